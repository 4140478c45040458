using System.Globalization;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Documentation;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Tables;

namespace PerfGoals.Core.Tests.Documentation;

public sealed class HandbookTests
{
    private static readonly Handbook All = Of("all");
    private static readonly Handbook Luxian = Of("luxian-2025");

    [Fact]
    public void The_set_of_all_rules_has_a_page_for_every_descriptor() =>
        Assert.Equal(RuleCatalog.BuiltIn.Descriptors, All.Pages.Select(page => page.Rule));

    [Fact]
    public void A_set_has_pages_for_its_rules_and_for_what_readers_and_the_checker_find() => Assert.Equal(
        [.. Luxian.Rules.Rules.Select(rule => rule.Descriptor.Id)],
        Luxian.Pages.Where(page => BuiltInRules.All.Any(rule => rule.Descriptor == page.Rule)).Select(page => page.Rule.Id));

    [Fact]
    public void With_default_values_every_example_behaves_as_it_says_and_every_finding_has_its_cell() =>
        Assert.All(All.Pages.Where(page => page.Parameters.All(parameter => parameter.IsDefault)), page => Assert.All(page.Examples, example =>
        {
            Assert.True(example is { Problem: null, IsOtherwise: false }, $"{page}: {example.Example.Title}");
            Assert.All(example.Tables.SelectMany(table => table.Findings, (table, finding) => (table, finding)), entry =>
            {
                Assert.Equal(page.Rule, entry.finding.Finding.Rule);
                Assert.True(entry.finding.Row is null || entry.finding.Row < entry.table.Table.Rows.Length, page.ToString());
                Assert.True(entry.finding.Column is null || entry.finding.Column < entry.table.Table.Rows[entry.finding.Row!.Value].Length, page.ToString());
            });
        }));

    [Fact]
    public void A_repaired_table_is_what_the_fixes_leave_and_what_the_example_says() =>
        Assert.All(All.Pages.Where(page => page.Parameters.All(parameter => parameter.IsDefault)), page =>
            Assert.All(page.Examples.Where(example => example.Example.Repaired is not null && example.Tables.Length == 1), example => Assert.Equal(
                CellsOf(GoalTable.FromPipes(example.Example.Repaired!)), CellsOf(example.Tables[0].Repaired!))));

    [Fact]
    public void A_finding_says_where_it_stands_and_what_it_says_in_both_languages()
    {
        var finding = Assert.Single(Page(Luxian, "PG2001").Examples[0].Tables[0].Findings);

        Assert.Equal((1, 7, "权重"), (finding.Row, finding.Column, finding.Heading));
        Assert.Equal("各指标权重之和为 80%，应为 90%。", finding.Message.Chinese);
        Assert.Equal("The weights add up to 80%, and the total must be 90%.", finding.Message.English);
        Assert.Equal("第 2 行“权重”", HandbookWords.PlaceOf(finding).Chinese);
    }

    [Fact]
    public void Examples_are_run_with_the_values_of_the_set_which_may_make_them_say_otherwise()
    {
        var hundred = Page(Luxian, "PG2001").Examples.Single(example => !example.Example.Flagged);

        Assert.True(hundred is { IsFlagged: true, IsOtherwise: true });
        Assert.Equal("各指标权重之和为 100%，应为 90%。", hundred.Tables[0].Findings[0].Message.Chinese);
    }

    [Fact]
    public void A_page_knows_who_set_what()
    {
        var page = Page(Luxian, "PG2001");

        Assert.Equal(["90 luxian-2025", "0 luxian-2025", "0 默认"], page.Parameters.Select(parameter => $"{parameter.Value} {HandbookWords.Of(parameter.Origin).Chinese}"));
        Assert.Equal((Severity.Error, "第4条"), (page.Severity, page.Basis[0].Clause?.Chinese));
    }

    [Fact]
    public void A_rule_that_is_not_in_force_has_a_page_all_the_same_with_its_defaults()
    {
        var rule = RuleCatalog.BuiltIn.Find("PG2006")!;
        var page = HandbookPage.Of(Luxian.Rules, rule);

        Assert.Null(page.Severity);
        Assert.Null(Luxian.Find(rule));
        Assert.All(page.Examples, example => Assert.False(example.IsOtherwise));
        Assert.Equal("单个指标的权重建议在 2 至 30 之间。", page.Instruction?.Chinese);
    }

