using System.Buffers;
using PerfGoals.Numbers;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Targets.Reading;

/// <summary>Reads one number with the words, the sign and the unit around it: 全年不少于12次, 60%及以上, 每季度1次.</summary>
internal readonly ref struct MeasureGrammar(ReadOnlySpan<char> text, UnitCatalog units)
{
    private const int LongestSuffix = 6;

    private static readonly SearchValues<char> Qualifying = SearchValues.Create("含不约暂每各");

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
            if (CanBegin(start) && Words.IsLabel(text[..start]))
            {
                var ownReason = TryReadAt(start, out measured, out var ownAt);
                if (ownReason == ParseFailureReason.None)
                {
                    return true;
                }

                (reason, at) = ownAt >= at ? (ownReason, ownAt) : (reason, at);
            }

            if (start > 0 && text[start - 1] is '约' or '近' && at == 0)
            {
                (reason, at) = (ParseFailureReason.Approximate, start - 1);
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

    // 为, 达 and 满 are parts of many words.
    private static bool StandsForSign(ReadOnlySpan<char> rest) =>
        ComparisonSigns.TryTakePrefix(rest, out var comparison, out var length) && comparison != Comparison.Unknown
        && (length > 1 || rest[0] is < '\u4E00' or > '\u9FFF');

    private bool CanBegin(int at) =>
        NumberGrammar.CanBegin(text[at]) || text[at] == '每' || ComparisonSigns.TryTakePrefix(text[at..], out _, out _);

    private ParseFailureReason TryReadAt(int start, out Measured measured, out int at)
    {
        measured = default;
        var comparison = TakeSign(start, out at, out var per, out var signAt);
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
        var unitAt = new TextSpan(unitStart, at - unitStart);
        if (per is not null)
        {
            unit = units.Read(unit?.Symbol + "/" + per);
            if (unit is not { IsKnown: true })
            {
                return ParseFailureReason.UnknownUnit;
            }
        }

        var isIdiom = number.Value == 1 && text[numberStart] == '一';
        reason = TakeRest(at, unit, isIdiom, out var suffix, out var suffixAt);
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
            else if (TryTakePer(rest, out var own, out length))
            {
                per = per is null ? own : per + "·" + own;
            }
            else
            {
                length = per is null && comparison == Comparison.Unknown ? 0 : LengthOfVerb(rest);
            }

            if (length == 0)
            {
                return comparison;
            }

            at += length;
        }
    }

    private bool TryTakePer(ReadOnlySpan<char> rest, out string per, out int length)
    {
        (per, length) = ("", 0);
        if (rest is not ['每', ..])
        {
            return false;
        }

        var skipped = rest is ['每', '个', ..] ? 2 : 1;
        if (!units.TryTakePrefix(rest[skipped..], out var unit, out length))
        {
            return false;
        }

        per = unit.Symbol;
        length += skipped;
        return true;
    }

    // 每季度召开1次: what is done stands between the time and the number.
    private static int LengthOfVerb(ReadOnlySpan<char> rest)
    {
        var number = 0;
        while (number < rest.Length && !NumberGrammar.CanBegin(rest[number]) && !ComparisonSigns.TryTakePrefix(rest[number..], out _, out _))
        {
            number++;
        }

        return number < rest.Length && number > 0 && Words.IsLabel(rest[..number]) ? number : 0;
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

    private ParseFailureReason TakeRest(int start, UnitOfMeasure? unit, bool isIdiom, out Comparison suffix, out TextSpan suffixAt)
    {
        suffix = Comparison.Unknown;
        suffixAt = new(start, 0);
        var rest = WithoutNote(text[start..]);
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

        var countsThings = !known.IsAmbiguous && known.Kind is not (UnitKind.Duration or UnitKind.CalendarPoint);
        return countsThings && !isIdiom && Words.IsNoun(rest) ? ParseFailureReason.None : ParseFailureReason.TextLeftOver;
    }

    // A note in brackets explains the number: 100%(合格). One that says whether the number is included is part of the sign.
    private static ReadOnlySpan<char> WithoutNote(ReadOnlySpan<char> rest)
    {
        var open = rest.LastIndexOf('(');
        if (open < 0 || rest is not [.., ')'])
        {
            return rest;
        }

        var note = rest[(open + 1)..^1];
        return CharacterRuns.HasDigit(note) || note.ContainsAny(Qualifying) ? rest : rest[..open];
    }
}
