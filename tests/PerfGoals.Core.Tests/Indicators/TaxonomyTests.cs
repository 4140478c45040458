using FsCheck.Xunit;
using PerfGoals.Indicators;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Indicators;

[Properties(Arbitrary = [typeof(IndicatorArbitraries)])]
public sealed class TaxonomyTests
{
    private static readonly LocalizedText Name = new("分类", "Taxonomy");

    public static TheoryData<Taxonomy> Known => [.. Taxonomies.Shipped, Taxonomies.Tolerant];

    [Theory]
    [InlineData("产出/成本", "national-2020 national-2020-satisfaction-in-benefit")]
    [InlineData("成本/经济成本", "national-2021 hybrid-2025")]
    [InlineData("效益/可持续影响", "national-2020 national-2020-satisfaction-in-benefit hybrid-2025")]
    [InlineData("效益/满意度", "national-2020-satisfaction-in-benefit")]
    [InlineData("满意度/满意度", "national-2020 national-2021 hybrid-2025")]
    [InlineData("产出/时效", "national-2020 national-2020-satisfaction-in-benefit national-2021 hybrid-2025")]
    [InlineData("产出/经济成本", "")]
    [InlineData("成本/成本", "")]
    [InlineData("产出/社会效益", "")]
    [InlineData("产出", "")]
    public void Each_taxonomy_allows_its_own(string type, string ids) =>
        Assert.Equal(ids, string.Join(' ', Taxonomies.Shipped.Where(taxonomy => taxonomy.Allows(Type(type)))));

    [Theory]
    [MemberData(nameof(Known), DisableDiscoveryEnumeration = true)]
    public void What_is_allowed_is_listed_from_either_side(Taxonomy taxonomy)
    {
        foreach (var (first, second) in Enum.GetValues<FirstLevel>().SelectMany(_ => Enum.GetValues<SecondLevel>(), (first, second) => new IndicatorType(first, second)))
        {
            var allowed = taxonomy.Allows(first, second);
            Assert.Equal(allowed, taxonomy.SecondLevelsOf(first).Contains(second));
            Assert.Equal(allowed, taxonomy.ParentsOf(second).Contains(first));
            Assert.True(!allowed || taxonomy.FirstLevels.Contains(first));
        }
    }

    [Property]
    public void A_union_allows_what_any_allows(IndicatorType type, int choice)
    {
        var some = Taxonomies.Shipped.Where((_, index) => index == 0 || (choice >> index & 1) == 1).ToArray();

        Assert.Equal(some.Any(taxonomy => taxonomy.Allows(type)), Taxonomy.Union("some", Name, some).Allows(type));
    }

    [Property(MaxTest = 300)]
    public void Tolerant_allows_what_does_not_change_the_dimension(IndicatorType type) =>
        Assert.Equal(type.IsComplete && type.Dimension == Dimensions.Of(type.SecondLevel), Taxonomies.Tolerant.Allows(type));

    [Property]
    public void A_whole_table_matches_the_taxonomies_that_allow_all_of_it(IndicatorType[] types)
    {
        var complete = types.Where(type => type.IsComplete).ToArray();

        Assert.Equal(Taxonomies.Shipped.Where(taxonomy => complete.All(taxonomy.Allows)), Taxonomies.Matching(types));
    }

    [Fact]
    public void A_table_that_mixes_two_matches_none()
    {
        Assert.Empty(Taxonomies.Matching([Type("产出/成本"), Type("成本/经济成本")]));
        Assert.Equal([Taxonomies.Hybrid], Taxonomies.Matching([Type("效益/可持续影响"), Type("成本/社会成本"), Type("产出")]).AsEnumerable());
        Assert.Equal(Taxonomies.Shipped, Taxonomies.Matching([]).AsEnumerable());
    }

    [Fact]
    public void A_host_makes_its_own()
    {
        var own = new Taxonomy("own", Name, [Type("产出/时效"), Type("产出/数量")], new("某县〔2025〕1号", "No. 1 of 2025"));

        Assert.Equal([SecondLevel.Timeliness, SecondLevel.Quantity], own.SecondLevelsOf(FirstLevel.Output).AsEnumerable());
        Assert.Equal(("own", Name, "No. 1 of 2025"), (own.Id, own.Name, own.Source?.English));
    }

    [Fact]
    public void What_is_no_taxonomy_is_refused()
    {
        var type = Type("产出/时效");
        Assert.Throws<ArgumentException>(() => new Taxonomy(" ", Name, [type]));
        Assert.Throws<ArgumentException>(() => new Taxonomy("own", Name, []));
        Assert.Throws<ArgumentException>(() => new Taxonomy("own", Name, [type, type]));
        Assert.Throws<ArgumentException>(() => new Taxonomy("own", Name, [Type("产出")]));
        Assert.Throws<ArgumentException>(() => Taxonomy.Union("own", Name));
    }

    private static IndicatorType Type(string text) => IndicatorType.Parse(text);
}
