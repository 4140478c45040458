using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.References;
using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Reference;

/// <summary>Holds an indicator against the exported one of the same name.</summary>
internal static class IndicatorComparison
{
    private static readonly GoalField[] Asked = [GoalField.Comparison, GoalField.Target, GoalField.Unit];

    /// <summary>Returns the fields that differ. How a thing is spelt does not count, and what asks for the same is the same.</summary>
    /// <param name="declared">The declared indicator.</param>
    /// <param name="exported">The exported one.</param>
    /// <param name="known">The fields that the export has at all.</param>
    public static IEnumerable<GoalField> Differences(IndicatorView declared, Indicator exported, IReadOnlySet<GoalField> known)
    {
        var differences = new List<GoalField>();
        if (!IsSame(declared, exported, GoalField.FirstLevel) && (declared.FirstLevel == FirstLevel.Unknown || declared.FirstLevel != exported.FirstLevel))
        {
            differences.Add(GoalField.FirstLevel);
        }

        if (!IsSame(declared, exported, GoalField.SecondLevel) && (declared.SecondLevel == SecondLevel.Unknown || declared.SecondLevel != exported.SecondLevel))
        {
            differences.Add(GoalField.SecondLevel);
        }

        if (!AskTheSame(declared.Requirement, exported.Requirement))
        {
            foreach (var field in Asked)
            {
                if (!IsSame(declared, exported, field) && !IsReadTheSame(declared, exported, field))
                {
                    differences.Add(field);
                }
            }
        }

        if (!IsSame(declared, exported, GoalField.Weight) && (declared.Weight is null || declared.Weight != exported.Weight))
        {
            differences.Add(GoalField.Weight);
        }

        return differences.Where(known.Contains);
    }

    private static bool IsSame(IndicatorView declared, Indicator exported, GoalField field) =>
        ReferenceNames.Key(declared.TextOf(field)) == ReferenceNames.Key(exported.TextOf(field));

    private static bool AskTheSame(Requirement declared, Requirement exported) =>
        (declared == exported && declared.Target.Kind != TargetKind.Unreadable) || (declared.Implies(exported) == true && exported.Implies(declared) == true);

    private static bool IsReadTheSame(IndicatorView declared, Indicator exported, GoalField field) => field switch
    {
        GoalField.Comparison => declared.Comparison != Comparison.Unknown && declared.Comparison == exported.Comparison,
        GoalField.Target => declared.Target.Kind != TargetKind.Unreadable && declared.Target == exported.Target,
        _ => declared.Unit is { } unit && unit == exported.Unit,
    };
}
