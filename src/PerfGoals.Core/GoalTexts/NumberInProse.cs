using PerfGoals.Indicators;
using PerfGoals.Numbers;
using PerfGoals.Targets;
using PerfGoals.Targets.Reading;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.GoalTexts;

/// <summary>One number of a goal with what stands around it: the words before, the sign, the unit, the words behind.</summary>
/// <remarks>It finds where they begin and end; what they mean is left to <see cref="RequirementReader"/>.</remarks>
internal readonly ref struct NumberInProse
{
    private const int LongestSign = 12;
    private const int LongestSuffix = 8;
    private const int LongestBasis = 16;
    private const int LongestPer = 12;
    private const int LongestNoun = 12;

    private readonly ReadOnlySpan<char> text;
    private readonly int from;
    private readonly int start;
    private readonly bool hasSign;
    private readonly bool isWritten;
    private readonly bool isShare;

    /// <summary>Reads the number that begins at a place, of which words from another place on may speak.</summary>
    public NumberInProse(ReadOnlySpan<char> text, int from, int at)
    {
        this.text = text;
        this.from = from;
        isWritten = char.IsAsciiDigit(text[at]);
        End = EndOf(text, at, out var hasSuffix, out isShare);
        if (End == 0)
        {
            return;
        }

        var sign = SignBefore(text[from..at], hasSuffix);
        (start, hasSign) = (at - sign, sign > 0 || hasSuffix);
        var words = start;
        start = WithPer(text, from, WithChange(text, from, start, End));
        Requirement = RequirementReader.Default.Read(text[start..End], out _);
        IsRead = true;
        // 12名在职人员和5名临聘人员: what a joint parts from the number is of something else.
        (Before, QuoteStart) = GoalWords.EndsInJoint(text[from..start]) ? ("", start) : NounBefore(text, from, start);
        if (Before.Length == 0 && new PerGrammar(UnitCatalog.Default).TryTake(text[start..words], mayLackWord: false, out _, out var per))
        {
            // 每月开展检查2次
            Before = GoalWords.Trim(text[(start + per)..words]).ToString();
        }
    }

    /// <summary>Tells whether there is a number that can be read.</summary>
    public bool IsRead { get; }

    /// <summary>Gets what the goal asks for there.</summary>
    public Requirement Requirement { get; }

    /// <summary>Gets where the words to quote begin.</summary>
    public int QuoteStart { get; }

    /// <summary>Gets where number, unit and sign end.</summary>
    public int End { get; }

    /// <summary>Tells whether it is a share below the whole: 50%.</summary>
    public bool IsPart => Requirement is { Unit.Kind: UnitKind.Ratio, Target.Number: { } number } && number < 100;

    private string Before { get; } = "";

    /// <summary>Tells whether the number is promised, and no more than mentioned.</summary>
    public bool IsPromise
    {
        get
        {
            var isOfNumbers = Requirement.Target.Kind is TargetKind.Quantitative or TargetKind.Range or TargetKind.Change && IsMeasure(Requirement.Unit);
            var isAttribute = End < text.Length && text[End] is '的' or '以' or '余' or '多' or '之';
            return isOfNumbers && !isAttribute && !IsManner && !IsOfKinds && !IsOfPlace && !GoalWords.IsBackground(text[from..start], hasSign) && (isWritten || isShare || hasSign || Requirement.Target.Kind == TargetKind.Change || IsLabelled);
        }
    }

    // 保障城区12个社区 says where; 新建12个社区 what is to be done.
    private bool IsOfPlace => !hasSign && start > from && Requirement.Unit is { } unit && unit.Meanings.Any(meaning => UnitKinds.IsCounted(meaning.Kind)) && Behind().Length > 0 && !Labels.IsKnown(text[from..start]);

    // 以不少于2种方式公开信息 says how.
    private bool IsManner => End < text.Length && GoalWords.IsManner(text[End..]);

    // 提供14项服务 says of what kinds the service is, 提供咨询500人次 how much of it there is.
    private bool IsOfKinds => !hasSign && Requirement.Unit is { Symbol: "类" or "项" or "种" or "大类" } && text[from..start].EndsWith("提供");

    // 举办培训三期 says how many; 两项 in 完成两项重点工作 and 一 in 开展一次 hardly do.
    private bool IsLabelled => start > from && Requirement is { Target.Number: not 1, Unit.Symbol: not ("项" or "个") } && Labels.IsKnown(text[from..start]);

    /// <summary>Returns what the number is of: the words before it, or those behind it, or what the number before was of.</summary>
    public string NounOr(string subject)
    {
        var behind = Behind();
        if (Before.Length == 0)
        {
            // 180户困难家庭 mentions households; 不少于180户困难家庭 promises them.
            return hasSign || subject.Length > 0 ? (behind.Length > 0 ? behind : subject) : "";
        }

        // 开展3次培训, 新建12公里村道
        return NounPhrase.Of(Before) is { Measure: null, Stem.Length: < 2 } || (Before.Length < 3 && Labels.IsKnown(Before)) ? Before + behind : Before;
    }

    /// <summary>Returns where the words to quote end: behind the noun where the number stands before it.</summary>
    public int QuoteEnd(string noun)
    {
        var behind = Behind();
        return behind.Length > 0 && noun.EndsWith(behind, StringComparison.Ordinal) && noun != Before && text[End..].StartsWith(behind) && IsWhole(behind.Length) ? End + behind.Length : End;
    }

    // A noun that is cut off at the most that is read of it is no whole one.
    private static bool IsWhole(int length) => length < LongestNoun;

    private string Behind()
    {
        var rest = text[End..];
        var length = 0;
        while (length < rest.Length && length < LongestNoun && CharacterRuns.IsChinese(rest[length..(length + 1)]) && !ChineseNumerals.IsNumeral(rest[length]))
        {
            length++;
        }

        return GoalWords.TrimJoined(rest[..length]).ToString();
    }

    // Spans of time that no sign bounds say how long something lasts or how old someone is; grades and ranks name.
    private bool IsMeasure(UnitOfMeasure? unit)
    {
        if (unit is not { } known)
        {
            return hasSign && MeasureWords.Find(Before) is not null;
        }

        var isTime = known.Meanings.Any(meaning => UnitKinds.IsTime(meaning.Kind));
        return known.IsKnown && known.Kind is not (UnitKind.Grade or UnitKind.Rank or UnitKind.CalendarPoint)
            && (!isTime || (hasSign && IsLast) || MeasureWords.Find(Before) is { Kind: MeasureKind.Time });
    }

    // 5个工作日内办结 bounds a time, 5个工作日内办结率98% says of what the rate is.
    private bool IsLast
    {
        get
        {
            var rest = text[End..];
            var next = rest.IndexOfAny(',', '。', ';');
            rest = Words.WithoutVerb(next < 0 ? rest : rest[..next]);
            return rest.IsEmpty || rest[0] is '、' or ')' or '(';
        }
    }

    // 达到, ≥, 不少于, 控制在; 为 only behind what can be measured: 满意度为95%, but 为180户家庭.
    private static int SignBefore(ReadOnlySpan<char> words, bool hasSuffix)
    {
        for (var length = Math.Min(LongestSign, words.Length); length > 0; length--)
        {
            var sign = words[^length..];
            if (ComparisonSigns.TryTakePrefix(sign, out _, out var taken) && taken == length)
            {
                var isWord = sign is not ("在" or "为" or "满");
                return isWord || (sign is "在" && hasSuffix) || (sign is "为" && MeasureWords.Find(words[..^1].ToString()) is not null) ? length : 0;
            }
        }

        return 0;
    }

    private static int EndOf(ReadOnlySpan<char> text, int at, out bool hasSuffix, out bool isShare)
    {
        (hasSuffix, isShare) = (false, false);
        if (NumberGrammar.TryTake(text[at..], out var number, out var share) != ParseFailureReason.None)
        {
            return 0;
        }

        isShare = share is not null;
        var end = WithUnit(text, at + number.Length, isShare);
        if (end < text.Length && text[end] is '-' or '~' or '—' or '–' or '至' or '到' && end + 1 < text.Length
            && NumberGrammar.TryTake(text[(end + 1)..], out number, out share) == ParseFailureReason.None)
        {
            end = WithUnit(text, end + 1 + number.Length, share is not null);
        }

        hasSuffix = ComparisonSpellings.BehindNumber.TryTakePrefix(text[end..Math.Min(text.Length, end + LongestSuffix)], out _, out var suffix);
        return end + suffix;
    }

    private static int WithUnit(ReadOnlySpan<char> text, int end, bool isShare)
    {
        if (isShare || !UnitCatalog.Default.TryTakePrefix(text[end..], out var whole, out var length))
        {
            return end;
        }

        // 次培训 is as good a unit as 次, but what is counted belongs to the noun here.
        for (var part = 1; part + 1 < length; part++)
        {
            if (UnitCatalog.Default.TryTakePrefix(text.Slice(end, part), out var unit, out var taken) && taken == part && unit.IsInterchangeableWith(whole))
            {
                return end + part;
            }
        }

        return end + length;
    }

    // 较上年下降5个百分点
    private static int WithChange(ReadOnlySpan<char> text, int from, int start, int end)
    {
        if (!ChangeGrammar.TryTakeVerb(text[from..start], out var verb))
        {
            return start;
        }

        var words = text[Math.Max(from, start - LongestBasis)..start];
        foreach (var basis in (ReadOnlySpan<string>)["同比", "环比", "较", "比"])
        {
            if (words.LastIndexOf(basis) is >= 0 and var at && at < words.Length - verb)
            {
                return start - (words.Length - at);
            }
        }

        return RequirementReader.Default.Read(text[(start - verb)..end], out _).Target.Kind == TargetKind.Change ? start - verb : start;
    }

    // 每月检查2次
    private static int WithPer(ReadOnlySpan<char> text, int from, int start)
    {
        var words = text[Math.Max(from, start - LongestPer)..start];
        return words.LastIndexOf('每') is >= 0 and var at ? start - (words.Length - at) : start;
    }

    // The whole noun, and where to begin quoting it: a long one is quoted from its last part on.
    private static (string Noun, int QuoteStart) NounBefore(ReadOnlySpan<char> text, int from, int start)
    {
        var noun = GoalWords.Trim(text[from..start]);
        if (noun.IsEmpty)
        {
            return ("", start);
        }

        var at = from + text[from..start].IndexOf(noun);
        var part = noun.Length > LongestNoun && noun.LastIndexOf('的') is > 0 and var last && noun.Length - last > 2 ? last + 1 : 0;
        return (noun.ToString(), at + part);
    }
}
