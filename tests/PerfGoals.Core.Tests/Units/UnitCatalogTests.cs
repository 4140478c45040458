using System.Text;
using System.Text.Json;
using PerfGoals.Numbers;
using PerfGoals.Serialization;
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

    private static UnitCatalog Added => VocabularyJson.Read(Encoding.UTF8.GetBytes(Host)).Units;

    [Fact]
    public void A_host_adds_units_that_convert_and_compose()
    {
        var catalog = Added;
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
        _ = Added;

        Assert.False(UnitOfMeasure.Read("斛")!.Value.IsKnown);
        Assert.False(UnitCatalog.Default.Read("名评议代表")!.Value.IsKnown);
    }

    [Fact]
    public void A_host_adds_definitions_in_code()
    {
        var definition = new UnitDefinition("斛", [new UnitMeaning(UnitKind.Volume, UnitOfMeasure.Read("升")!.Value.Meanings[0].Dimension, 0.1m)], ["石斛"]);
        var catalog = UnitCatalog.Default.With([definition]);

        Assert.True(catalog.Read("石斛")!.Value.IsInterchangeableWith(Added.Read("斛")!.Value));
        Assert.Equal(UnitCatalog.Default.Units.Length + 1, catalog.Units.Length);
        var refusal = Assert.Throws<ArgumentException>(() => catalog.With([definition]));
        Assert.Contains("the unit '斛' is there already", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => catalog.With([null!]));
    }

    [Fact]
    public void The_units_of_the_library_are_such_a_table()
    {
        var table = ShippedUnits.Read();
        var builder = new UnitCatalogBuilder(null);
        builder.Add(table);
        builder.Check(table);

        Assert.Equal(UnitCatalog.Default.Units.Select(unit => unit.Symbol), builder.Build().Units.Select(unit => unit.Symbol));
        Assert.Equal(JsonSerializer.Serialize(JsonSerializer.Deserialize(ShippedUnits.Utf8Json(), VocabularyJsonContext.Default.VocabularyAdditionsJson)!.Units), JsonSerializer.Serialize(table.Units));
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
