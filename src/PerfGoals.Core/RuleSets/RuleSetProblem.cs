using PerfGoals.Texts;

namespace PerfGoals.RuleSets;

/// <summary>One thing that is wrong with a rule set, with an override, or with the choice of a rule set; or one that <see cref="RulesInForce.Notices"/> mention.</summary>
/// <param name="Explanation">What is wrong and what to do.</param>
/// <param name="Source">What it is wrong with: a file, a rule set or an override, or <see langword="null"/> where the explanation says it.</param>
/// <param name="Line">The line of the JSON, from 1, or <see langword="null"/> where there is none.</param>
/// <param name="Column">The character in the line, from 1, or <see langword="null"/> where there is none.</param>
public sealed record RuleSetProblem(LocalizedText Explanation, LocalizedText? Source = null, int? Line = null, int? Column = null)
{
    /// <summary>Returns place and explanation as one text, such as <c>county.json: line 3, character 22: …</c>.</summary>
    public LocalizedText ToText()
    {
        var chinese = Source is null ? "" : Source.Chinese + "：";
        var english = Source is null ? "" : Source.English + ": ";
        return Line is { } line
            ? new($"{chinese}第 {line} 行第 {Column ?? 1} 个字符：{Explanation.Chinese}", $"{english}line {line}, character {Column ?? 1}: {Explanation.English}")
            : new(chinese + Explanation.Chinese, english + Explanation.English);
    }

    /// <summary>Returns place and explanation in the language of <see cref="System.Globalization.CultureInfo.CurrentUICulture"/>.</summary>
    public override string ToString() => ToText().In();
}
