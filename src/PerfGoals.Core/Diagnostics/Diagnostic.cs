using System.Globalization;
using PerfGoals.Goals;

namespace PerfGoals.Diagnostics;

/// <summary>A finding: what a rule says about a place.</summary>
public sealed record Diagnostic
{
    /// <summary>Gets the rule that found it.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>Gets the severity in force when it was found.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Gets the place in the goals.</summary>
    public required GoalPath Path { get; init; }

    /// <summary>Gets what is said, with its arguments.</summary>
    public required BoundMessage Message { get; init; }

    /// <summary>Gets the place in the source, where the reader that found it knew one; for the findings of rules a <see cref="Sources.SourceMap"/> knows it.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>Returns the finding on one line, in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    public override string ToString() => $"{Path} {Rule.Id}: {Message}";
}