    [Fact]
    public void A_rule_of_another_catalogue_has_no_page() =>
        Assert.Throws<ArgumentException>(() => HandbookPage.Of(Luxian.Rules, new DocumentedRule("HX0001").Descriptor));

    [Fact]
    public void Every_level_shows_what_it_changes()
    {
        var county = RuleSet.Parse("""
            { "id": "county", "version": "2", "extends": ["luxian-2025"], "rules": {
              "PG2001": { "parameters": { "total": 100 } }, "PG1002": { "severity": "info" }, "PG5007": { "enabled": false }, "PG1003": {} } }
            """u8);
        var rules = RulesInForce.Resolve(county, RuleSetLibrary.Shipped, RuleCatalog.BuiltIn).With([RuleOverride.Set("PG1001", "cost", 0)]);
        var levels = Handbook.Of(rules).Levels;

        Assert.Equal(["reading", "luxian-2025", "county", null], levels.Select(level => level.RuleSet?.Id));
        Assert.Equal(["PG1002", "PG2001", "PG5007"], levels[2].Changes.Select(change => change.Rule.Id));
        Assert.Equal(["cost"], Assert.Single(levels[3].Changes).Parameters.Select(parameter => parameter.Parameter.Key));
        Assert.Contains("`total` = 100 百分点（原为 90 百分点）", Markdown(Handbook.Of(rules))["rule-set.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_level_says_again_is_no_change() => Assert.DoesNotContain("PG1004", Luxian.Levels[1].Changes.Select(change => change.Rule.Id));

    [Fact]
    public void Groups_hold_every_page_by_family_and_by_certainty()
    {
        Assert.Equal(All.Pages, All.ByCategory.SelectMany(group => group.Pages));
        Assert.Equal(All.Pages.ToHashSet(), All.ByCertainty.SelectMany(group => group.Pages).ToHashSet());
        Assert.Equal(["written-policy", "strong", "hint"], All.ByCertainty.Select(group => group.Key));
        Assert.Equal("weight", All.ByField[^1].Key);
        Assert.All(All.ByField, group => Assert.All(group.Pages, page => Assert.Contains(page.Rule.Fields, field => HandbookWords.KeyOf(field) == group.Key)));
    }

    [Fact]
    public void An_example_that_is_no_table_says_why_it_was_not_run()
    {
        var rule = new DocumentedRule("HX0001", null, new RuleExample(new("不是表格", "No table"), "| 尽量 |", Flagged: true));
        var handbook = Handbook.Of(RulesInForce.Resolve(RuleSetLibrary.Shipped.Get("luxian-2025"), RuleSetLibrary.Shipped, new RuleCatalog([rule])));
        var example = Assert.Single(Page(handbook, rule.Descriptor.Id).Examples);

        Assert.StartsWith("没有找到绩效目标表", example.Problem?.Chinese, StringComparison.Ordinal);
        Assert.False(example.IsOtherwise);
    }

    [Fact]
    public void The_same_rules_give_the_same_pages_whatever_the_culture_and_the_thread()
    {
        var expected = Markdown(Luxian);
        Parallel.ForEach(["de-DE", "tr-TR", "ar-SA", "zh-CN"], culture =>
        {
            using var scope = CultureScope.Of(CultureInfo.GetCultureInfo(culture));

            Assert.Equal(expected, Markdown(Of("luxian-2025")));
        });
    }

    internal static SortedDictionary<string, string> Markdown(Handbook handbook, string language = "zh-Hans", string? other = null)
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal);
        MarkdownHandbook.Write(handbook, CultureInfo.GetCultureInfo(language), pages.Add, other);
        return pages;
    }

    internal static Handbook Of(string ruleSet) => Handbook.Of(RulesInForce.Resolve(RuleSetLibrary.Shipped.Get(ruleSet), RuleSetLibrary.Shipped, RuleCatalog.BuiltIn));

    private static HandbookPage Page(Handbook handbook, string id) => handbook.Pages.Single(page => page.Rule.Id == id);

    private static string CellsOf(GoalTable table) =>
        string.Join('\n', table.Before.Select(line => line.Text.Trim()).Where(line => line.Length > 0).Concat(table.Rows.Select(row => string.Join('|', row.Select(cell => cell.Text)))));
}
