using FsCheck;
using FsCheck.Xunit;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Rules;

namespace PerfGoals.Core.Tests.Checking;

[Properties(Arbitrary = [typeof(GoalArbitraries)], MaxTest = 60)]
public sealed class PortfolioPropertiesTests
{
    private static readonly string[] Names = ["乡镇公路养护", "桥梁加固", "道路绿化", ""];
    private static readonly string?[] Codes = ["P-1", "P-2", null, null, null, null];
    private static readonly BudgetUnit[] Units = [new("", "某县林业局"), new("408001", "某县交通运输局"), BudgetUnit.Unnamed];

    private static readonly Checker All = Checker.Create(Policies.Naming("PG6001"), PortfolioRules.All);

    [Property]
    public void However_a_portfolio_is_divided_and_merged_it_gives_the_same(NonEmptyArray<Declaration> drawn, int seed)
    {
        var portfolio = PortfolioOf(drawn.Get, seed);

        Assert.Equal(PortfolioChecks.Told(PortfolioChecks.Whole(All, portfolio)), PortfolioChecks.Told(PortfolioChecks.Divided(All, portfolio, seed)));
    }

    [Property]
    public void A_rule_that_fails_at_some_declarations_gives_the_same_too(NonEmptyArray<Declaration> drawn, int seed)
    {
        var portfolio = PortfolioOf(drawn.Get, seed);
        var checker = Checker.Create(Policies.Empty, new HostRule(HostRule.Describe(), actions => actions.ForPortfolio<List<PortfolioPlace>>(
            () => [],
            (state, in context) => state.Add(context.Declaration.FiscalYear is null ? throw new NotSupportedException(context.Document.ToString()) : context.Place(GoalPath.Declaration)),
            (left, right) => [.. left, .. right],
            (state, in context) =>
            {
                foreach (var place in state)
                {
                    context.Report(place, HostRule.Seen.With());
                }
            })));
        var result = PortfolioChecks.Whole(checker, portfolio);

        Assert.Equal(PortfolioChecks.Told(result), PortfolioChecks.Told(PortfolioChecks.Divided(checker, portfolio, seed)));
        Assert.Equal(portfolio.All(entry => entry.Declaration.FiscalYear is not null), result.IsComplete);
    }

    [Property]
    public void Every_rule_is_accounted_for_at_every_declaration(NonEmptyArray<Declaration> drawn, int seed)
    {
        var portfolio = PortfolioOf(drawn.Get, seed);
        var check = All.StartPortfolio();
        var results = portfolio.Select(entry => check.Add(entry.Key, entry.Declaration)).ToArray();
        var whole = check.Complete();
        var joined = portfolio.Zip(results, (entry, result) => whole.Join(entry.Key, entry.Declaration, result)).ToArray();

        Assert.Equal(All.Rules.Rules.Select(rule => rule.Descriptor), whole.Ledger.Select(entry => entry.Rule));
        Assert.All(whole.Ledger, entry => Assert.Equal(portfolio.Count, entry.Due));
        Assert.All(results, result => Assert.All(result.Ledger, entry => Assert.Equal(0, entry.Due)));
        Assert.All(joined, result => Assert.All(result.Ledger, entry => Assert.Equal(1, entry.Due)));
        Assert.All(whole.Ledger.Index(), entry => Assert.Equal(entry.Item.Violated, joined.Sum(result => result.Ledger[entry.Index].Violated)));
        Assert.Equal(whole.Diagnostics.Length, joined.Sum(result => result.Diagnostics.Length));
        Assert.Equal(whole.Undetermined.Length, joined.Sum(result => result.Undetermined.Length));
    }

    [Property]
    public void A_project_is_a_duplicate_where_an_earlier_one_is_the_same(NonEmptyArray<Declaration> drawn, int seed)
    {
        var portfolio = PortfolioOf(drawn.Get, seed).Select(entry => (entry.Key, Declaration: entry.Declaration with { FiscalYear = 2025 })).ToArray();
        var projects = portfolio.OrderBy(entry => entry.Key)
            .SelectMany(entry => entry.Declaration.Projects.Select((project, index) => (entry.Key, Index: index, Unit: project.Unit ?? entry.Declaration.Unit, Project: project)))
            .Where(entry => entry.Unit.Name.Length > 0)
            .ToArray();
        var expected = projects.Where((later, index) =>
        {
            var earlier = projects.Take(index).Where(entry => entry.Unit == later.Unit).ToList();
            var ofCode = earlier.Where(entry => later.Project.Code is not null && entry.Project.Code == later.Project.Code).ToList();
            var ofName = earlier.Where(entry => later.Project.Name.Length > 0 && entry.Project.Name == later.Project.Name).ToList();

            // A name that its own declaration repeats is for PG1017 to say.
            return ofName.Any(entry => entry.Key == later.Key) ? ofCode.Count > 0 && ofCode[0].Key != later.Key : ofCode.Count + ofName.Count > 0;
        });
        var found = PortfolioChecks.Whole(Checker.Create(Policies.Naming("PG6001")), portfolio).Diagnostics
            .Where(finding => portfolio.First(entry => entry.Key == finding.Document).Declaration is var of && (of.Projects[finding.Path.Project!.Value].Unit ?? of.Unit).Name.Length > 0);

        Assert.Equal(expected.Select(entry => ((DocumentKey?)entry.Key, (int?)entry.Index)), found.Select(finding => (finding.Document, finding.Path.Project)).Distinct());
    }

    // Few names, codes and units, so that there is something to find.
    private static List<(DocumentKey Key, Declaration Declaration)> PortfolioOf(Declaration[] drawn, int seed)
    {
        var random = new Random(seed);
        return
        [
            .. drawn.Select((declaration, index) => (new DocumentKey($"源{random.Next(3)}", index), declaration with
            {
                Unit = Units[random.Next(Units.Length)],
                FiscalYear = random.Next(4) == 0 ? null : 2025 + random.Next(2),
                Projects =
                [
                    .. declaration.Projects.Select(project => project with
                    {
                        Unit = random.Next(4) == 0 ? Units[random.Next(Units.Length)] : null,
                        Code = Codes[random.Next(Codes.Length)],
                        Name = Names[random.Next(Names.Length)],
                        Cells = null,
                    }),
                ],
            })),
        ];
    }
}
