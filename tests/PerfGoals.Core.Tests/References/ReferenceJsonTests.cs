using PerfGoals.References;

namespace PerfGoals.Core.Tests.References;

public sealed class ReferenceJsonTests
{
    private const string Marked = "绝密乙号工程";

    [Fact]
    public void A_part_that_is_not_given_is_not_an_empty_one()
    {
        var none = Registers.Read("{}");
        var empty = Registers.Read("""{ "units": [], "budgetBook": [], "goals": [] }""");

        Assert.All(Enum.GetValues<ReferencePart>(), part => Assert.False(none.Has(part)));
        Assert.All(Enum.GetValues<ReferencePart>(), part => Assert.True(empty.Has(part)));
        Assert.Null(none.FiscalYear);
    }

    [Fact]
    public void Every_part_is_read()
    {
        var register = Registers.Read("""
            {
              "$schema": "https://example.org/schema.json",
              "fiscalYear": 2025,
              "units": [ { "code": "408001", "name": "县司法局" } ],
              "budgetBook": [
                { "unitCode": "408001", "code": "51052125", "name": "法律援助", "budget": { "amount": 12.30, "unit": "万元" } },
                { "unitCode": "408001", "secret": true }
              ],
              "goals": [ { "fiscalYear": 2025, "unit": { "code": "408001" }, "projects": [ { "name": "法律援助", "indicators": [] } ] } ]
            }
            """);

        Assert.Equal(2025, register.FiscalYear);
        Assert.Equal("县司法局", register.FindUnit("４０８００１")?.Name);
        var project = Assert.Single(register.ProjectsOf("408001"));
        Assert.Equal(("法律援助", "51052125", "12.30万元"), (project.Name, project.Code, project.Budget.ToString()));
        Assert.Equal(1, register.CountSecretProjectsOf("408001"));
        Assert.Equal("法律援助", Assert.Single(register.GoalsOf("408001")).Name);
        Assert.Empty(register.ProjectsOf("408002"));
    }

    [Fact]
    public void All_that_is_wrong_is_said_with_its_place() => Assert.Equal(
        [
            "register.json: line 2, column 17: A fiscal year is a whole number from 2000 to 2100.",
            "register.json: line 3, column 14: The property 'name' is missing.",
            "register.json: line 4, column 84: 'unit' must be a unit of money, such as 元 or 万元.",
            "register.json: line 4, column 93: The property 'name' is missing; only a secret project may lack it.",
            "register.json: line 5, column 3: There is no property of this name. Known: $schema, fiscalYear, units, budgetBook, goals.",
        ],
        Registers.ProblemsOf("""
            {
              "fiscalYear": 25,
              "units": [ { "code": "408001" } ],
              "budgetBook": [ { "unitCode": "1", "name": "A", "budget": { "amount": 1, "unit": "件" } }, { "unitCode": "1" } ],
              "unit": 3
            }
            """));

    [Theory]
    [InlineData("""{ "绝密乙号工程": 1 }""")]
    [InlineData("""{ "budgetBook": "绝密乙号工程" }""")]
    [InlineData("""{ "fiscalYear": "绝密乙号工程" }""")]
    [InlineData("""{ "budgetBook": [ "绝密乙号工程" ] }""")]
    [InlineData("""{ "budgetBook": [ { "unitCode": "1", "绝密乙号工程": true, "绝密乙号工程": true } ] }""")]
    [InlineData("""{ "budgetBook": [ { "unitCode": "1", "name": "A", "budget": "绝密乙号工程" } ] }""")]
    [InlineData("""{ "budgetBook": [ { "unitCode": "1", "name": "A", "budget": { "amount": 1, "unit": "绝密乙号工程" } } ] }""")]
    [InlineData("""{ "budgetBook": [ { "name": "绝密乙号工程", "secret": "绝密乙号工程" } ] }""")]
    [InlineData("""{ "goals": [ { "projects": [ { "name": "绝密乙号工程", "indicators": 7 } ] } ] }""")]
    [InlineData("""{ "goals": [ { "projects": [ { "name": "绝密乙号工程", "indicators": [] } ] } ] }""")]
    [InlineData("""{ "goals": [ { "绝密乙号工程": 3 } ] }""")]
    [InlineData("""{ "name": 绝密乙号工程 }""")]
    [InlineData("绝密乙号工程")]
    public void What_is_wrong_is_said_without_a_word_of_the_file(string json)
    {
        var exception = Assert.Throws<ReferenceException>(() => Registers.Read(json));

        Assert.DoesNotContain(Marked[..2], exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Marked[..2], exception.Explanation.Chinese + exception.Explanation.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    public void What_is_no_register_is_refused(string json) => Assert.NotEmpty(Registers.ProblemsOf(json));
}
