using PerfGoals.Numbers;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Units;

public sealed class UnitCatalogTests
{
    private const string Host = """
        {
          "units": [
            { "symbol": "斛", "aliases": ["石斛"], "kind": "volume", "is": "100 升", "en": "hu" },
            { "symbol": "信用点", "kind": "count" }, // a base of its own
            { "symbol": "半斛", "is": "1/2 斛" },
            { "symbol": "考核分", "meanings": [{ "kind": "score", "base": "分" }, { "kind": "rank" }] },
            { "symbol": "工分·日", "kind": "other" },
          ],
          "counted": [{ "with": ["个", "名"], "nouns": ["评议代表"] }],
          "usual": ["万斛", "元/信用点"]
        }
        """;

    [Fact]
    public void A_host_adds_units_that_convert_and_compose()
    {
        var catalog = UnitCatalog.Parse(Host);
        var hu = catalog.Read("石斛")!.Value;

        Assert.Equal(("斛", UnitKind.Volume, "hu"), (hu.Symbol, hu.Kind, hu.Name?.English));
        Assert.Equal(Fraction.Of(1, 10), hu.ConversionTo(UnitOfMeasure.Read("立方米")!.Value)?.Factor);
        Assert.Equal(Fraction.Of(1, 20000), catalog.Read("半斛")!.Value.ConversionTo(catalog.Read("万斛")!.Value)?.Factor);
        Assert.Equal(UnitKind.UnitPrice, catalog.Read("元/信用点")!.Value.Kind);
        Assert.Equal(UnitKind.Persons, catalog.Read("名评议代表")!.Value.Kind);
        Assert.Equal("个评议代表", catalog.Read("评议代表")!.Value.Symbol);
        Assert.True(catalog.Read("考核分")!.Value.As(UnitKind.Score).IsInterchangeableWith(UnitOfMeasure.Read("分值")!.Value));
        Assert.Equal(UnitOfMeasure.Percent, catalog.Read("%"));
    }

    [Fact]
    public void The_default_catalogue_is_not_changed_by_it()
    {
        UnitCatalog.Parse(Host);

        Assert.False(UnitOfMeasure.Read("斛")!.Value.IsKnown);
        Assert.False(UnitCatalog.Default.Read("名评议代表")!.Value.IsKnown);
    }

    [Fact]
    public void A_host_adds_definitions_in_code()
    {
        var definition = new UnitDefinition("斛", [new UnitMeaning(UnitKind.Volume, UnitOfMeasure.Read("升")!.Value.Meanings[0].Dimension, 0.1m)], ["石斛"]);
        var catalog = UnitCatalog.Default.With([definition]);

        Assert.True(catalog.Read("石斛")!.Value.IsInterchangeableWith(UnitCatalog.Parse(Host).Read("斛")!.Value));
        Assert.Equal(UnitCatalog.Default.Units.Length + 1, catalog.Units.Length);
        Assert.Throws<UnitCatalogException>(() => catalog.With([definition]));
    }

