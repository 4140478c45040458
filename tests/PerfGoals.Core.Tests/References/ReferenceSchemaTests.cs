using System.Text.Json;
using PerfGoals.Core.Tests.Support;
using PerfGoals.References;
using PerfGoals.Tests;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.References;

public sealed class ReferenceSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(Checked.TextOf(ReferenceSchema.Write)).RootElement;

    [Fact]
    public void The_committed_schema_is_the_one_of_now() => Approved.Check("docs/reference.schema.json", Checked.TextOf(ReferenceSchema.Write));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "$schema": "reference.schema.json", "fiscalYear": 2025, "units": [], "budgetBook": [], "goals": [] }""")]
    [InlineData("""{ "units": [ { "code": "408001", "name": "县司法局" } ] }""")]
    [InlineData("""{ "budgetBook": [ { "unitCode": "408001", "code": "5105", "name": "法律援助", "budget": { "amount": 12.30, "unit": "万元" }, "secret": false } ] }""")]
    [InlineData("""{ "budgetBook": [ { "unitCode": "408001", "secret": true } ] }""")]
    [InlineData("""{ "goals": [ { "fiscalYear": 2025, "unit": { "code": "408001" }, "projects": [ { "name": "法律援助", "indicators": [] } ] } ] }""")]
    public void What_it_accepts_is_read(string json)
    {
        Assert.Empty(ErrorsIn(json));
        Assert.NotNull(Registers.Read(json));
    }

    [Theory]
    [InlineData("[]", "")]
    [InlineData("""{ "unit": [] }""", "/unit")]
    [InlineData("""{ "fiscalYear": 25 }""", "/fiscalYear")]
    [InlineData("""{ "fiscalYear": 2025.5 }""", "/fiscalYear")]
    [InlineData("""{ "units": {} }""", "/units")]
    [InlineData("""{ "units": [ { "code": "408001" } ] }""", "/units/0")]
    [InlineData("""{ "units": [ { "code": " ", "name": "A" } ] }""", "/units/0/code")]
    [InlineData("""{ "budgetBook": [ { "name": "A" } ] }""", "/budgetBook/0")]
    [InlineData("""{ "budgetBook": [ { "unitCode": "1" } ] }""", "/budgetBook/0")]
    [InlineData("""{ "budgetBook": [ { "unitCode": "1", "secret": false } ] }""", "/budgetBook/0")]
    [InlineData("""{ "budgetBook": [ { "unitCode": "1", "name": "A", "budget": { "amount": 1 } } ] }""", "/budgetBook/0/budget")]
    [InlineData("""{ "budgetBook": [ { "unitCode": "1", "name": "A", "budget": { "amount": 1, "unit": "件" } } ] }""", "/budgetBook/0/budget/unit")]
    [InlineData("""{ "budgetBook": [ { "unitCode": "1", "name": "A", "secret": 1 } ] }""", "/budgetBook/0/secret")]
    [InlineData("""{ "goals": [ { "name": "A" } ] }""", "/goals/0")]
    [InlineData("""{ "goals": [ { "unit": { "code": "1" }, "projects": [ { "indicators": [] } ] } ] }""", "/goals/0/projects/0")]
    public void What_it_refuses_is_refused_by_the_reader(string json, string at)
    {
        Assert.Equal([at], ErrorsIn(json).Distinct());
        Assert.Throws<ReferenceException>(() => Registers.Read(json));
    }

    [Fact]
    public void Every_unit_of_money_that_it_names_is_read_as_one()
    {
        var units = Schema.GetProperty("properties").GetProperty("budgetBook").GetProperty("items").GetProperty("properties").GetProperty("budget").GetProperty("properties").GetProperty("unit").GetProperty("enum");
        var symbols = units.EnumerateArray().Select(unit => unit.GetString()!).ToList();

        Assert.Subset(symbols.ToHashSet(), new HashSet<string> { "元", "万元", "亿元" });
        Assert.All(symbols, symbol => Assert.True(Money.IsMoney(UnitOfMeasure.Read(symbol)!.Value), symbol));
    }

    private static IReadOnlyList<string> ErrorsIn(string json) => new SchemaCheck(Schema).ErrorsIn(JsonDocument.Parse(json).RootElement);
}
