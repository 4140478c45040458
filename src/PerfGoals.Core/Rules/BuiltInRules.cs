using System.Collections.Immutable;
using PerfGoals.Rules.BuiltIn.AnnualGoals;
using PerfGoals.Rules.BuiltIn.Portfolio;
using PerfGoals.Rules.BuiltIn.Reading;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Rules.BuiltIn.Weights;
using PerfGoals.Rules.BuiltIn.Wording;

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
        new SloganAsName(),
        new ValueInName(),
        new RubricInName(),
        new SeveralMeasuresInOneRow(),
        new GenericIndicatorName(),
        new UnitAgainstName(),
        new StateAsMeasure(),
        new LikelyTypo(),
        new DirectionWordAgainstSign(),
        new ProcedureAsIndicator(),
        new CompositeProjectName(),
        new GoalConflictsWithIndicator(),
        new PromiseNotMeasured(),
        new IndicatorBesideGoal(),
        new GoalWithoutNumber(),
        new GoalOfSlogans(),
        new GoalMissing(),
        new GoalSaysNothing(),
        new DuplicateProject(),
    ];
}
