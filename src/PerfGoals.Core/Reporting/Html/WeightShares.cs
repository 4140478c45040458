using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Rules.BuiltIn.Weights;
using PerfGoals.RuleSets;

namespace PerfGoals.Reporting.Html;

/// <summary>What the weights of projects are held against: the totals and the shares that the rules in force ask for.</summary>
internal sealed class WeightShares
{
    // Beyond this a number is no weight, and a bar of such numbers shows nothing.
    private const decimal Largest = 1000;

    private static readonly ImmutableArray<FirstLevel> Order = [FirstLevel.Output, FirstLevel.Benefit, FirstLevel.Satisfaction, FirstLevel.Cost, FirstLevel.Unknown];

    private readonly Rules.RuleInForce? scheme;

    /// <summary>Finds out what the rules ask for.</summary>
    /// <param name="rules">The rules in force.</param>
    public WeightShares(RulesInForce rules)
    {
        scheme = rules.Rules.FirstOrDefault(rule => rule.Rule is SharesOffScheme);
        Totals = rules.Rules.FirstOrDefault(rule => rule.Rule is WeightsOffTotal) is { } total ? [.. WeightsOffTotal.TotalsIn(total)] : [];
    }

    /// <summary>Gets the totals that are right; none where no rule in force asks for one.</summary>
    public ImmutableArray<decimal> Totals { get; }

    /// <summary>Returns the weights of a project by dimension, without those it has not; none where they cannot be added.</summary>
    /// <param name="project">The project.</param>
    public ImmutableArray<(FirstLevel Dimension, decimal Weight)> Of(Project project)
    {
        var weights = project.Indicators.Where(indicator => indicator.Weight is not null).Select(indicator => (Dimension: DimensionOf(indicator), Weight: indicator.Weight!.Value)).ToList();
        return weights.Exists(entry => entry.Weight is < 0 or > Largest)
            ? []
            : [.. Order.Select(dimension => (dimension, weights.Where(entry => entry.Dimension == dimension).Sum(entry => entry.Weight))).Where(entry => entry.Item2 > 0)];
    }

    /// <summary>Returns the shares that the rules ask for; none where no rule in force does.</summary>
    /// <param name="actual">The weights of the project by dimension.</param>
    public ImmutableArray<(FirstLevel Dimension, decimal Weight)> RequiredFor(ImmutableArray<(FirstLevel Dimension, decimal Weight)> actual)
    {
        if (scheme is null)
        {
            return [];
        }

        var (output, benefit, satisfaction, cost) = SharesOffScheme.SchemeIn(scheme, actual.Any(entry => entry.Dimension == FirstLevel.Cost));
        ImmutableArray<(FirstLevel Dimension, decimal Weight)> all =
            [(FirstLevel.Output, output), (FirstLevel.Benefit, benefit), (FirstLevel.Satisfaction, satisfaction), (FirstLevel.Cost, cost)];
        return all.RemoveAll(entry => entry.Weight == 0);
    }

    // As the rule about shares counts: cost under output is output.
    private FirstLevel DimensionOf(Indicator indicator)
    {
        var dimension = Dimensions.Of(indicator.FirstLevel, indicator.SecondLevel);
        return dimension == FirstLevel.Cost && (indicator.FirstLevel == FirstLevel.Output || (scheme is not null && !SharesOffScheme.SeparatesCost(scheme)))
            ? FirstLevel.Output
            : dimension;
    }
}
