using System.Text;
using System.Text.Json;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Reporting;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Core.Tests.Reporting;

public sealed class JsonReportTests
{
    [Fact]
    public void A_report_has_the_documented_form()
    {
        using var report = JsonDocument.Parse(Json.ReportOf(Policies.Luxian, Json.Read(Json.Of(Sample.WithWeights(10, 20)))));
        var root = report.RootElement;
        var document = root.GetProperty("documents")[0];
        var finding = document.GetProperty("diagnostics").EnumerateArray().Single(entry => entry.GetProperty("id").GetString() == "PG2001");

        Assert.Equal(["ruleSet", "documents", "unread"], NamesOf(root));
        Assert.Equal(["id", "version", "hash", "overrides", "notices"], NamesOf(root.GetProperty("ruleSet")));
        Assert.Equal(["source", "projects", "indicators", "complete", "diagnostics", "ledger", "undetermined"], NamesOf(document));
        Assert.Equal(["id", "name", "category", "severity", "message", "path", "location", "arguments"], NamesOf(finding));
        Assert.Equal(["row", "column", "header", "line"], NamesOf(finding.GetProperty("location")));
        Assert.Equal(["rule", "passed", "violated", "notApplicable", "undetermined", "faulted"], NamesOf(document.GetProperty("ledger")[0]));
        Assert.Equal(("error", "/projects/0"), (finding.GetProperty("severity").GetString(), finding.GetProperty("path").GetString()));
        Assert.Equal((30m, 90m), (finding.GetProperty("arguments").GetProperty("actual").GetDecimal(), finding.GetProperty("arguments").GetProperty("expected").GetDecimal()));
    }

    [Fact]
    public void Messages_are_in_the_language_of_the_reader_and_arguments_in_none()
    {
        var (chinese, english) = (ReportIn("zh-Hans"), ReportIn("en"));

        Assert.NotEqual(MessagesOf(chinese), MessagesOf(english));
        Assert.Equal(ArgumentsOf(chinese), ArgumentsOf(english));
        Assert.Contains("成本指标", ArgumentsOf(english), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_is_the_same_wherever_it_is_written()
    {
        using var _ = CultureScope.Of(CultureScope.German);

        Assert.Equal(ReportIn("en").RootElement.GetRawText(), ReportIn("de-DE").RootElement.GetRawText());
    }

    [Fact]
    public void What_could_not_be_read_makes_the_report_incomplete_and_stands_in_it()
    {
        var report = new CheckReport(Policies.Luxian.Rules, [], [new UnreadDocument("a.json", new("不是申报表。", "No declaration."), 3)]);
        using var stream = new MemoryStream();
        JsonReport.Write(stream, report, CultureScope.German);
        var text = Encoding.UTF8.GetString(stream.ToArray());
        using var parsed = JsonDocument.Parse(text);
        var unread = parsed.RootElement.GetProperty("unread")[0];

        Assert.False(report.IsComplete);
        Assert.Equal(("a.json", "No declaration.", 3), (unread.GetProperty("source").GetString(), unread.GetProperty("message").GetString(), unread.GetProperty("line").GetInt32()));
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void Arguments_keep_their_types()
    {
        var message = new Message<string, int, decimal>("said", "text", "count", "share", new("{text} {count} {share}", "{text} {count} {share}"));
        var nothing = new Message<bool, GoalField>("asked", "truth", "column", new("{truth} {column}", "{truth} {column}"));
        var rule = HostRule.ForDeclaration(HostRule.Describe([message, nothing]), (in context) =>
        {
            context.Report(default, message.With("\"\n≥", 3, 22.50m));
            context.Report(default, nothing.With(true, GoalField.Weight));
        });
        using var report = JsonDocument.Parse(Json.ReportOf(Checker.Create(Policies.Empty, rule), Sample.Declaration));

        Assert.Equal(
            ["""{"text":"\"\n≥","count":3,"share":22.50}""", """{"truth":true,"column":"权重"}"""],
            report.RootElement.GetProperty("documents")[0].GetProperty("diagnostics").EnumerateArray().Select(entry => string.Concat(entry.GetProperty("arguments").GetRawText().Split("\n").Select(line => line.Trim())).Replace("\": ", "\":", StringComparison.Ordinal)));
    }

    [Fact]
    public void Findings_are_counted_over_all_documents()
    {
        var checker = Policies.Luxian;
        var declaration = Sample.Project with { Indicators = Sample.Project.Indicators.RemoveAt(6) };
        var document = new PerfGoals.Sources.DeclarationDocument { Source = "a", Declaration = Sample.Declaration with { Projects = [declaration] } };
        var entry = new CheckedDocument(document, checker.Check(document));
        var report = new CheckReport(checker.Rules, [entry, entry], []);

        Assert.Equal((4, 0), (report.CountOf(Severity.Error), report.CountOf(Severity.Warning)));
        Assert.True(report.IsComplete);
    }

    private static JsonDocument ReportIn(string culture)
    {
        using var _ = CultureScope.Of(System.Globalization.CultureInfo.GetCultureInfo(culture));
        return JsonDocument.Parse(Json.ReportOf(Policies.Luxian, Sample.WithWeights(90)));
    }

    private static string MessagesOf(JsonDocument report) => string.Join('\n', Of(report, "message"));

    private static string ArgumentsOf(JsonDocument report) => string.Join('\n', Of(report, "arguments"));

    private static IEnumerable<string> Of(JsonDocument report, string property) =>
        report.RootElement.GetProperty("documents")[0].GetProperty("diagnostics").EnumerateArray().Select(entry => entry.GetProperty(property).GetRawText());

    private static IEnumerable<string> NamesOf(JsonElement value) => value.EnumerateObject().Select(property => property.Name);

    [Fact]
    public void What_overrides_the_rule_set_is_in_the_report()
    {
        var rules = Policies.Luxian.Rules.With([RuleOverride.Set("PG2001", "total", 100)]).With([RuleOverride.Ignore("PG0006")], SettingLayer.CommandLine);
        var ruleSet = JsonDocument.Parse(Json.ReportOf(new Checker(rules), Sample.Declaration)).RootElement.GetProperty("ruleSet");

        Assert.Equal(rules.Hash, ruleSet.GetProperty("hash").GetString());
        Assert.Equal(
            ["host PG2001.total=100", "commandLine ignore PG0006"],
            ruleSet.GetProperty("overrides").EnumerateArray().Select(item => $"{item.GetProperty("by").GetString()} {item.GetProperty("override").GetString()}"));
    }
}
