using System.Runtime.CompilerServices;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Numbers;

namespace PerfGoals.Rules;

/// <summary>What rules ask of a project's indicators again and again: found out in one pass when the first rule asks, and kept until another project's turn.</summary>
/// <remarks>One pass, because the time goes into fetching the indicators from memory, and not into what is done with each.</remarks>
internal sealed class ProjectFacts
{
    private static readonly byte[] DimensionOfType = [.. Enumerable.Range(0, TypeIndex.Count).Select(type => (byte)TypeIndex.TypeAt(type).Dimension)];

    private readonly int[] weightParts = new int[SmallNumberSum.Parts];
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
        var counts = default(DimensionCounts);
        var table = DimensionOfType;
        var sum = default(SmallNumberSum);
        var (count, isUsual) = (0, true);
        foreach (var indicator in project.Indicators)
        {
            if (indicator.Weight is { } weight)
            {
                count++;
                isUsual = isUsual && sum.TryAdd(weight, weightParts);
            }

            counts[table[TypeIndex.Of(indicator)]]++;
        }

        (dimensions, weightCount, isSumTooLarge) = (counts, count, false);
        weightSum = isUsual ? sum.Value : SumOf(project);
        known = project;
    }

    private decimal SumOf(Project project)
    {
        try
        {
            return project.Indicators.Sum(indicator => indicator.Weight ?? 0);
        }
        catch (OverflowException)
        {
            isSumTooLarge = true;
            return 0;
        }
    }

    [InlineArray((int)FirstLevel.Satisfaction + 1)]
    private struct DimensionCounts
    {
        private int first;
    }
}
