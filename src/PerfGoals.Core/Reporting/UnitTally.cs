using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Reporting;

/// <summary>What is counted of one unit.</summary>
/// <param name="unit">The unit.</param>
internal sealed class UnitTally(BudgetUnit unit)
{
    private readonly Dictionary<string, FindingCounts> byCategory = new(StringComparer.Ordinal);
    private readonly HashSet<int> documents = [];
    private int projects;
    private int undetermined;

    /// <summary>Gets whether there is anything to say of it.</summary>
    public bool IsMet => documents.Count > 0;

    /// <summary>Counts a document that is its own.</summary>
    public void AddDocument(int document) => documents.Add(document);

    /// <summary>Counts a project.</summary>
    public void AddProject(int document)
    {
        documents.Add(document);
        projects++;
    }

    /// <summary>Counts a finding.</summary>
    public void Add(Diagnostic finding, int document)
    {
        documents.Add(document);
        byCategory[finding.Rule.Category.Key] = byCategory.GetValueOrDefault(finding.Rule.Category.Key).With(finding);
    }

    /// <summary>Counts a place that was not checked.</summary>
    public void AddUndetermined(int document)
    {
        documents.Add(document);
        undetermined++;
    }

    /// <summary>Returns what was counted, with the findings in the order of some categories.</summary>
    public UnitSummary SummaryIn(ImmutableArray<RuleCategory> categories) => new(
        unit,
        documents.Count,
        projects,
        byCategory.Values.Aggregate(default(FindingCounts), FindingCounts.Add),
        [.. categories.Select(category => byCategory.GetValueOrDefault(category.Key))],
        undetermined);
}
