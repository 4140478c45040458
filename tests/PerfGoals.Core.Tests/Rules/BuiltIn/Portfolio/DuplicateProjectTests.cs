using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Portfolio;

public sealed class DuplicateProjectTests
{
    private static readonly BudgetUnit Unit = new("408001", "某县交通运输局");
    private static readonly Checker Checker = Checker.Create(Policies.Naming("PG1017", "PG6001"));

    [Fact]
    public void A_project_that_is_repeated_in_one_declaration_is_said_once() =>
        Assert.Equal(["PG1017 a /projects/1/name"], Found(("a", ["桥梁加固", "桥梁 加固"])));

    [Fact]
    public void A_project_that_another_declaration_has_is_said_once_for_each_declaration() => Assert.Equal(
        ["PG1017 b /projects/1/name", "PG6001 b /projects/0"], Found(("a", ["桥梁加固"]), ("b", ["桥梁加固", "桥梁加固"])));

    [Fact]
    public void A_name_in_other_brackets_or_a_unit_known_by_its_code_alone_is_the_same_in_both_rules() => Assert.Equal(
        ["PG1017 a /projects/1/name"],
        Found([("a", new Declaration
        {
            FiscalYear = 2025,
            Unit = Unit,
            Projects = [new Project { Name = "桥梁加固（一）" }, new Project { Name = "桥梁加固【一】", Unit = Unit with { Name = "" } }],
        })]));

    private static List<string> Found(params (string Source, string[] Names)[] declarations) => Found(
        [.. declarations.Select(entry => (entry.Source, new Declaration { FiscalYear = 2025, Unit = Unit, Projects = [.. entry.Names.Select(name => new Project { Name = name })] }))]);

    private static List<string> Found(List<(string Source, Declaration Declaration)> declarations)
    {
        var check = Checker.StartPortfolio();
        var alone = declarations.Select(entry => (entry.Source, Result: check.Add(new(entry.Source), entry.Declaration))).ToList();
        return
        [
            .. alone.SelectMany(entry => entry.Result.Diagnostics, (entry, finding) => $"{finding.Rule.Id} {entry.Source} {finding.Path}")
                .Concat(check.Complete().Diagnostics.Select(finding => $"{finding.Rule.Id} {finding.Document} {finding.Path}")).Order(StringComparer.Ordinal),
        ];
    }
}
