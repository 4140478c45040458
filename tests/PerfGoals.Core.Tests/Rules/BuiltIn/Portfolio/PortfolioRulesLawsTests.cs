using FsCheck;
using FsCheck.Xunit;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.References;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Portfolio;

[Properties(MaxTest = 100)]
public sealed class PortfolioRulesLawsTests
{
    private static readonly string[] Ids = ["PG6001", "PG6002", "PG6003", "PG6004", "PG6005", "PG6006", "PG6007"];

    private static readonly string[] Names = ["乡镇公路养护", "桥梁加固", "道路绿化", "2025年道路绿化", "水质监测", ""];
    private static readonly string?[] Codes = ["P-1", null, null, null];
    private static readonly BudgetUnit[] Units = [new("", "某县林业局"), new("408001", "某县交通运输局"), new("", "某县水利局"), BudgetUnit.Unnamed];
    private static readonly string[] Sentences =
    [
        "完成林区主要道路的日常巡查和维护，及时清除塌方和落石。", "完成林区主要道路的日常巡查和养护，及时清除塌方和落石。", "保障群众出行安全，提高道路服务水平。",
        "维护路面120公里，修补病害。", "维护路面340公里，修补病害。", "保障单位正常运转，提高办事效率。", "",
    ];

    private static readonly Checker All = Checker.Create(Policies.Naming(Ids));

    [Property]
    public void However_a_portfolio_is_divided_and_merged_it_gives_the_same(PositiveInt size, int seed)
    {
        var portfolio = PortfolioOf(size.Get, seed);

        Assert.Equal(PortfolioChecks.Told(PortfolioChecks.Whole(All, portfolio)), PortfolioChecks.Told(PortfolioChecks.Divided(All, portfolio, seed)));
    }

    [Property]
    public void A_rule_says_at_most_one_thing_of_a_place_and_names_one_other_place_that_is_not_it(PositiveInt size, int seed)
    {
        var found = PortfolioChecks.Whole(All, PortfolioOf(size.Get, seed)).Diagnostics.Where(finding => finding.Rule.Id != "PG6001").ToList();

        Assert.Equal(found.Count, found.Select(finding => (finding.Rule.Id, finding.Document, finding.Path)).Distinct().Count());
        Assert.All(found, finding =>
        {
            var related = Assert.Single(finding.Related);
            Assert.NotEqual((finding.Document, finding.Path), (related.Document ?? finding.Document, related.Path));
        });
    }

    [Property]
    public void A_goal_that_another_project_of_the_year_has_is_always_found_and_one_unlike_all_others_never(PositiveInt size, int seed)
    {
        var copy = new Project { Name = "照抄的项目", Unit = Units[2], AnnualGoal = "按期完成灌区渠道清淤和闸门检修，确保春灌用水及时足额到田，不误农时。" };
        var original = copy with { Name = "原来的项目", Unit = Units[0] };
        var portfolio = PortfolioOf(size.Get, seed);
        portfolio.Add((new("甲"), new Declaration { FiscalYear = 2025, Projects = [original] }));
        var checker = Checker.Create(Policies.Naming("PG6002"));

        Assert.DoesNotContain(PortfolioChecks.Whole(checker, portfolio).Diagnostics, finding => finding.Document == new DocumentKey("甲"));

        portfolio.Insert(0, (new("乙"), new Declaration { FiscalYear = 2025, Projects = [copy] }));
        Assert.Single(PortfolioChecks.Whole(checker, portfolio).Diagnostics, finding => finding.Document is { Source: "甲" or "乙" });
    }

    [Fact]
    public void Every_rule_finds_something_in_some_of_these_portfolios()
    {
        var found = Enumerable.Range(0, 40).SelectMany(seed => PortfolioChecks.Whole(All, PortfolioOf(4 + seed, seed)).Diagnostics).Select(finding => finding.Rule.Id);

        Assert.Equal(Ids, found.Distinct().Order());
    }

    [Fact]
    public void Nothing_is_compared_with_a_secret_project()
    {
        var secret = ProjectOf(new(1)) with { Unit = null, Name = "不可说的项目", Code = null, AnnualGoal = Sentences[0] + Sentences[2] };
        var unit = new BudgetUnit("408001", "某县交通运输局");
        (DocumentKey, Declaration)[] portfolio =
        [
            (new("a"), new() { Unit = unit, FiscalYear = 2025, Projects = [secret] }),
            (new("b"), new() { Unit = unit, FiscalYear = 2025, Projects = [secret with { Name = "可说的项目" }] }),
        ];
        var register = new ReferenceRegister(book: new([], new SecretProject(unit.Code, secret.Name)));
        var knowing = new Checker(All.Rules, new CheckerOptions { Reference = register });

        Assert.NotEmpty(PortfolioChecks.Whole(All, portfolio).Diagnostics);
        Assert.Empty(PortfolioChecks.Whole(knowing, portfolio).Diagnostics);
    }

    // Few names, sentences and numbers, so that there is something to find.
    private static List<(DocumentKey Key, Declaration Declaration)> PortfolioOf(int size, int seed)
    {
        var random = new System.Random(seed);
        return
        [
            .. Enumerable.Range(0, size).Select(index => (new DocumentKey($"源{random.Next(3)}", index), new Declaration
            {
                Unit = Units[random.Next(Units.Length)],
                FiscalYear = random.Next(8) == 0 ? null : 2025 + random.Next(2),
                Projects = [.. Enumerable.Range(0, random.Next(4)).Select(_ => ProjectOf(random))],
            })),
        ];
    }

    private static Project ProjectOf(System.Random random) => new()
    {
        Unit = random.Next(4) == 0 ? Units[random.Next(Units.Length)] : null,
        Code = Codes[random.Next(Codes.Length)],
        Name = Names[random.Next(Names.Length)],
        Budget = new(random.Next(8) == 0 ? 5 : 10, UnitOfMeasure.Parse("万元")),
        AnnualGoal = Sentences[random.Next(Sentences.Length)] + Sentences[random.Next(Sentences.Length)],
        Indicators = [.. Enumerable.Range(0, 6).Where(_ => random.Next(5) > 0).Select(at => new Indicator
        {
            FirstLevel = FirstLevel.Output,
            SecondLevel = SecondLevel.Quantity,
            Name = FormattableString.Invariant($"完成事项{at}"),
            Comparison = Comparison.AtLeast,
            Target = Target.Quantitative(random.Next(12) == 0 ? 90 : 30),
            Unit = UnitOfMeasure.Parse(random.Next(20) == 0 ? "人" : "件"),
        })],
    };
}
