using FsCheck;
using FsCheck.Fluent;
using PerfGoals.Numbers;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Support.Generators;

/// <summary>The parts of a composed unit, none of which is a number.</summary>
public sealed record ComposedText(string Above, IReadOnlyList<string> Below)
{
    public override string ToString() => UnitArbitraries.TextOf(this);
}

/// <summary>Three units of one dimension, each with one meaning.</summary>
public sealed record LikeUnits(UnitOfMeasure First, UnitOfMeasure Second, UnitOfMeasure Third);

/// <summary>Three quantities of one dimension.</summary>
public sealed record LikeQuantities(Quantity First, Quantity Second, Quantity Third);

/// <summary>What properties about numbers and units draw from.</summary>
public static class UnitArbitraries
{
    private static readonly UnitOfMeasure[] Listed = [.. UnitCatalog.Default.Units.Select(unit => UnitOfMeasure.Read(unit.Symbol)!.Value)];

    private static readonly UnitOfMeasure[][] Likes =
    [
        .. Listed.Concat(new[] { "千元", "万元", "亿元", "万人", "万亩", "元/人·月", "万元/人·年", "元/人·季度", "次/月", "次/年", "次/季度", "公里/小时", "米/秒" }.Select(text => UnitOfMeasure.Read(text)!.Value))
            .Where(unit => unit is { IsAmbiguous: false }).GroupBy(unit => unit.Meanings[0].Dimension).Select(same => same.ToArray()).Where(same => same.Length > 1),
    ];

    public static Gen<Fraction> Numbers { get; } = Gen.OneOf(
        from whole in Gen.Choose(-2000, 2000) select Fraction.Of(whole, 1),
        from above in Gen.Choose(-100_000, 100_000) from below in Gen.Choose(1, 1000) select Fraction.Of(above, below),
        from above in ArbMap.Default.GeneratorFor<decimal>() select Fraction.FromDecimal(above),
        from above in ArbMap.Default.GeneratorFor<decimal>() from below in ArbMap.Default.GeneratorFor<decimal>() where below != 0 select Fraction.FromDecimal(above) / below);

    public static Arbitrary<Fraction> Fractions() => Numbers.ToArbitrary();

    public static Arbitrary<UnitOfMeasure> Units() => Gen.OneOf(Gen.Elements(Listed), Gen.Elements(Likes).SelectMany(Gen.Elements), Composed.Select(text => UnitOfMeasure.Read(TextOf(text))!.Value)).ToArbitrary();

    public static Arbitrary<LikeUnits> Same() =>
        (from same in Gen.Elements(Likes) from a in Gen.Elements(same) from b in Gen.Elements(same) from c in Gen.Elements(same) select new LikeUnits(a, b, c)).ToArbitrary();

    public static Arbitrary<LikeQuantities> Quantities() =>
        (from units in Same().Generator
         from a in Numbers
         from b in Numbers
         from c in Numbers
         select new LikeQuantities(new(a, units.First), new(b, units.Second), new(c, units.Third))).ToArbitrary();

    public static Arbitrary<ComposedText> ComposedTexts() => Composed.ToArbitrary();

    public static string TextOf(ComposedText text) => string.Join('/', text.Below.Prepend(text.Above));

    private static readonly Gen<string> Part = Gen.Elements("人", "次", "件", "户", "台", "公里", "平方米", "月", "年", "天", "日", "个月", "小时", "吨", "名", "车", "学时", "个村", "kg", "M", "分", "人天", "班");

    private static readonly Gen<ComposedText> Composed =
        from scale in Gen.Elements("", "", "", "千", "万", "亿", "十万")
        from above in Gen.Elements("元", "件", "人次", "人", "吨", "次", "kWh", "平方米", "个", "M", "g", "克")
        from count in Gen.Choose(0, 2)
        from below in Part.ArrayOf(count)
        where below.Count(part => part == "人天") < 2 // at most three units stand on either side of the line
        select new ComposedText(scale + above, below);
}
