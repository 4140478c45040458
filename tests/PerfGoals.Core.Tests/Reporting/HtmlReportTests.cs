using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Core.Tests.Support.Generators;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Pages;
using PerfGoals.Reporting;

namespace PerfGoals.Core.Tests.Reporting;

[Properties(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 15)]
public sealed class HtmlReportTests
{
    private static readonly string[] Elements =
    [
        "a", "article", "body", "button", "code", "dd", "del", "details", "div", "dl", "dt", "fieldset", "footer", "h1", "h2", "h3", "h4", "head", "header", "html", "input", "ins", "label", "legend",
        "li", "line", "main", "meta", "nav", "ol", "output", "p", "rect", "script", "section", "span", "strong", "style", "summary", "svg", "table", "tbody", "td", "text", "th", "thead", "title", "tr", "ul",
    ];

    [Property]
    public void Nothing_in_a_file_changes_the_form_of_the_page(ReportCase drawn)
    {
        var report = drawn.Report();
        var page = Parsed(report);
        var ids = page.All.Select(element => element.Id).OfType<string>().Where(id => id.Length > 0).ToList();

        Assert.Equal(Written(report), Written(report));
        Assert.Empty(page.All.Select(element => element.LocalName).Except(Elements, StringComparer.Ordinal));
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Empty(page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")![1..]).Except(ids, StringComparer.Ordinal));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "style" or "src");
    }

    [Property]
    public void Every_finding_stands_in_the_list_with_its_message(ReportCase drawn)
    {
        var report = drawn.Report();
        var page = Parsed(report);
        var expected = report.Documents
            .SelectMany(document => document.Result.Diagnostics.Concat(document.Result.Known).Concat(document.Result.Suppressed.Select(entry => entry.Diagnostic)))
            .Concat(report.Suppressions?.Problems ?? [])
            .Where(finding => finding.Severity > Severity.Hidden)
            .Select(finding => HtmlText.Visible(finding.Message.In(CultureScope.German)));

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            page.QuerySelectorAll("li.finding > p.message").Select(message => message.TextContent).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_table_has_every_cell_of_the_declaration_in_its_place()
    {
        var project = Sample.Declaration.Projects[0];
        var page = Parsed(new(Policies.Luxian.Rules, [Checked.Of(Sample.Declaration)], []));

        for (var row = 0; row < project.Indicators.Length; row++)
        {
            var cells = page.GetElementById(string.Create(CultureInfo.InvariantCulture, $"d1p1i{row + 1}"))!.QuerySelectorAll("td").TakeLast(7).Select(cell => cell.FirstChild!.TextContent);
            Assert.Equal(Enumerable.Range((int)GoalField.FirstLevel, 7).Select(field => project.Indicators[row].TextOf((GoalField)field)), cells);
        }

        Assert.Equal("1 乡镇公路养护", page.QuerySelector("#d1p1 th[scope=rowgroup]")!.TextContent);
    }

    [Fact]
    public void A_finding_is_linked_with_its_cell_both_ways()
    {
        var page = Parsed(new(Policies.Luxian.Rules, [Checked.Of(Sample.WithWeights(10, 20))], []));
        var finding = page.QuerySelector("li.finding[data-rule=PG2001]")!;
        var flag = Assert.Single(page.QuerySelectorAll($"a.flag[href='#{finding.Id}']"));

        Assert.Equal("#d1p1", finding.QuerySelector("dd a")!.GetAttribute("href"));
        Assert.Contains("weight", flag.ParentElement!.ClassList);
        Assert.Contains("error", flag.ParentElement.ClassList);
        Assert.Single(page.QuerySelectorAll($"td.note li[data-of={finding.Id}]"));
    }

    [Fact]
    public void Weights_are_drawn_against_the_required_total()
    {
        var page = Parsed(new(Policies.Luxian.Rules, [Checked.Of(Sample.Declaration)], []));
        var bar = page.QuerySelector("svg.bar")!;

        Assert.Equal(["60%", "10%", "10%", "10%"], bar.QuerySelectorAll("rect").Select(part => part.GetAttribute("width")));
        Assert.Equal("90%", bar.QuerySelector("line")!.GetAttribute("x1"));
    }

    [Fact]
    public void Headings_are_in_order_and_landmarks_are_there()
    {
        var page = Parsed(new(Policies.Luxian.Rules, [Checked.Of(Sample.WithWeights(10, 20)), Checked.Of(Sample.Declaration)], [new("x", new("坏", "Broken"), null)]));
        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1 && pair.Second > 1));
        Assert.All((string[])["header", "nav", "main", "footer"], landmark => Assert.Single(page.QuerySelectorAll("body > " + landmark)));
        Assert.All(page.QuerySelectorAll("th"), heading => Assert.True(heading.HasAttribute("scope")));
    }

    [Fact]
    public void Only_the_style_and_the_script_of_the_page_may_work()
    {
        var page = Parsed(new(Policies.Luxian.Rules, [], []));
        var policy = page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;

        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        foreach (var element in (string[])["style", "script"])
        {
            var digest = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Assert.Single(page.QuerySelectorAll(element)).TextContent)));
            Assert.Contains($"{element}-src 'sha256-{digest}'", policy, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("zh-CN", "zh-Hans", "检查结论")]
    [InlineData("de-DE", "en", "Result")]
    public void The_page_is_in_the_language_of_the_reader(string culture, string language, string heading)
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(stream, new(Policies.Luxian.Rules, [], []), CultureInfo.GetCultureInfo(culture));
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(stream.ToArray()));

        Assert.Equal((language, heading), (page.DocumentElement.GetAttribute("lang"), page.QuerySelector("h2")!.TextContent));
    }

    private static string Written(CheckReport report) => Checked.TextOf(stream => HtmlReport.Write(stream, report, CultureScope.German));

    private static IHtmlDocument Parsed(CheckReport report) => new HtmlParser().ParseDocument(Written(report));
}