    [Theory]
    [InlineData("", "Line 1")]
    [InlineData("{\n\"units\": [", "Line 2")]
    [InlineData("null", "null")]
    [InlineData("[]", "Line 1")]
    [InlineData("""{"unit":[]}""", "unit")]
    [InlineData("""{"units":null}""", "units")]
    [InlineData("""{"units":[null]}""", "units")]
    [InlineData("""{"units":[{"kind":"count"}]}""", "units")]
    [InlineData("""{"units":[{"symbol":"斛","symbol":"斛","kind":"count"}]}""", "symbol")]
    [InlineData("""{"units":[{"symbol":"","kind":"count"}]}""", "spelling")]
    [InlineData("""{"units":[{"symbol":"无","kind":"count"}]}""", "spelling")]
    [InlineData("""{"units":[{"symbol":"3斛","kind":"count"}]}""", "spelling")]
    [InlineData("""{"units":[{"symbol":"(斛)","kind":"count"}]}""", "spelling")]
    [InlineData("""{"units":[{"symbol":"斛","aliases":["/"],"kind":"count"}]}""", "spelling")]
    [InlineData("""{"units":[{"symbol":"件","kind":"count"}]}""", "'件' is there already")]
    [InlineData("""{"units":[{"symbol":"万件","kind":"count"}]}""", "'万件' is there already")]
    [InlineData("""{"units":[{"symbol":"斛","aliases":["％"],"kind":"count"}]}""", "'%' is there already")]
    [InlineData("""{"units":[{"symbol":"斛","kind":"count"},{"symbol":"斛","kind":"count"}]}""", "'斛' is there already")]
    [InlineData("""{"units":[{"symbol":"斛","aliases":["斛"],"kind":"count"}]}""", "'斛' is there already")]
    [InlineData("""{"units":[{"symbol":"斛"}]}""", "a kind, an is or meanings")]
    [InlineData("""{"units":[{"symbol":"斛","kind":"volumen"}]}""", "'volumen'")]
    [InlineData("""{"units":[{"symbol":"斛","kind":"3"}]}""", "'3'")]
    [InlineData("""{"units":[{"symbol":"斛","kind":"unknown"}]}""", "'unknown'")]
    [InlineData("""{"units":[{"symbol":"斛","kind":"count,length"}]}""", "'count,length'")]
    [InlineData("""{"units":[{"symbol":"斛","base":"斛"}]}""", "a kind or an is")]
    [InlineData("""{"units":[{"symbol":"斛","is":"100 石"}]}""", "no unit '石'")]
    [InlineData("""{"units":[{"symbol":"斛","is":"0 升"}]}""", "'0 升'")]
    [InlineData("""{"units":[{"symbol":"斛","is":"-1 升"}]}""", "'-1 升'")]
    [InlineData("""{"units":[{"symbol":"斛","is":"1/0 升"}]}""", "'1/0 升'")]
    [InlineData("""{"units":[{"symbol":"斛","is":"100升"}]}""", "'100升'")]
    [InlineData("""{"units":[{"symbol":"斛","is":"1 分"}]}""", "more than one")]
    [InlineData("""{"units":[{"symbol":"斛","kind":"mass","is":"1 升"}]}""", "no such meaning")]
    [InlineData("""{"units":[{"symbol":"斛","is":"1 升","base":"斛"}]}""", "cannot go together")]
    [InlineData("""{"units":[{"symbol":"斛","kind":"count","meanings":[]}]}""", "beside meanings")]
    [InlineData("""{"units":[{"symbol":"斛","meanings":[]}]}""", "spelling")]
    [InlineData("""{"units":[{"symbol":"斛","kind":"volume","inCompounds":"石"}]}""", "no unit '石'")]
    [InlineData("""{"units":[{"symbol":"斛","kind":"volume","inCompounds":"升"}]}""", "'升'")]
    [InlineData("""{"counted":[{"with":["斛"],"nouns":["村子"]}]}""", "no unit '斛'")]
    [InlineData("""{"counted":[{"with":["%"],"nouns":["村子"]}]}""", "no counting word")]
    [InlineData("""{"counted":[{"with":["个"],"nouns":["村"]}]}""", "there already")]
    [InlineData("""{"usual":["元/斛"]}""", "no unit '元/斛'")]
    public void A_bad_table_is_refused_with_a_reason(string json, string part)
    {
        var exception = Assert.Throws<UnitCatalogException>(() => UnitCatalog.Parse(json));

        Assert.Contains(part, exception.Message, StringComparison.Ordinal);
        Assert.Equal(exception.Message, exception.Explanation.English);
    }

    [Fact]
    public void Definitions_and_meanings_that_make_no_sense_cannot_be_made()
    {
        var meaning = new UnitMeaning(UnitKind.Count, Dimension.Of("斛"), 1);

        Assert.Throws<ArgumentOutOfRangeException>(() => new UnitMeaning(UnitKind.Count, Dimension.None, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new UnitMeaning(UnitKind.Unknown, Dimension.None, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new UnitMeaning((UnitKind)200, Dimension.None, 1));
        Assert.Throws<ArgumentException>(() => new UnitDefinition("斛", []));
        Assert.Throws<ArgumentException>(() => new UnitDefinition(" ", [meaning]));
        Assert.Throws<ArgumentException>(() => new UnitDefinition("每斛", [meaning]));
        Assert.Throws<ArgumentNullException>(() => new UnitDefinition("斛", [meaning], [null!]));
        Assert.Throws<ArgumentException>(() => Dimension.Of(" "));
    }

    [Fact]
    public void A_dimension_is_its_bases_in_any_order()
    {
        var (money, person, month) = (Dimension.Of("元"), Dimension.Of("人"), Dimension.Of("月"));

        Assert.Equal(money.Per(person).Per(month), money.Per(month.Times(person)));
        Assert.Equal("元/人/月", money.Per(person.Times(month)).ToString());
        Assert.NotEqual(money, money.Per(person));
        Assert.NotEqual(Dimension.None, person.Per(person));
        Assert.Equal("1", Dimension.None.ToString());
        Assert.Equal(Dimension.None, default);
        Assert.Equal(money.GetHashCode(), Dimension.Of("元").GetHashCode());
    }
}
