using System.Collections.Immutable;
using PerfGoals.Rules.BuiltIn.AnnualGoals;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Rules.BuiltIn.Portfolio;
using PerfGoals.Rules.BuiltIn.Reading;
using PerfGoals.Rules.BuiltIn.Reference;
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
        new PlaceholderLeft(),
        new RefusedCharacters(),
        new FractionalWeights(),
        new RepeatedInTarget(),
        new MixedSignSpellings(),
        new MixedUnitSpellings(),
        new ExtractionResidue(),
        new TooFewIndicators(),
        new AllQualitative(),
        new ProjectWithoutName(),
        new MisplacedSecondLevel(),
        new UnnamedIndicator(),
        new NameRepeatsLevel(),
        new BlankTarget(),
        new MissingComparison(),
        new MissingUnit(),
        new UnitOnQualitative(),
        new BudgetNotPositive(),
        new ProjectWithoutIndicators(),
        new MissingSecondLevel(),
        new RepeatedIndicatorName(),
        new TooManyIndicators(),
        new RepeatedProjectName(),
        new MalformedUnitCode(),
        new UnnamedUnit(),
        new NoFiscalYear(),
        new StaleDate(),
        new NameTooLong(),
        new TextTooLong(),
        new WeightsOffTotal(),
        new MissingWeight(),
        new WeightOutOfRange(),
        new SharesOffScheme(),
        new EqualWeights(),
        new ExtremeWeight(),
        new LevelPointsOffWeights(),
        new ExecutionInWeights(),
        new RateAsQuantity(),
        new CountAsQuality(),
        new MisplacedTimeliness(),
        new MoneyAsQuantity(),
        new ActivityAsBenefit(),
        new QualityBenefitMixUp(),
        new MisplacedSatisfaction(),
        new ResultAsCost(),
        new GoodAsHarm(),
        new BudgetExecutionAsIndicator(),
        new DemandAsGoal(),
        new NoRealQuality(),
        new NoMoneyCost(),
        new UnitUnlikeLevel(),
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
        new UnknownUnitCode(),
        new UnitNameDiffers(),
        new ProjectNotInBudgetBook(),
        new BudgetDiffersFromBook(),
        new ProjectWithoutDeclaration(),
        new GoalDiffersFromSystem(),
        new SecretProjectDeclared(),
        new DuplicateProject(),
    ];
}
