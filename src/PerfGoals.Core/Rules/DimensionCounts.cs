using PerfGoals.Goals;
using PerfGoals.Indicators;

namespace PerfGoals.Rules;

/// <summary>Remembers how many indicators of each dimension a project has, since rules ask for one dimension after the other.</summary>
internal sealed class DimensionCounts
{
    private readonly int[] counts = new int[(int)FirstLevel.Satisfaction + 1];
    private Project? counted;

    public int Of(Project project, FirstLevel dimension)
    {
        if (!ReferenceEquals(project, counted))
        {
            Count(project);
        }

        return (int)dimension < counts.Length
            ? counts[(int)dimension]
            : throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a first-level indicator.");
    }

    private void Count(Project project)
    {
        counted = null;
        Array.Clear(counts);
        foreach (var indicator in project.Indicators)
        {
            counts[(int)Dimensions.Of(indicator.FirstLevel, indicator.SecondLevel)]++;
        }

        counted = project;
    }
}
