using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support.Generators;
using PerfGoals.Numbers;
using PerfGoals.Serialization;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Units;

[Properties(Arbitrary = [typeof(UnitArbitraries)])]
public sealed class UnitConversionTests
{
    [Theory]
    [InlineData("万元", "元", "10000")]
    [InlineData("元", "亿元", "1/100000000")]
    [InlineData("亩", "平方米", "2000/3")]
    [InlineData("年", "季度", "4")]
    [InlineData("次/年", "次/季度", "1/4")]
    [InlineData("元/人·月", "万元/人·年", "12/10000")]
    [InlineData("天", "日", "1")]
    [InlineData("人", "位", "1")]
    [InlineData("分", "元", "1/100")]
    [InlineData("分", "小时", "1/60")]
    [InlineData("分", "分值", "1")]
    [InlineData("月", "年", "1/12")]
    [InlineData("万", "亿", "1/10000")]
    [InlineData("人/万人", "人/10万人", "10")]
    public void Like_converts_exactly(string from, string to, string factor) =>
        Assert.Equal(new UnitConversion(Fraction.Parse(factor), IsExact: true), Unit(from).ConversionTo(Unit(to)));

    [Theory]
    [InlineData("月", "日", "365/12")]
    [InlineData("年", "天", "365")]
    [InlineData("次/周", "次/年", "365/7")]
    [InlineData("元/人·月", "元/人·日", "12/365")]
    public void Days_and_months_convert_approximately(string from, string to, string factor) =>
        Assert.Equal(new UnitConversion(Fraction.Parse(factor), IsExact: false), Unit(from).ConversionTo(Unit(to)));

    [Theory]
    [InlineData("人", "人次")]
    [InlineData("件", "项")]
    [InlineData("%", "个百分点")]
    [InlineData("学时", "小时")]
    [InlineData("工作日", "日")]
    [InlineData("元", "美元")]
    [InlineData("人/万人", "%")]
    [InlineData("GB", "MB")]
    [InlineData("斛", "个")]
    [InlineData("斛", "石斛")]
    [InlineData("例/10万", "例")]
    public void Unlike_is_not_comparable(string from, string to)
    {
        Assert.Null(Unit(from).ConversionTo(Unit(to)));
        Assert.Null(Unit(to).ConversionTo(Unit(from)));
    }

    [Fact]
    public void Two_readings_that_differ_are_no_conversion()
    {
        var catalog = VocabularyJson.Read("""{"units":[{"symbol":"斛","meanings":[{"is":"50 升"},{"is":"100 升"}]}]}"""u8).Units;

        Assert.Null(catalog.Read("斛")!.Value.ConversionTo(Unit("升")));
        Assert.NotNull(catalog.Read("斛")!.Value.ConversionTo(catalog.Read("斛")!.Value));
    }

    [Fact]
    public void A_picked_meaning_converts_and_the_others_do_not()
    {
        Assert.NotNull(Unit("分").As(UnitKind.Money).ConversionTo(Unit("分")));
        Assert.NotNull(Unit("分").As(UnitKind.Money).ConversionTo(Unit("元")));
        Assert.Null(Unit("分").As(UnitKind.Score).ConversionTo(Unit("元")));
        Assert.Null(Unit("年").As(UnitKind.CalendarPoint).ConversionTo(Unit("个月")));
    }

    [Property]
    public void A_unit_converts_into_itself(UnitOfMeasure unit) => Assert.Equal(new UnitConversion(Fraction.One, IsExact: true), unit.ConversionTo(unit));

    [Property(MaxTest = 1000)]
    public void There_and_back_is_where_one_was(UnitOfMeasure left, UnitOfMeasure right)
    {
        var (there, back) = (left.ConversionTo(right), right.ConversionTo(left));

        Assert.Equal(there is null, back is null);
        Assert.Equal(there?.IsExact, back?.IsExact);
        Assert.True(there is null || there.Value.Factor * back!.Value.Factor == Fraction.One);
    }

    [Property]
    public void A_detour_leads_to_the_same(LikeUnits units)
    {
        var (a, b, c) = (units.First, units.Second, units.Third);

        Assert.True(a.ConversionTo(b) is { IsExact: true } && b.ConversionTo(c) is { IsExact: true });
        Assert.Equal(a.ConversionTo(c)!.Value.Factor, a.ConversionTo(b)!.Value.Factor * b.ConversionTo(c)!.Value.Factor);
    }

    [Property(MaxTest = 1000)]
    public void Exact_conversion_stays_within_a_dimension(UnitOfMeasure left, UnitOfMeasure right)
    {
        var isExact = left.ConversionTo(right) is { IsExact: true };

        Assert.True(!isExact || left == right || left.Meanings.Any(meaning => right.Meanings.Any(other => meaning.Dimension == other.Dimension)));
    }

    private static UnitOfMeasure Unit(string text) => UnitOfMeasure.Read(text)!.Value;
}
