using System.Buffers;
using System.Collections.Immutable;
using PerfGoals.Numbers;
using PerfGoals.Texts;

namespace PerfGoals.GoalTexts;

/// <summary>Goes through one paragraph of a goal, number by number.</summary>
internal ref struct ParagraphReading
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(",，、。;；:：!！?？()（）");

    // What one number is of holds for the next within a sentence: 培训3期、200人次.
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。;；!！?？");

    private readonly string goal;
    private readonly int offset;
    private readonly FoldedText folded;
    private readonly ImmutableArray<GoalPromise>.Builder promises;
    private readonly ImmutableArray<GoalDeadline>.Builder deadlines;
    private int from;
    private int? mentioned;
    private bool isInterim;
    private string subject = "";

    public ParagraphReading(string goal, int offset, FoldedText folded, ImmutableArray<GoalPromise>.Builder promises, ImmutableArray<GoalDeadline>.Builder deadlines)
    {
        this.goal = goal;
        this.offset = offset;
        this.folded = folded;
        this.promises = promises;
        this.deadlines = deadlines;
    }

    /// <summary>Reads the paragraph.</summary>
    /// <returns>Whether a number in it says how much there is of something.</returns>
    public bool Read()
    {
        var text = folded.Text;
        var hasQuantity = false;
        for (var at = 0; at < text.Length;)
        {
            if (Breaks.Contains(text[at]))
            {
                subject = SentenceEnds.Contains(text[at]) ? "" : subject;
                isInterim = false;
                GoOnFrom(++at);
            }
            else if (PlainNumbers.LengthOfTitle(text[at..]) is > 0 and var title)
            {
                at += title;
            }
            else if (GoalDates.TryTake(text[at..], out var date, out var length))
            {
                if (date is not null)
                {
                    deadlines.Add(new(date, Quote(at, at + length), offset + folded.PositionOf(at)));
                }

                isInterim = GoalDates.IsWithinYear(text.Slice(at, length));
                at += length;
                GoOnFrom(at);
            }
            else if (char.IsAsciiDigit(text[at]) || ChineseNumerals.IsNumeral(text[at]))
            {
                at = ReadNumber(at, ref hasQuantity);
            }
            else
            {
                at++;
            }
        }

        return hasQuantity;
    }

    private int ReadNumber(int at, ref bool hasQuantity)
    {
        var text = folded.Text;
        var isWritten = char.IsAsciiDigit(text[at]);
        if (PlainNumbers.LengthAt(text, at, from, out var isPartOfName) is > 0 and var plain)
        {
            // 1.完善制度
            var end = at + plain;
            end += !isPartOfName && end < text.Length && text[end] == '.' ? 1 : 0;
            if (!isPartOfName)
            {
                GoOnFrom(end);
            }

            return end;
        }

        if (PlainNumbers.LengthOfParted(text[at..]) is > 0 and var parted)
        {
            hasQuantity = true;
            GoOnFrom(at + parted);
            return from;
        }

        var number = new NumberInProse(text, from, at);
        if (!number.IsRead)
        {
            return at + Math.Max(1, CharacterRuns.LengthOfDigits(text[at..]));
        }

        var noun = number.NounOr(subject);
        var isNumber = number.IsPromise && noun.Length > 0;
        hasQuantity |= isNumber || isWritten;
        if (isNumber && !(number.IsPart && (isInterim || text[from..at].Contains("上半年", StringComparison.Ordinal))))
        {
            // 为5名干部发放补贴3万元: the words of the second number are no whole without the first.
            var start = number.QuoteStart == from && mentioned is { } first ? first : number.QuoteStart;
            promises.Add(new(noun, number.Requirement, Quote(start, number.QuoteEnd(noun)), offset + folded.PositionOf(start)));
            subject = noun;
        }

        GoOnFrom(number.End);
        mentioned = isNumber ? null : at;
        return from;
    }

    private void GoOnFrom(int place)
    {
        from = place;
        mentioned = null;
    }

    private readonly string Quote(int start, int end)
    {
        var first = offset + folded.PositionOf(start);
        var last = offset + folded.PositionOf(end - 1);
        return goal[first..(last + 1)];
    }
}
