using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;

namespace PerfGoals.Benchmarks.Peers;

/// <summary>What PG1001, PG1002, PG1003, PG1013, PG2001 and, where asked, PG0002 find under luxian-2025, by one loop written for just that: the least the checks can cost over these objects.</summary>
internal static class HandWrittenChecks
{
    private const int RequiredOutput = 4;
    private const int RequiredOther = 1;
    private const decimal Total = 90;

    private static readonly int[] Required = RequiredByDimension();

    /// <summary>Adds the findings of a declaration, in the order of the checker.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="weights">Whether to find unreadable weights too.</param>
    /// <param name="findings">Where to add them.</param>
    public static void Check(Declaration declaration, bool weights, List<Finding> findings)
    {
        for (var position = 0; position < declaration.Projects.Length; position++)
        {
            Check(declaration.Projects[position], position, weights, findings);
        }
    }

    private static void Check(Project project, int position, bool weights, List<Finding> findings)
    {
        Span<int> counts = stackalloc int[Required.Length];
        var sum = 0m;
        var unreadableWeight = false;
        var qualitative = false;
        var measurable = false;
        var unknownComparison = false;
        foreach (var indicator in project.Indicators)
        {
            counts[(int)Dimensions.Of(indicator.FirstLevel, indicator.SecondLevel)]++;
            switch (indicator.Comparison)
            {
                case Comparison.Qualitative:
                    qualitative = true;
                    break;
                case Comparison.NotApplicable:
                    break;
                case Comparison.Unknown when !HasNumber(indicator.Target):
                    unknownComparison = true;
                    break;
                default:
                    measurable = true;
                    break;
            }

            if (indicator.Weight is { } weight)
            {
                sum += weight;
            }
            else
            {
                unreadableWeight |= IsUnreadable(indicator);
            }
        }

        if (project.Indicators.IsEmpty)
        {
            findings.Add(new("PG1013", GoalPath.OfProject(position).At(GoalField.ProjectName)));
        }

        if (string.IsNullOrWhiteSpace(project.TextOf(GoalField.ProjectName)))
        {
            findings.Add(new("PG1003", GoalPath.OfProject(position).At(GoalField.ProjectName)));
        }

        foreach (var level in (ReadOnlySpan<FirstLevel>)[FirstLevel.Output, FirstLevel.Benefit, FirstLevel.Satisfaction, FirstLevel.Cost])
        {
            // Rows of an unknown dimension might be those that are missing; then nobody can tell.
            if (counts[(int)level] + counts[(int)FirstLevel.Unknown] < Required[(int)level])
            {
                findings.Add(new("PG1001", GoalPath.OfProject(position).At(GoalField.FirstLevel)));
            }
        }

        if (qualitative && !measurable && !unknownComparison)
        {
            findings.Add(new("PG1002", GoalPath.OfProject(position).At(GoalField.Comparison)));
        }

        if (!unreadableWeight && sum != Total)
        {
            findings.Add(new("PG2001", GoalPath.OfProject(position).At(GoalField.Weight)));
        }

        if (unreadableWeight && weights)
        {
            AddUnreadableWeights(project.Indicators, position, findings);
        }
    }

    // Behind the findings of the project; seldom needed, so that the loop above need not keep places.
    private static void AddUnreadableWeights(ImmutableArray<Indicator> indicators, int position, List<Finding> findings)
    {
        for (var index = 0; index < indicators.Length; index++)
        {
            if (indicators[index].Weight is null && IsUnreadable(indicators[index]))
            {
                findings.Add(new("PG0002", GoalPath.OfIndicator(position, index).At(GoalField.Weight)));
            }
        }
    }

    private static bool IsUnreadable(Indicator indicator) => !string.IsNullOrWhiteSpace(indicator.TextOf(GoalField.Weight));

    private static bool HasNumber(Target target) =>
        target.Kind is not (TargetKind.Empty or TargetKind.Grade or TargetKind.Phrase or TargetKind.Placeholder or TargetKind.Unreadable);

    private static int[] RequiredByDimension()
    {
        var required = new int[Enum.GetValues<FirstLevel>().Length];
        required[(int)FirstLevel.Output] = RequiredOutput;
        required[(int)FirstLevel.Benefit] = RequiredOther;
        required[(int)FirstLevel.Satisfaction] = RequiredOther;
        required[(int)FirstLevel.Cost] = RequiredOther;
        return required;
    }
}

/// <summary>A finding without words: which rule, and where.</summary>
internal readonly record struct Finding(string Rule, GoalPath Path);
