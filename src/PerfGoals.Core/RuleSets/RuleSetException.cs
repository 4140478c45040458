using System.Globalization;
using System.Text.Json;
using PerfGoals.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.RuleSets;

/// <summary>A rule set cannot be used: its JSON is malformed, or it names a rule, a parameter or a rule set that does not exist.</summary>
public sealed class RuleSetException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="explanation">What is wrong and what to do.</param>
    /// <param name="innerException">What was stumbled over, or <see langword="null"/>.</param>
    public RuleSetException(LocalizedText explanation, Exception? innerException = null)
        : base((explanation ?? throw new ArgumentNullException(nameof(explanation))).English, innerException) => Explanation = explanation;

    /// <summary>Gets what is wrong and what to do.</summary>
    public LocalizedText Explanation { get; }

    internal static RuleSetException FromJson(JsonException e)
    {
        var line = (e.LineNumber + 1)?.ToString(CultureInfo.InvariantCulture) ?? "?";
        var what = JsonErrorText.Of(e);
        return new RuleSetException(new($"规则集第 {line} 行：{what.Chinese}", $"Line {line} of the rule set: {what.English}"), e);
    }
}
