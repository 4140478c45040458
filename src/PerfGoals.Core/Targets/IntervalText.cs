using PerfGoals.Numbers;
using PerfGoals.Texts;

namespace PerfGoals.Targets;

/// <summary>Writes intervals in mathematical notation and reads them back.</summary>
internal static class IntervalText
{
    private const string Nothing = "∅";
    private const string Infinity = "∞";

    /// <summary>Returns the canonical text.</summary>
    public static string Of(Interval interval)
    {
        var (open, close) = (interval.IncludesLower ? '[' : '(', interval.IncludesUpper ? ']' : ')');
        return interval.IsEmpty ? Nothing : $"{open}{interval.Lower?.ToString() ?? "-∞"},{interval.Upper?.ToString() ?? "+∞"}{close}";
    }

    /// <summary>Reads a text.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Interval value, out ParseFailure failure)
    {
        var folded = new FoldedText(text, stackalloc char[FoldedText.Limit], stackalloc int[FoldedText.Limit]);
        var index = folded.Text.Length;
        value = default;
        var reason = folded.IsCut ? ParseFailureReason.TooLong
            : folded.Text.IsEmpty ? ParseFailureReason.Blank
            : folded.Text[0] is '[' or '(' ? Brackets(folded.Text, out value, out index)
            : Sign(folded.Text, out value, out index);
        failure = reason == ParseFailureReason.None ? default : folded.Failure(reason, index);
        return reason == ParseFailureReason.None;
    }

    private static ParseFailureReason Sign(ReadOnlySpan<char> folded, out Interval value, out int index)
    {
        index = 0;
        value = Interval.Empty;
        if (folded.SequenceEqual(Nothing))
        {
            return ParseFailureReason.None;
        }

        value = default;
        if (!ComparisonSigns.TryTakePrefix(folded, out var comparison, out var length) || Interval.Of(comparison, Fraction.Zero) is null)
        {
            return ParseFailureReason.UnknownName;
        }

        var reason = Number(folded, length, folded.Length, out var number, out index);
        value = reason == ParseFailureReason.None ? Interval.Of(comparison, number)!.Value : default;
        return reason;
    }

    private static ParseFailureReason Brackets(ReadOnlySpan<char> folded, out Interval value, out int index)
    {
        var reason = Split(folded, out var comma, out var end, out index);
        var (lower, upper) = ((Fraction?)null, (Fraction?)null);
        if (reason == ParseFailureReason.None)
        {
            reason = Bound(folded, 1, comma, '-', folded[0] == '(', out lower, out index);
        }

        if (reason == ParseFailureReason.None)
        {
            reason = Bound(folded, comma + 1, end, '+', folded[end] == ')', out upper, out index);
        }

        if (reason == ParseFailureReason.None && lower > upper)
        {
            (reason, index) = (ParseFailureReason.BoundsReversed, comma + 1);
        }

        value = reason == ParseFailureReason.None ? Between(lower, upper, folded[0] == '[', folded[end] == ']') : default;
        return reason;
    }

    // There is one comma: [1,250,300] could have either of its two between the bounds.
    private static ParseFailureReason Split(ReadOnlySpan<char> folded, out int comma, out int end, out int index)
    {
        end = folded.IndexOfAny(']', ')');
        comma = folded.IndexOf(',');
        index = end < 0 || comma < 0 ? folded.Length : end + 1;
        if (end < 0 || comma < 0)
        {
            return ParseFailureReason.NotANumber;
        }

        if (index < folded.Length)
        {
            return ParseFailureReason.TextLeftOver;
        }

        var more = folded[(comma + 1)..].IndexOf(',');
        index = comma + 1 + more;
        return more < 0 ? ParseFailureReason.None : ParseFailureReason.Ambiguous;
    }

    private static Interval Between(Fraction? lower, Fraction? upper, bool includesLower, bool includesUpper) => (lower, upper) switch
    {
        (null, null) => Interval.All,
        ({ } bound, null) => includesLower ? Interval.AtLeast(bound) : Interval.MoreThan(bound),
        (null, { } bound) => includesUpper ? Interval.AtMost(bound) : Interval.LessThan(bound),
        ({ } least, { } most) => Interval.Between(least, most, includesLower, includesUpper),
    };

    // Nothing includes infinity: [-∞ is no bound.
    private static ParseFailureReason Bound(ReadOnlySpan<char> folded, int start, int end, char sign, bool isOpen, out Fraction? bound, out int index)
    {
        bound = null;
        index = start;
        var text = folded[start..end];
        if (text.EndsWith(Infinity) && (text.Length == 1 || (text.Length == 2 && text[0] == sign)))
        {
            return isOpen ? ParseFailureReason.None : ParseFailureReason.NotANumber;
        }

        var reason = Number(folded, start, end, out var number, out index);
        bound = reason == ParseFailureReason.None ? number : null;
        return reason;
    }

    private static ParseFailureReason Number(ReadOnlySpan<char> folded, int start, int end, out Fraction number, out int index)
    {
        _ = Fraction.TryParse(folded[start..end], out number, out var failure);
        index = start + failure.Position;
        return failure.Reason == ParseFailureReason.Blank ? ParseFailureReason.NotANumber : failure.Reason;
    }
}
