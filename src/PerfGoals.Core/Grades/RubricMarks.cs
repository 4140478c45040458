using System.Buffers;
using PerfGoals.Texts;

namespace PerfGoals.Grades;

/// <summary>The words of grades in a text, and the brackets around them.</summary>
internal sealed class RubricMarks
{
    private const string ListPoints = ".、):";
    private const string ListNumbers = "ABCDEFabcdef123456789一二三四五六";

    private static readonly SearchValues<char> Openings = SearchValues.Create("([{（［｛【〔〖﹙");
    private static readonly SearchValues<char> Closings = SearchValues.Create(")]}）］｝】〕〗﹚");

    private readonly string text;
    private readonly Dictionary<int, int> closings = [];

    private RubricMarks(string text) => this.text = text;

    /// <summary>Gets the words in the order of the text.</summary>
    public List<RubricMark> All { get; } = [];

    /// <summary>Finds the words and brackets of a text.</summary>
    public static RubricMarks In(string text)
    {
        var marks = new RubricMarks(text);
        var open = new Stack<int>();
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (Openings.Contains(character))
            {
                open.Push(at);
            }
            else if (Closings.Contains(character) && open.Count > 0 && !marks.IsListPoint(at, open.Peek()))
            {
                marks.closings[open.Pop()] = at;
            }
            else if (ShippedScales.TryTakeWord(text.AsSpan(at), out var length))
            {
                marks.Add(at, at + length, open.Count > 0 ? open.Peek() : -1);
                at += length - 1;
            }
        }

        return marks;
    }

    /// <summary>Tells whether a character opens a bracket.</summary>
    public static bool IsOpening(char character) => Openings.Contains(character);

    /// <summary>Returns where the bracket that opens at a place is over, or the end of the text where it never closes.</summary>
    public int EndOfBracket(int opening) => closings.TryGetValue(opening, out var closing) ? closing + 1 : text.Length;

    /// <summary>Tells whether the bracket that opens at a place is closed.</summary>
    public bool IsClosed(int opening) => closings.ContainsKey(opening);

    /// <summary>Returns the first place from there on that a person sees something at.</summary>
    public int SkipSpace(int at)
    {
        while (at < text.Length && CellText.IsInvisible(text[at]))
        {
            at++;
        }

        return at;
    }

    private void Add(int at, int end, int enclosure)
    {
        var start = StartOfListNumber(at);
        var next = SkipSpace(end);
        var kind = next < text.Length && CellText.FoldWidth(text[next]) == ':' ? RubricMarkKind.Colon
            : next < text.Length && IsOpening(text[next]) ? RubricMarkKind.Bracket
            : start < at && IsBreak(end) ? RubricMarkKind.Listed
            : RubricMarkKind.Bare;
        var isAtBreak = at == 0 || start < at || IsBreak(at - 1);
        if (kind == RubricMarkKind.Colon || (isAtBreak && (kind != RubricMarkKind.Bare || IsBreak(end))))
        {
            All.Add(new(start, at, end, kind, enclosure, isAtBreak));
        }
    }

    // A., A、, （1）, 2), ①: returns where it begins, or the place itself where there is none.
    private int StartOfListNumber(int at)
    {
        var point = at - 1;
        while (point >= 0 && CellText.IsInvisible(text[point]))
        {
            point--;
        }

        if (point >= 0 && text[point] is >= '①' and <= '⑩')
        {
            return point;
        }

        var isListed = point >= 1 && ListPoints.Contains(CellText.FoldWidth(text[point])) && ListNumbers.Contains(CellText.FoldWidth(text[point - 1]));
        if (!isListed)
        {
            return at;
        }

        var isBracketed = point >= 2 && Closings.Contains(text[point]) && IsOpening(text[point - 2]);
        return isBracketed ? point - 2 : point == 1 || IsBreak(point - 2) ? point - 1 : at;
    }

    // In "2）良" the bracket closes nothing.
    private bool IsListPoint(int at, int opening) => at >= 2 && at - 2 > opening && ListNumbers.Contains(CellText.FoldWidth(text[at - 1])) && IsBreak(at - 2)
        && ShippedScales.TryTakeWord(text.AsSpan(SkipSpace(at + 1)), out _);

    // A letter is also each Chinese character; of those outside of the basic plane a text has halves.
    private bool IsBreak(int at) => at >= text.Length || !(char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]));
}
