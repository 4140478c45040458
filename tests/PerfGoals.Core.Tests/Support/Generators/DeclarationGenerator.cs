using FsCheck;
using FsCheck.Fluent;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Support.Generators;

/// <summary>Generates declarations: legal ones under luxian-2025, and whatever a reader could make of a table.</summary>
internal static class DeclarationGenerator
{
    private static readonly Gen<BudgetUnit> Unit = TextGenerator.Odd.Two().Select(pair => new BudgetUnit(pair.Item1, pair.Item2));

    private static readonly Gen<Money?> Budget =
        from amount in Gen.Choose(0, 1_000_000)
        from scale in Gen.Choose(0, 2)
        from unit in Gen.Elements("万元", "元", "")
        from present in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        select present ? new Money(new decimal(amount, 0, 0, false, (byte)scale), UnitOfMeasure.Read(unit)) : (Money?)null;

    /// <summary>Gets declarations in which luxian-2025 finds nothing.</summary>
    public static Gen<Declaration> Valid { get; } =
        from count in Gen.Choose(1, 4)
        from projects in ValidProject().ArrayOf(count)
        from title in Gen.Elements("2025年度项目绩效目标申报表", null)
        select new Declaration { Title = title, FiscalYear = 2025, Unit = new BudgetUnit("408001", "某县交通运输局"), Projects = [.. projects], Notes = ["填表说明："] };

    /// <summary>Gets declarations of any kind: unknown levels, unreadable targets, missing cells, several units, odd texts.</summary>
    public static Gen<Declaration> Any { get; } =
        from count in Gen.Choose(0, 4)
        from projects in AnyProject().ArrayOf(count)
        from title in TextGenerator.CellOf(null)
        from year in Gen.Elements<int?>(null, 2025, 0, -1, int.MaxValue)
        from unit in Unit
        from notes in TextGenerator.Odd.ArrayOf(count)
        select new Declaration { Title = title, FiscalYear = year, Unit = unit, Projects = [.. projects], Notes = [.. notes] };

    private static Gen<Project> ValidProject() =>
        from outputs in Gen.Choose(4, 7)
        from benefits in Gen.Choose(1, 3)
        from satisfactions in Gen.Choose(1, 2)
        from costs in Gen.Choose(1, 2)
        let plan = Enumerable.Repeat(FirstLevel.Output, outputs)
            .Concat(Enumerable.Repeat(FirstLevel.Benefit, benefits))
            .Concat(Enumerable.Repeat(FirstLevel.Satisfaction, satisfactions))
            .Concat(Enumerable.Repeat(FirstLevel.Cost, costs))
        from dimensions in Gen.Shuffle(plan)
        from weights in WeightGenerator.Summing(90, dimensions.Length)
        from indicators in Gen.CollectToArray(dimensions.Zip(weights), entry => IndicatorGenerator.Of(entry.First, entry.Second))
        where indicators.Any(indicator => indicator.Comparison != Comparison.Qualitative)
        from name in TextGenerator.Name
        from budget in Budget
        select new Project { Name = name, Budget = budget, AnnualGoal = "养护公路", Indicators = [.. indicators] };

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
        select new ProjectCells { UnitCode = texts[0], UnitName = texts[1], Code = texts[2], Name = texts[3], Budget = texts[4], AnnualGoal = texts[5] };
}
