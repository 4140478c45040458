using System.Buffers;
using PerfGoals.Numbers;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Targets.Reading;

/// <summary>Reads two bounds in one text: 90-95, 90%～95%, 3至5个, ≥90%且≤95%, 90≤X≤95, [90,95).</summary>
internal readonly ref struct RangeGrammar(ReadOnlySpan<char> text, UnitCatalog units)
{
    // Each place of a longer text is tried for the end of the first bound.
    private const int LongestText = 60;

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—‐‑‒―─~∼〜");
    private static readonly SpellingTable<bool> Openings = new(true, "介于", "在", "控制在", "达到", "保持在");
    private static readonly SpellingTable<bool> Endings = new(true, "之间", "区间", "范围内", "之间(含)", "不等", "范围");

    private readonly ReadOnlySpan<char> text = text;

    /// <summary>Reads the whole text.</summary>
    /// <param name="target">The range.</param>
    /// <param name="unit">The unit of both bounds, or <see langword="null"/>.</param>
    /// <param name="failure">Why the text is no range, and at which bound.</param>
    public bool TryRead(out Target target, out UnitOfMeasure? unit, out (ParseFailureReason Reason, int At) failure)
    {
        (target, unit, failure) = (default, null, (ParseFailureReason.NotANumber, 0));
        return TryReadBrackets(out target, out unit, ref failure) || TryReadTolerance(out target, out unit) || TryReadJoined(out target, out unit, ref failure)
            || TryReadTwoSigns(out target, out unit, ref failure) || TryReadAround(out target, out unit, ref failure);
    }

    // [90,95)%
    private bool TryReadBrackets(out Target target, out UnitOfMeasure? unit, ref (ParseFailureReason Reason, int At) failure)
    {
        (target, unit) = (default, null);
        if (text is not ['[' or '(', ..] || text.IndexOfAny(']', ')') is not (> 0 and var end))
        {
            return false;
        }

        var comma = text[..end].LastIndexOf(',');
        if (comma < 0
            || !TryTakeBound(text[1..comma], out var lower, out var lowerUnit, out _, out var length) || length != comma - 1
            || !TryTakeBound(text[(comma + 1)..end], out var upper, out var upperUnit, out _, out length) || length != end - comma - 1
            || !TryReadUnit(text[(end + 1)..], out unit) || (lowerUnit ?? upperUnit) != upperUnit || (unit is not null && upperUnit is not null))
        {
            return false;
        }

        unit ??= upperUnit;
        return TryMake(lower, upper, text[0] == '[', text[end] == ']', comma + 1, out target, ref failure);
    }

    // ±3%以内
    private bool TryReadTolerance(out Target target, out UnitOfMeasure? unit)
    {
        (target, unit) = (default, null);
        if (text is not ['±', ..] || !new MeasureGrammar(text[1..], units).TryRead(out var measured, out _, out _)
            || measured is not { Comparison: Comparison.Unknown or Comparison.AtMost, Lead.Length: 0, SignAt.Length: 0, Number: > 0 })
        {
            return false;
        }

        (target, unit) = (Target.Range(-measured.Number, measured.Number), measured.Unit);
        return true;
    }

    // 90-95, 90%至95%, 介于3和5之间
    private bool TryReadJoined(out Target target, out UnitOfMeasure? unit, ref (ParseFailureReason Reason, int At) failure)
    {
        (target, unit) = (default, null);
        var opening = new PerGrammar(units).TryTake(text, mayLackWord: false, out var divisor, out var length) ? length : Openings.TryTakePrefix(text, out _, out length) ? length : 0;
        var per = divisor.Length > 0 ? divisor : null;
        var start = opening;
        while (start < text.Length && !NumberGrammar.CanBegin(text[start]))
        {
            start++;
        }

        if (!Labels.IsKnown(text[opening..start]) || !TryTakeBound(text[start..], out var lower, out var lowerUnit, out var includesLower, out var lowerLength))
        {
            return false;
        }

        var rest = text[(start + lowerLength)..];
        var joint = LengthOfJoint(rest, isBetween: text.StartsWith("介于") || text.EndsWith("之间"));
        if (joint == 0 || !TryTakeBound(rest[joint..], out var upper, out var upperUnit, out var includesUpper, out length))
        {
            return false;
        }

        rest = Words.WithoutVerb(rest[(joint + length)..]);
        rest = Endings.TryTakeSuffix(rest, out _, out var ending) ? rest[..^ending] : rest;
        unit = upperUnit ?? lowerUnit;
        var upperAt = start + lowerLength + joint;
        if (lowerUnit is { } below && upperUnit is { } above && below != above)
        {
            // 5000元-1万元
            if (above.ConversionTo(below) is not { IsExact: true } conversion || !(conversion.Factor * (Fraction)upper).TryToDecimal(out upper))
            {
                failure = (ParseFailureReason.UnitsDisagree, upperAt);
                return false;
            }

            unit = lowerUnit;
        }

        if (!new PerGrammar(units).TryGive(per, text[opening..start], ref unit))
        {
            return false;
        }

        return (rest.IsEmpty || (unit is not null && Words.IsNoun(rest))) && TryMake(lower, upper, includesLower, includesUpper, upperAt, out target, ref failure);
    }

    // ≥90%且≤95%, 90%以上95%以下
    private bool TryReadTwoSigns(out Target target, out UnitOfMeasure? unit, ref (ParseFailureReason Reason, int At) failure)
    {
        (target, unit) = (default, null);
        for (var split = 2; split < text.Length - 1 && text.Length <= LongestText; split++)
        {
            // ≥59%以下 is no range from 5 to 9, and 90.5 no 90. and 5.
            if ((NumberGrammar.CanBegin(text[split - 1]) || text[split - 1] == '.') && NumberGrammar.CanBegin(text[split]))
            {
                continue;
            }

            if (!new MeasureGrammar(WithoutConnector(text[..split]), units).TryRead(out var left, out _, out _) || !IsBound(left)
                || !new MeasureGrammar(text[split..], units).TryRead(out var right, out _, out _) || !IsBound(right))
            {
                continue;
            }

            unit = right.Unit ?? left.Unit;
            if (left.Unit is not null && right.Unit is not null && left.Unit != right.Unit)
            {
                failure = (ParseFailureReason.UnitsDisagree, split);
                return false;
            }

            var (low, high) = IsLower(left.Comparison) ? (left, right) : (right, left);
            return IsLower(low.Comparison) && !IsLower(high.Comparison)
                && TryMake(low.Number, high.Number, low.Comparison == Comparison.AtLeast, high.Comparison == Comparison.AtMost, split, out target, ref failure);
        }

        return false;
    }

    // 90≤X≤95, 90%<比例≤95%
    private bool TryReadAround(out Target target, out UnitOfMeasure? unit, ref (ParseFailureReason Reason, int At) failure)
    {
        (target, unit) = (default, null);
        if (!TryTakeBound(text, out var first, out var firstUnit, out _, out var at) || !TryTakeGlyph(text[at..], out var firstSign, out var length))
        {
            return false;
        }

        at += length;
        while (at < text.Length && (char.IsAsciiLetter(text[at]) || text[at] is >= '\u4E00' and <= '\u9FFF'))
        {
            at++;
        }

        if (!TryTakeGlyph(text[at..], out var secondSign, out length) || !TryTakeBound(text[(at + length)..], out var second, out var secondUnit, out _, out var last)
            || at + length + last != text.Length || IsLower(firstSign) != IsLower(secondSign))
        {
            return false;
        }

        unit = secondUnit ?? firstUnit;
        var (includesFirst, includesSecond) = (IsInclusive(firstSign), IsInclusive(secondSign));
        return IsLower(firstSign)
            ? TryMake(second, first, includesSecond, includesFirst, at + length, out target, ref failure)
            : TryMake(first, second, includesFirst, includesSecond, at + length, out target, ref failure);
    }

    private bool TryTakeBound(ReadOnlySpan<char> from, out decimal number, out UnitOfMeasure? unit, out bool isIncluded, out int length)
    {
        (unit, isIncluded) = (null, true);
        var reason = NumberGrammar.TryTake(from, out var token, out var share);
        (number, length) = (token.Value, token.Length);
        if (reason != ParseFailureReason.None || IsCode(from[..length]))
        {
            return false;
        }

        if (share is not null)
        {
            unit = units.Read(share);
        }
        else if (units.TryTakePrefix(from[length..], out var own, out var taken))
        {
            unit = own;
            length += taken;
        }

        if (from[length..].StartsWith("(不含)"))
        {
            isIncluded = false;
            length += 4;
        }
        else if (from[length..].StartsWith("(含)"))
        {
            length += 3;
        }

        return true;
    }

    // 0830 is the beginning of a telephone number, not a bound.
    private static bool IsCode(ReadOnlySpan<char> number) => number is ['0', >= '0' and <= '9', ..];

    private static int LengthOfJoint(ReadOnlySpan<char> rest, bool isBetween)
    {
        var dashes = rest.IndexOfAnyExcept(Dashes);
        return dashes is > 0 and <= 2 ? dashes
            : rest is ['至' or '到', ..] || (isBetween && rest is ['和' or '与' or ',' or '、', ..]) ? 1
            : 0;
    }

    private static bool TryTakeGlyph(ReadOnlySpan<char> rest, out Comparison comparison, out int length) =>
        ComparisonSigns.TryTakePrefix(rest, out comparison, out length) && rest[0] is < '\u4E00' or > '\u9FFF' && comparison is not Comparison.EqualTo;

    private static ReadOnlySpan<char> WithoutConnector(ReadOnlySpan<char> left) => left.TrimEnd("且并而和同时,、;");

    private static bool IsBound(Measured measured) => measured.Lead.Length == 0 && IsLower(measured.Comparison) != IsUpper(measured.Comparison);

    private static bool IsLower(Comparison comparison) => comparison is Comparison.AtLeast or Comparison.MoreThan;

    private static bool IsUpper(Comparison comparison) => comparison is Comparison.AtMost or Comparison.LessThan;

    private static bool IsInclusive(Comparison comparison) => comparison is Comparison.AtLeast or Comparison.AtMost;

    private bool TryReadUnit(ReadOnlySpan<char> rest, out UnitOfMeasure? unit)
    {
        unit = null;
        if (rest.IsEmpty)
        {
            return true;
        }

        unit = units.TryTakePrefix(rest, out var own, out var length) && length == rest.Length ? own : null;
        return unit is not null;
    }

    private static bool TryMake(decimal lower, decimal upper, bool includesLower, bool includesUpper, int upperAt, out Target target, ref (ParseFailureReason Reason, int At) failure)
    {
        var isEmpty = lower > upper || (lower == upper && !(includesLower && includesUpper));
        failure = isEmpty ? (ParseFailureReason.BoundsReversed, upperAt) : (ParseFailureReason.None, 0);
        target = isEmpty ? default : Target.Range(lower, upper, includesLower, includesUpper);
        return !isEmpty;
    }
}
