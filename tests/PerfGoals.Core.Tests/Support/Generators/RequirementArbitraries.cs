using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using PerfGoals.Core.Tests.Calendar;
using PerfGoals.Grades;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Support.Generators;

/// <summary>A requirement that has a text of its own, which nothing else has.</summary>
public sealed record CanonicalRequirement(Requirement Value);

/// <summary>A requirement of numbers in a unit that others convert into.</summary>
public sealed record NumericRequirement(Requirement Value);

/// <summary>What properties about requirements draw from.</summary>
public static class RequirementArbitraries
{
    private static readonly Comparison[] Orders = [Comparison.AtLeast, Comparison.MoreThan, Comparison.EqualTo, Comparison.LessThan, Comparison.AtMost];

    private static readonly Gen<Comparison> Sign = Gen.Elements(Orders.Prepend(Comparison.Unknown).ToArray());

    private static readonly Gen<Comparison> SignOfWords = Gen.Elements(Orders.Prepend(Comparison.Qualitative).ToArray());

    private static readonly Gen<UnitOfMeasure?> Unit = Gen.Frequency((1, Gen.Constant<UnitOfMeasure?>(null)), (6, UnitArbitraries.Units().Generator.Select(unit => (UnitOfMeasure?)unit)));

    private static readonly Gen<decimal> Number = Gen.Frequency(
        (6, TargetGenerator.Number),
        (2, from low in Gen.Choose(int.MinValue, int.MaxValue)
            from middle in Gen.Choose(int.MinValue, int.MaxValue)
            from high in Gen.Choose(int.MinValue, int.MaxValue)
            from isNegative in Gen.Elements(true, false)
            from scale in Gen.Choose(0, 28)
            select new decimal(low, middle, high, isNegative, (byte)scale)),
        (1, Gen.Elements(0m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 7.9228162514264337593543950335m, 1900m, 2025m, 12m)));

    private static readonly Gen<Requirement> Numbers = from sign in Sign from number in Number from unit in Unit select new Requirement(sign, Target.Quantitative(number), unit);

    private static readonly Gen<Requirement> Ranges =
        from first in Number
        from second in Number
        where first != second
        from lower in Gen.Elements(true, false)
        from upper in Gen.Elements(true, false)
        from unit in Unit
        select new Requirement(Comparison.Range, Target.Range(Math.Min(first, second), Math.Max(first, second), lower, upper), unit);

    private static readonly Gen<Requirement> Ratios =
        from sign in Sign
        from first in Gen.Choose(0, 2000)
        from second in Gen.Choose(1, 2000)
        from places in Gen.Elements(0, 1)
        select new Requirement(sign, Target.OfRatio(new decimal(first, 0, 0, false, (byte)places), second), null);

    private static readonly Gen<Requirement> Changes =
        from sign in Sign
        from amount in Number
        from basis in Gen.Elements("", "上年", "2023年", "上年同期", "上期", "历史同期", "全省平均水平")
        from unit in Unit
        select new Requirement(sign, Target.Of(new RelativeChange(amount, basis)), unit);

    private static readonly Gen<Threshold> Threshold =
        from label in Gen.Elements("数量", "合格率", "一等奖", "其中女性")
        from sign in Gen.Elements(Orders)
        from number in TargetGenerator.Number
        from unit in Unit
        select new Threshold(label, sign, number, unit);

    private static readonly Gen<Requirement> Several = Gen.Choose(2, 4).SelectMany(count => Threshold.ArrayOf(count)).Select(parts => new Requirement(Comparison.Unknown, Target.Of(parts.ToImmutableArray()), null));

    private static readonly Gen<Requirement> Times = from sign in Sign from frame in CalendarArbitraries.TimeFrames().Generator select new Requirement(sign, Target.Of(frame), null);

    private static readonly Gen<Requirement> Grades =
        from sign in SignOfWords
        from word in Gen.Elements(GradeScale.Shipped.SelectMany(scale => scale.Levels).Select(level => level.Word).Except(["无"]).ToArray())
        select new Requirement(sign, Target.Qualitative(word), null);

    private static readonly Gen<Requirement> Phrases =
        from sign in SignOfWords
        from words in Gen.Elements("上年水平", "严格执行相关制度规定", "应保尽保", "《预算法》规定", "按月安排", "国家标准及行业要求")
        select new Requirement(sign, Target.Qualitative(words), null);

    private static readonly Gen<Requirement> Placeholders =
        Gen.Elements("**", "/", "待定", "**%-**%", "……", "#REF!").Select(mark => new Requirement(Comparison.Unknown, Target.Placeholder(mark), null));

    /// <summary>Gets requirements of every kind that has a text of its own.</summary>
    public static Gen<Requirement> Canonical { get; } =
        Gen.OneOf(Numbers, Ranges, Ratios, Changes, Several, Times, Grades, Phrases, Placeholders).Where(requirement => !IsLikeTime(requirement));

    public static Arbitrary<CanonicalRequirement> Canonicals() => Canonical.Select(requirement => new CanonicalRequirement(requirement)).ToArbitrary();

    public static Arbitrary<NumericRequirement> NumericRequirements() => Gen.OneOf(
        from sign in Gen.Elements(Orders)
        from number in Gen.Choose(0, 8)
        from unit in LikeUnit
        select new NumericRequirement(new(sign, Target.Quantitative(number * 250), unit)),
        from first in Gen.Choose(0, 8)
        from width in Gen.Choose(1, 4)
        from lower in Gen.Elements(true, false)
        from upper in Gen.Elements(true, false)
        from unit in LikeUnit
        select new NumericRequirement(new(Comparison.Range, Target.Range(first * 250, (first + width) * 250, lower, upper), unit))).ToArbitrary();

    public static Arbitrary<EqualityPolicy> Policies() => Gen.Elements(EqualityPolicy.Exact, EqualityPolicy.AtLeast, EqualityPolicy.Within(250)).ToArbitrary();

    private static Gen<UnitOfMeasure?> LikeUnit => Gen.Elements<UnitOfMeasure?>(UnitOfMeasure.Parse("米"), UnitOfMeasure.Parse("公里"), UnitOfMeasure.Parse("里"));

    // Where number and unit are the name of a day, a year or a time, a cell says that and no number: 2025年, 1-12月, 8:30.
    private static bool IsLikeTime(Requirement requirement) => requirement switch
    {
        { Target.Number: >= 1900, Unit.Symbol: "年" or "学年" } => true,
        { Target.Bounds: { Lower: >= 1990 and <= 2099, Upper: >= 1990 and <= 2099 } } => true,
        { Target.Bounds: (1, 12), Unit.Symbol: "月" } => true,
        { Target.Ratio: { Antecedent: >= 6 and <= 24, Consequent: < 60 } } => true,
        { Target.TimeFrame: { From: { Month: null }, To.Month: null } } => true,
        _ => false,
    };
}
