using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Texts;

namespace PerfGoals.Documentation;

/// <summary>An example of a rule with what the rule made of it, with the values in force.</summary>
public sealed class HandbookExample
{
    internal HandbookExample(RuleExample example, ImmutableArray<HandbookTable> tables, LocalizedText? problem)
    {
        Example = example;
        Tables = tables;
        Problem = problem;
    }

    /// <summary>Gets the example as the rule's author wrote it, for the default values of the rule.</summary>
    public RuleExample Example { get; }

    /// <summary>Gets its tables: several where the rule compares the declarations of a portfolio, none where <see cref="Problem"/> says why.</summary>
    public ImmutableArray<HandbookTable> Tables { get; }

    /// <summary>Gets why the example could not be run, or <see langword="null"/>.</summary>
    public LocalizedText? Problem { get; }

    /// <summary>Gets whether the rule reports something with the values in force.</summary>
    public bool IsFlagged => Tables.Any(table => !table.Findings.IsEmpty);

    /// <summary>Gets whether the values in force make the rule say otherwise than its author meant to show; tests of rules see to it that the default values do not.</summary>
    public bool IsOtherwise => Problem is null && IsFlagged != Example.Flagged;
}
