using System.Runtime.CompilerServices;
using PerfGoals.Goals;
using PerfGoals.Indicators;

namespace PerfGoals.Rules;

/// <summary>What rules ask of a project's indicators again and again: found out in one pass when the first rule asks, and kept until another project's turn.</summary>
/// <remarks>One pass, because the time goes into fetching the indicators from memory, and not into what is done with each.</remarks>
internal sealed class ProjectFacts
{
    private static readonly byte[] DimensionOfType = [.. Enumerable.Range(0, TypeIndex.Count).Select(type => (byte)TypeIndex.TypeAt(type).Dimension)];

    private DimensionCounts dimensions;
    private Project? known;
    private decimal weightSum;
    private bool isSumTooLarge;
    private int weightCount;

    /// <summary>Gets or sets the unit that declares the projects.</summary>
    public BudgetUnit Declaring { get; set; } = BudgetUnit.Unnamed;

    /// <summary>Lets go of the project.</summary>
    public void Forget() => (known, Declaring) = (null, BudgetUnit.Unnamed);

    public int CountOf(Project project, FirstLevel dimension)
    {
        Know(project);
        return dimension <= FirstLevel.Satisfaction
            ? dimensions[(int)dimension]
            : throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a first-level indicator.");
    }

    public int WeightCount(Project project)
    {
        Know(project);
        return weightCount;
    }

    /// <summary>Returns the sum of the weights. One that is too large is the fault of the rule that asks for it, and of no other.</summary>
    public decimal WeightSum(Project project)
    {
        Know(project);
        return isSumTooLarge ? throw new OverflowException("The sum of the weights is too large.") : weightSum;
    }

    private void Know(Project project)
    {
        if (!ReferenceEquals(project, known))
        {
            LookAt(project);
        }
    }

    private void LookAt(Project project)
    {
        known = null;
        try
        {
            Count(project, withSum: true);
            isSumTooLarge = false;
        }
        catch (OverflowException)
        {
            Count(project, withSum: false);
            isSumTooLarge = true;
        }

        known = project;
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // Within the try its variables would live in memory.
    private void Count(Project project, bool withSum)
    {
        var counts = default(DimensionCounts);
        var table = DimensionOfType;
        var (sum, count) = (0m, 0);
        foreach (var indicator in project.Indicators)
        {
            if (indicator.Weight is { } weight)
            {
                count++;
                sum = withSum ? sum + weight : 0;
            }

            counts[table[TypeIndex.Of(indicator)]]++;
        }

        (dimensions, weightSum, weightCount) = (counts, sum, count);
    }

    [InlineArray((int)FirstLevel.Satisfaction + 1)]
    private struct DimensionCounts
    {
        private int first;
    }
}
