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
        if (consequent == 0 || antecedent < 0 || consequent < 0 || (rest[first.Length] == ':' && IsClock(rest[..first.Length], behind)))
        {
            return false;
        }

        target = Target.OfRatio(antecedent, consequent);
        return true;
    }

    /// <summary>Returns the text of a proportion, which is read back: one that looks like a time of the day is written as a part.</summary>
    public static string Write(string antecedent, string consequent) =>
        IsClock(antecedent, consequent) ? $"{consequent}{Part}{antecedent}" : $"{antecedent}:{consequent}";

    // 8:30 and 17:00 are times of the day.
    private static bool IsClock(ReadOnlySpan<char> first, ReadOnlySpan<char> behind) =>
        NumberText.TryRead(first, out var hour) && hour is >= 6 and <= 24 && behind is [>= '0' and <= '5', '0' or '5'];
}
