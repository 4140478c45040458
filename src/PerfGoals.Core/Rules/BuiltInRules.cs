using System.Collections.Immutable;
using PerfGoals.Rules.BuiltIn.Reading;
using PerfGoals.Rules.BuiltIn.Reference;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Rules.BuiltIn.Weights;

namespace PerfGoals.Rules;

/// <summary>The rules that come with the library.</summary>
public static class BuiltInRules
{
    /// <summary>Gets all of them, by id. Which are in force is a rule set's business.</summary>
    public static ImmutableArray<IRule> All { get; } =
    [
        new UnreadableTarget(),
        new UnreadableWeight(),
        new UnknownIndicatorLevel(),
        new UnreadableComparison(),
        new UnreadableBudget(),
        new SuspectTarget(),
        new TooFewIndicators(),
        new AllQualitative(),
        new ProjectWithoutName(),
        new MisplacedSecondLevel(),
        new WeightsOffTotal(),
        new UnknownUnitCode(),
        new UnitNameDiffers(),
        new ProjectNotInBudgetBook(),
        new BudgetDiffersFromBook(),
        new ProjectWithoutDeclaration(),
        new GoalDiffersFromSystem(),
        new SecretProjectDeclared(),
    ];
}
