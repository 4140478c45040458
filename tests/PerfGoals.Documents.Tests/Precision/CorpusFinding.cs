using PerfGoals.Diagnostics;

namespace PerfGoals.Documents.Tests.Precision;

/// <summary>What a rule reported on a row, and the labels that speak for it.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">The severity in force.</param>
/// <param name="Row">The row, the first one of a project for a finding about the project, or 0 for the table as a whole.</param>
/// <param name="Message">What is said.</param>
/// <param name="Labels">The labels of the rule at the places that the finding names.</param>
internal sealed record CorpusFinding(CorpusTable Table, RuleDescriptor Rule, Severity Severity, int Row, string Message, IReadOnlyList<CorpusLabel> Labels)
{
    public bool IsRight => Labels.Any(label => !label.IsOpen);

    public bool IsOpen => !IsRight && Labels.Count > 0;

    public bool IsWrong => Labels.Count == 0;
}
