using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using PerfGoals.Calendar;
using PerfGoals.Grades;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Testing.Generators;

/// <summary>Generates targets of every kind.</summary>
public static class TargetGenerator
{
    /// <summary>Gets numbers with up to four decimal places, negative ones among them.</summary>
    public static Gen<decimal> Number { get; } =
        from digits in Gen.Choose(-1_000_000, 1_000_000)
        from scale in Gen.Choose(0, 4)
        select new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)scale);

    /// <summary>Gets units of measure of several dimensions, and none.</summary>
    public static Gen<UnitOfMeasure?> Unit { get; } = Gen.Elements("%", "件", "人次", "万元", "元/株", "次/季度", "月", "分", "").Select(UnitOfMeasure.Read);

    private static readonly Gen<decimal> Positive = Number.Where(number => number > 0);

    private static readonly Gen<Target> Range =
        from first in Number
        from second in Number
        from includesLower in Gen.Elements(true, false)
        from includesUpper in Gen.Elements(true, false)
        where first != second
        select Target.Range(Math.Min(first, second), Math.Max(first, second), includesLower, includesUpper);

    private static readonly Gen<Target> Change =
        from amount in Number
        from basis in Gen.Elements("", "上年", "2023年", "上年同期")
        select Target.Of(new RelativeChange(amount, basis));

    private static readonly Gen<Threshold> Threshold =
        from label in Gen.Elements("", "数量", "合格率")
        from comparison in Gen.Elements(Comparison.Unknown, Comparison.AtLeast, Comparison.LessThan)
        from number in Number
        from unit in Unit
        select new Threshold(label, comparison, number, unit);

    private static readonly Gen<PartialDate> Date =
        from year in Gen.Elements<int?>(null, 2024, 2025)
        from month in Gen.Choose(1, 12)
        from day in Gen.Elements<int?>(null, 1, 28)
        select PartialDate.Of(year, month, day);

    private static readonly Gen<Target> Graded =
        from word in Gen.Elements("优", "良", "合格", "是")
        from scale in Gen.Elements<GradeScale?>(null, new GradeScale(new GradeLevel("优"), new GradeLevel("良", description: "80分以上"), new GradeLevel("合格"), new GradeLevel("是")))
        select Target.Of(Grade.Of(word, scale));

    /// <summary>Gets targets of every kind, with numbers, words and dates of all sorts.</summary>
    public static Gen<Target> Any { get; } = Gen.OneOf(
        Gen.Constant(Target.Empty),
        Number.Select(Target.Quantitative),
        Range,
        Positive.Two().Select(pair => Target.OfRatio(pair.Item1, pair.Item2)),
        Change,
        Gen.Choose(2, 4).SelectMany(count => Threshold.ArrayOf(count)).Select(parts => Target.Of(parts.ToImmutableArray())),
        Date.Select(date => Target.Of(TimeFrame.Deadline(date))),
        Gen.Choose(1, 11).Select(month => Target.Of(TimeFrame.Period(PartialDate.Of(2025, month), PartialDate.Of(2025, month + 1)))),
        Graded,
        TextGenerator.Visible.Select(Target.Qualitative),
        TextGenerator.Visible.Select(Target.Placeholder),
        TextGenerator.Visible.Select(Target.Unreadable));
}
