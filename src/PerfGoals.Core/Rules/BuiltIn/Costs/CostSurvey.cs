using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Costs;

/// <summary>What the indicators of a project say of its money, in one pass.</summary>
/// <param name="Amounts">The amounts set for the year, in the order of the table.</param>
/// <param name="HasOthers">Whether anything else controls money: a price, a rate of saving, words such as 不超预算, or money under output.</param>
/// <param name="Unread">A cell without which a cost indicator cannot be understood, or <see langword="null"/>.</param>
internal readonly record struct CostSurvey(ImmutableArray<CostAmount> Amounts, bool HasOthers, GoalPath? Unread)
{
    public static CostSurvey Of(in ProjectView project)
    {
        ImmutableArray<CostAmount>.Builder? amounts = null;
        var hasOthers = false;
        GoalPath? unread = null;
        var indicators = project.Indicators;
        for (var position = 0; position < indicators.Count; position++)
        {
            var indicator = indicators[position];
            if (CostRow.AmountIn(indicator, position) is { } amount)
            {
                (amounts ??= ImmutableArray.CreateBuilder<CostAmount>()).Add(amount);
            }
            else if (CostRow.IsSpending(indicator))
            {
                hasOthers = true;
                unread ??= MissingIn(indicator);
            }
            else if (indicator.Dimension == FirstLevel.Output && RowMeasure.IsMoneyUnit(indicator))
            {
                hasOthers = true;
            }
        }

        return new(amounts?.ToImmutable() ?? [], hasOthers, unread);
    }

    private static GoalPath? MissingIn(in IndicatorView indicator) =>
        indicator.Target.Kind is TargetKind.Empty or TargetKind.Placeholder or TargetKind.Unreadable ? indicator.At(GoalField.Target)
        : RowMeasure.IsNumeric(indicator) && indicator.Requirement.Unit is not { IsKnown: true } ? indicator.At(GoalField.Unit)
        : null;
}
