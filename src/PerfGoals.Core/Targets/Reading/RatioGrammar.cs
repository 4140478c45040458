using PerfGoals.Numbers;
using PerfGoals.Texts;

namespace PerfGoals.Targets.Reading;

/// <summary>Reads a proportion of two numbers: 1:3, 3/4, 三分之二, 不低于1:10.</summary>
internal static class RatioGrammar
{
    private const string Part = "分之";

    /// <summary>Reads the whole text.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out Comparison comparison, out Target target)
    {
        target = default;
        var rest = ComparisonSigns.TryTakePrefix(text, out comparison, out var length) ? text[length..] : text;
        if (ComparisonSigns.TryTakeSuffix(rest, out var suffix, out length))
        {
            if (comparison != Comparison.Unknown && comparison != suffix)
            {
                return false;
            }

            comparison = suffix;
            rest = rest[..^length];
        }

        if (NumberGrammar.TryTake(rest, out var first, out var share) != ParseFailureReason.None || share is not null || first.Length == rest.Length)
        {
            return false;
        }

        var isPart = rest[first.Length..].StartsWith(Part);
        var middle = isPart ? Part.Length : rest[first.Length] is ':' or '/' or '∶' or '比' ? 1 : 0;
        var behind = rest[(first.Length + middle)..];
        if (middle == 0 || NumberGrammar.TryTake(behind, out var second, out share) != ParseFailureReason.None || share is not null || second.Length != behind.Length)
        {
            return false;
        }

        var (antecedent, consequent) = isPart ? (second.Value, first.Value) : (first.Value, second.Value);
        if (consequent == 0 || antecedent < 0 || consequent < 0 || IsClock(rest, first, behind))
        {
            return false;
        }

        target = Target.OfRatio(antecedent, consequent);
        return true;
    }

    // 8:30 and 17:00 are times of the day.
    private static bool IsClock(ReadOnlySpan<char> rest, NumberToken first, ReadOnlySpan<char> behind) =>
        rest[first.Length] == ':' && first.Value is >= 6 and <= 24 && behind.Length == 2 && behind[1] is '0' or '5' && behind[0] is >= '0' and <= '5';
}
