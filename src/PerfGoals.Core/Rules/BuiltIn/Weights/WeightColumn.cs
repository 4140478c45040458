using PerfGoals.Goals;
using PerfGoals.Rules.BuiltIn.Reading;

namespace PerfGoals.Rules.BuiltIn.Weights;

/// <summary>Tells whether the weights of a project can be added and compared at all.</summary>
internal static class WeightColumn
{
    // Beyond this a number is no weight, and sums of such numbers say nothing.
    private const decimal Largest = 1000;

    /// <summary>Tells whether every indicator has a weight, and says so where the rule cannot go on.</summary>
    /// <returns><see langword="true"/> where every weight is a percentage of a usual size; otherwise the context knows that the rule does not apply or cannot tell.</returns>
    public static bool IsComplete(in ProjectContext context)
    {
        var project = context.Project;
        if (project.WeightCount == 0)
        {
            context.NotApplicable();
            return false;
        }

        if (FractionalWeights.AreIn(project))
        {
            context.Undetermined(project.At(GoalField.Weight));
            return false;
        }

        foreach (var indicator in project.Indicators)
        {
            if (indicator.Weight is null)
            {
                context.Undetermined(indicator.At(GoalField.Weight));
                return false;
            }

            if (indicator.Weight is < 0 or > Largest)
            {
                context.NotApplicable();
                return false;
            }
        }

        return true;
    }
}
