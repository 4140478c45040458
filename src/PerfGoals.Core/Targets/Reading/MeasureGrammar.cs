using System.Buffers;
using PerfGoals.Numbers;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Targets.Reading;

/// <summary>Reads one number with the words, the sign and the unit around it: 全年不少于12次, 60%及以上, 每季度1次.</summary>
internal readonly ref struct MeasureGrammar(ReadOnlySpan<char> text, UnitCatalog units)
{
    private const int LongestSuffix = 6;

    private static readonly SearchValues<char> Marks = SearchValues.Create("¥￥");

    private readonly ReadOnlySpan<char> text = text;

    /// <summary>Reads the whole text.</summary>
    /// <param name="measured">What the text says.</param>
    /// <param name="reason">Why it says no such thing.</param>
    /// <param name="at">Where reading stopped.</param>
    public bool TryRead(out Measured measured, out ParseFailureReason reason, out int at)
    {
        (reason, at) = (ParseFailureReason.NotANumber, 0);
        for (var start = 0; start < text.Length; start++)
        {
            if (CanBegin(start) && (Labels.IsKnown(text[..start]) || CanFollowName(start)))
            {
                var ownReason = TryReadAt(start, out measured, out var ownAt);
                if (ownReason == ParseFailureReason.None)
                {
                    if (Labels.IsKnown(text[..start]) || IsSaidOfName(start, measured))
                    {
                        return true;
                    }

                    ownReason = ParseFailureReason.TextLeftOver;
                }

                (reason, at) = ownAt >= at ? (ownReason, ownAt) : (reason, at);
            }

            if (start > 0 && at == 0 && text[start - 1] is '约' or '近')
            {
                (reason, at) = (ParseFailureReason.Approximate, start - 1);
            }
            else if (start == 1 && text[0] is '数' or '几' or '上' && ChineseNumerals.IsNumeral(text[1]))
            {
                // 数十人, 上百次
                (reason, at) = (ParseFailureReason.Approximate, start);
            }

            // What stands behind a sign is not the name of what is measured: 至少全年完成2次.
            if (char.IsAsciiDigit(text[start]) || StandsForSign(text[start..]))
            {
                break;
            }
        }

        measured = default;
        return false;
    }

    // 为, 达 and 满 are parts of many words, and 范围 is one itself.
    private static bool StandsForSign(ReadOnlySpan<char> rest) =>
        ComparisonSigns.TryTakePrefix(rest, out var comparison, out var length) && comparison is not (Comparison.Unknown or Comparison.Range)
        && (length > 1 || rest[0] is < '\u4E00' or > '\u9FFF');

    private bool CanBegin(int at) =>
        NumberGrammar.CanBegin(text[at]) || text[at] == '每' || Marks.Contains(text[at]) || ComparisonSigns.TryTakePrefix(text[at..], out _, out _);

    private bool CanFollowName(int start) =>
        (NumberGrammar.CanBegin(text[start]) || text[start] is '达' or '每' || Marks.Contains(text[start]) || StandsForSign(text[start..]))
        && (Labels.IsName(text[..start], units) || Labels.IsStart(text[..start]));

    // A name on no list is believed where a sign or a unit shows that a number of things follows. A span of time may be one of many things:
    // it must be a limit that starts at what is named.
    private bool IsSaidOfName(int start, Measured measured)
    {
        var isTime = measured.Unit is { } unit && (UnitKinds.IsTime(unit.Kind) || unit.Meanings.Any(meaning => UnitKinds.IsTime(meaning.Kind)));
        return Labels.IsStart(text[..start])
            ? isTime && measured.Comparison == Comparison.AtMost
            : measured.SignAt.Length > 0 || (measured.Unit is { Kind: not UnitKind.Grade } && !isTime);
    }

    private ParseFailureReason TryReadAt(int start, out Measured measured, out int at)
    {
        measured = default;
        var comparison = TakeSign(start, out at, out var per, out var signAt);
        var isMoney = MoneyGrammar.TryTakeMark(text[at..], out var mark);
        at += mark;
        var numberStart = at;
        if (at > 0 && text[at - 1] is '数' or '几' or '上' && ChineseNumerals.IsNumeral(text[at]))
        {
            // 数十人, 上百次
            return ParseFailureReason.Approximate;
        }

        var reason = NumberGrammar.TryTake(text[at..], out var number, out var share);
        at += number.Length;
        if (reason != ParseFailureReason.None)
        {
            return reason;
        }

        if (at < text.Length && text[at] is '多' or '余' or '几' or '来')
        {
            return ParseFailureReason.Approximate;
        }

        var unitStart = at;
        var unit = share is null ? TakeUnit(ref at) : units.Read(share);
        if (isMoney && unit is null && units.TryTakePrefix($"元{text[at..]}", out var price, out var priced))
        {
            // ¥5000/台
            unit = price;
            at += priced - 1;
        }

        if (isMoney && !MoneyGrammar.TryGive(ref unit, units))
        {
            return ParseFailureReason.UnitsDisagree;
        }

        if (unit is { Kind: UnitKind.Grade } or { Symbol: "类" } && comparison == Comparison.Unknown && ChineseNumerals.IsNumeral(text[numberStart]))
        {
            // 二级甲等, 八级, 一类: the name of a grade.
            return ParseFailureReason.Ambiguous;
        }

        // 一年半
        if (unit is { } time && time.Meanings.Any(meaning => UnitKinds.IsTime(meaning.Kind)) && text[at..] is ['半', ..] && number.Value == decimal.Truncate(number.Value))
        {
            number = number with { Value = number.Value + 0.5m };
            at++;
        }

        var unitAt = new TextSpan(unitStart, at - unitStart);
        if (!new PerGrammar(units).TryGive(per, text[..start], ref unit))
        {
            return ParseFailureReason.UnknownUnit;
        }

        var isIdiom = number.Value == 1 && text[numberStart] == '一';
        at += MoneyGrammar.LengthOfEnd(text[at..], unit);
        reason = TakeRest(at, unit, isIdiom, new(comparison, number.Value, unit), out var suffix, out var suffixAt);
        if (reason != ParseFailureReason.None)
        {
            return reason;
        }

        if (comparison != Comparison.Unknown && suffix != Comparison.Unknown && comparison != suffix)
        {
            at = suffixAt.Start;
            return ParseFailureReason.SignsDisagree;
        }

        measured = new(comparison == Comparison.Unknown ? suffix : comparison, number.Value, unit)
        {
            Lead = new(0, start),
            SignAt = signAt,
            NumberAt = new(numberStart, unitStart - numberStart),
            UnitAt = unitAt,
            SuffixAt = suffixAt,
        };
        return ParseFailureReason.None;
    }

    // 每年不少于2次, 不少于每年2次, 每人每月不超过300元.
    private Comparison TakeSign(int start, out int at, out string? per, out TextSpan signAt)
    {
        at = start;
        per = null;
        signAt = default;
        var comparison = Comparison.Unknown;
        while (true)
        {
            var rest = text[at..];
            if (comparison == Comparison.Unknown && ComparisonSigns.TryTakePrefix(rest, out var sign, out var length))
            {
                (comparison, signAt) = (sign, new(at, length));
            }
            else if (new PerGrammar(units).TryTake(rest, at == start, out var own, out length))
            {
                per = per is null ? own : per + "·" + own;
            }
            else
            {
                // 满意度 and 超额完成 begin with a word for a sign, and are none.
                var isSaid = per is not null || signAt.Length > 1 || (signAt.Length == 1 && !CharacterRuns.IsChinese(text[signAt.Start..signAt.End]));
                length = isSaid ? LengthOfVerb(rest) : 0;
            }

            if (length == 0)
            {
                return comparison;
            }

            at += length;
        }
    }

    // 每季度召开1次: what is done stands between the time and the number. 低于平均2个百分点 is held against an average.
    private static int LengthOfVerb(ReadOnlySpan<char> rest)
    {
        var number = 0;
        while (number < rest.Length && !NumberGrammar.CanBegin(rest[number]) && !ComparisonSigns.TryTakePrefix(rest[number..], out _, out _))
        {
            number++;
        }

        return number < rest.Length && number > 0 && !rest[..number].Contains('均') && Labels.IsKnown(rest[..number]) ? number : 0;
    }

    private UnitOfMeasure? TakeUnit(ref int at)
    {
        var rest = text[at..];
        var inBrackets = rest is ['(', ..] && rest.IndexOf(')') is > 1 and var end
            && units.TryTakePrefix(rest[1..end], out var bracketed, out var length) && length == end - 1 ? bracketed : (UnitOfMeasure?)null;
        if (inBrackets is not null)
        {
            at += rest.IndexOf(')') + 1;
            return inBrackets;
        }

        if (!units.TryTakePrefix(rest, out var unit, out var taken))
        {
            return null;
        }

        at += taken;
        return unit;
    }

    // 100W元, 3(场)次
    private bool IsAnotherUnit(ReadOnlySpan<char> rest) =>
        units.TryTakePrefix(rest, out var unit, out var length) && length == rest.Length && (unit.IsAmbiguous || unit.Kind is UnitKind.Money or UnitKind.Occurrences);

    private ParseFailureReason TakeRest(int start, UnitOfMeasure? unit, bool isIdiom, Measured said, out Comparison suffix, out TextSpan suffixAt)
    {
        suffix = Comparison.Unknown;
        suffixAt = new(start, 0);
        var rest = Notes.Without(text[start..], said, units);
        if (rest.IsEmpty)
        {
            return ParseFailureReason.None;
        }

        for (var length = Math.Min(LongestSuffix, rest.Length); length > 0; length--)
        {
            if (ComparisonSigns.TryTakeSuffix(rest[..length], out suffix, out var taken) && taken == length)
            {
                suffixAt = new(start, length);
                rest = rest[length..];
                break;
            }
        }

        if (rest.Contains("左右", StringComparison.Ordinal) || rest.Contains("上下", StringComparison.Ordinal))
        {
            return ParseFailureReason.Approximate;
        }

        rest = Words.WithoutVerb(rest);
        if (rest.IsEmpty)
        {
            return ParseFailureReason.None;
        }

        if (unit is not { } known)
        {
            return ParseFailureReason.UnknownUnit;
        }

        var countsThings = !known.IsAmbiguous && known.Kind is not (UnitKind.Duration or UnitKind.CalendarPoint or UnitKind.Grade or UnitKind.Rank);
        return countsThings && !isIdiom && Words.IsNoun(rest) && !IsAnotherUnit(rest) ? ParseFailureReason.None : ParseFailureReason.TextLeftOver;
    }
}
