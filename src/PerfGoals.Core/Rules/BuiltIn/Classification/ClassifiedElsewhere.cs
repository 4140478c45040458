using System.Collections.Immutable;

namespace PerfGoals.Rules.BuiltIn.Classification;

/// <summary>Names of which another rule of this family speaks, so that one row is not reported twice for one thing.</summary>
/// <remarks>The usual words, whatever a rule set makes of them: a county that allows such a name does not want the same row back from elsewhere.</remarks>
internal static class ClassifiedElsewhere
{
    private static readonly ImmutableArray<string> TimeWords = MisplacedTimeliness.DefaultTimeWords;
    private static readonly ImmutableArray<string> ExecutionWords = BudgetExecutionAsIndicator.DefaultWords;

    /// <summary>Tells whether the name is one of timeliness or of budget execution.</summary>
    public static bool IsTimelinessOrExecution(string name) => RowText.WordIn(name, TimeWords) is not null || IsExecution(name);

    /// <summary>Tells whether the name is one of budget execution.</summary>
    public static bool IsExecution(string name) => RowText.WordIn(name, ExecutionWords) is not null;
}
