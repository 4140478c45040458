using FsCheck;
using FsCheck.Fluent;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.RuleSets;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Testing.Generators;

/// <summary>Generates declarations: those in which a rule set finds nothing, those with one defect, and whatever a reader could make of a table.</summary>
public static class DeclarationGenerator
{
    private static readonly Gen<BudgetUnit> Unit = TextGenerator.Odd.Two().Select(pair => new BudgetUnit(pair.Item1, pair.Item2));

    private static readonly Gen<Money?> Budget =
        from amount in Gen.Choose(0, 1_000_000)
        from scale in Gen.Choose(0, 2)
        from unit in Gen.Elements("万元", "元", "")
        from present in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        select present ? new Money(new decimal(amount, 0, 0, false, (byte)scale), UnitOfMeasure.Read(unit)) : (Money?)null;

    /// <summary>Gets declarations in which luxian-2025 finds nothing.</summary>
    public static Gen<Declaration> Valid { get; } = ValidFor(SoundNumbers.Luxian);

    /// <summary>Gets declarations with exactly one defect that luxian-2025 finds.</summary>
    public static Gen<NearlyValidDeclaration> NearlyValid { get; } = NearlyValidFor(SoundNumbers.Luxian);

    /// <summary>Gets declarations of any kind: unknown levels, unreadable targets, missing cells, several units, odd texts.</summary>
    public static Gen<Declaration> Any { get; } =
        from count in Gen.Choose(0, 4)
        from projects in AnyProject().ArrayOf(count)
        from title in TextGenerator.CellOf(null)
        from year in Gen.Elements<int?>(null, 2025, 0, -1, int.MaxValue)
        from unit in Unit
        from notes in TextGenerator.Odd.ArrayOf(count)
        select new Declaration { Title = title, FiscalYear = year, Unit = unit, Projects = [.. projects], Notes = [.. notes] };

    /// <summary>Returns declarations in which the built-in rules of a rule set find nothing, with the numbers that it asks for.</summary>
    /// <param name="rules">The rules in force, such as those of a <see cref="Checking.Checker"/>.</param>
    public static Gen<Declaration> ValidUnder(RulesInForce rules) => ValidFor(SoundNumbers.In(rules));

    /// <summary>Returns declarations with exactly one defect that the built-in rules of a rule set find.</summary>
    /// <param name="rules">The rules in force, such as those of a <see cref="Checking.Checker"/>.</param>
    public static Gen<NearlyValidDeclaration> NearlyValidUnder(RulesInForce rules) => NearlyValidFor(SoundNumbers.In(rules));

    internal static Gen<Declaration> ValidFor(SoundNumbers numbers) =>
        from count in Gen.Choose(1, 4)
        from projects in ValidProject(numbers).ArrayOf(count)
        from title in Gen.Elements("2025年度项目绩效目标申报表", null)
        select new Declaration { Title = title, FiscalYear = numbers.FiscalYear, Unit = new BudgetUnit("408001", "某县交通运输局"), Projects = [.. projects], Notes = ["填表说明："] };

    internal static Gen<NearlyValidDeclaration> NearlyValidFor(SoundNumbers numbers) =>
        from sound in ValidFor(numbers)
        from defect in Gen.Elements(Defect.All.Where(defect => numbers.Rules.Contains(defect.RuleId)))
        from project in Gen.Choose(0, 3)
        from indicator in Gen.Choose(0, 13)
        let flawed = defect.In(sound, project, indicator, numbers)
        where flawed is not null
        select flawed;

    private static Gen<Project> ValidProject(SoundNumbers numbers) =>
        from outputs in MoreThan(numbers, FirstLevel.Output, 3)
        from benefits in MoreThan(numbers, FirstLevel.Benefit, 2)
        from satisfactions in MoreThan(numbers, FirstLevel.Satisfaction, 1)
        from costs in MoreThan(numbers, FirstLevel.Cost, 1)
        let plan = Enumerable.Repeat(FirstLevel.Output, outputs)
            .Concat(Enumerable.Repeat(FirstLevel.Benefit, benefits))
            .Concat(Enumerable.Repeat(FirstLevel.Satisfaction, satisfactions))
            .Concat(Enumerable.Repeat(FirstLevel.Cost, costs))
        from dimensions in Gen.Shuffle(plan)
        from weights in WeightGenerator.Summing(numbers.WeightTotal, dimensions.Length)
        from indicators in Gen.CollectToArray(dimensions.Zip(weights), entry => IndicatorGenerator.Of(entry.First, entry.Second))
        where indicators.Any(indicator => indicator.Comparison != Comparison.Qualitative)
        from name in TextGenerator.Name
        from budget in Budget
        select new Project { Name = name, Budget = budget, AnnualGoal = "养护公路", Indicators = [.. indicators] };

    private static Gen<int> MoreThan(SoundNumbers numbers, FirstLevel dimension, int more) => Gen.Choose(numbers.LeastOf(dimension), numbers.LeastOf(dimension) + more);

    private static Gen<Project> AnyProject() =>
        from count in Gen.Choose(0, 8)
        from indicators in IndicatorGenerator.Any.ArrayOf(count)
        from unit in Gen.Frequency((2, Gen.Constant<BudgetUnit?>(null)), (1, Unit.Select(unit => (BudgetUnit?)unit)))
        from code in TextGenerator.CellOf(null)
        from name in TextGenerator.Odd
        from budget in Budget
        from goal in TextGenerator.Odd
        from cells in Gen.OneOf(Gen.Constant<ProjectCells?>(null), AnyCells.Select(cells => (ProjectCells?)cells))
        select new Project { Unit = unit, Code = code, Name = name, Budget = budget, AnnualGoal = goal, Indicators = [.. indicators], Cells = cells };

    private static readonly Gen<ProjectCells> AnyCells =
        from texts in TextGenerator.CellOf(null).ArrayOf(6)
        from headers in TextGenerator.Odd.ArrayOf(2)
        from others in Gen.SubListOf(headers.Select(header => new OtherCell(header, texts[0] ?? "")))
        select new ProjectCells { UnitCode = texts[0], UnitName = texts[1], Code = texts[2], Name = texts[3], Budget = texts[4], AnnualGoal = texts[5], Others = [.. others] };
}
