using System.Text;
using System.Text.Json;
using PerfGoals.Acceptance;
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

        Assert.Equal(["ruleSet", "suppressions", "baseline", "documents", "unread"], NamesOf(root));
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (root.GetProperty("suppressions").ValueKind, root.GetProperty("baseline").ValueKind));
        Assert.Equal(["id", "version", "hash", "overrides", "notices"], NamesOf(root.GetProperty("ruleSet")));
        Assert.Equal(["source", "projects", "indicators", "complete", "diagnostics", "suppressed", "ledger", "undetermined"], NamesOf(document));
        Assert.Equal(["id", "name", "category", "severity", "message", "path", "location", "arguments", "fingerprint", "related", "evidence", "fixes"], NamesOf(finding));
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

    [Fact]
    public void Related_places_evidence_and_fixes_stand_with_their_places()
    {
        var row = GoalPath.OfIndicator(0, 0);
        var rule = HostRule.ForDeclaration(HostRule.Describe(), (in context) => context.Report(row.At(GoalField.Target), HostRule.Seen.With())
            .Related(GoalPath.OfIndicator(0, 1), new("重复的行", "The row it repeats"))
            .Evidence(row.At(GoalField.Unit))
            .Fix("split", FixApplicability.Safe, new("拆开", "Split it"), (row.At(GoalField.Target), "96"), (row.At(GoalField.Unit), "‰")));
        using var report = JsonDocument.Parse(Json.ReportOf(Checker.Create(Policies.Empty, rule), Json.Read(Json.Of(Sample.WithWeights(10, 20)))));
        var finding = report.RootElement.GetProperty("documents")[0].GetProperty("diagnostics")[0];
        var (related, evidence, fix) = (finding.GetProperty("related")[0], finding.GetProperty("evidence"), finding.GetProperty("fixes")[0]);

        Assert.Matches("^[0-9a-f]{32}$", finding.GetProperty("fingerprint").GetString());
        Assert.Equal(["path", "document", "note", "location"], NamesOf(related));
        Assert.Equal(("/projects/0/indicators/1", JsonValueKind.Null), (related.GetProperty("path").GetString(), related.GetProperty("document").ValueKind));
        Assert.True(related.GetProperty("location").GetProperty("line").GetInt32() > finding.GetProperty("location").GetProperty("line").GetInt32());
        Assert.Equal(
            ["/projects/0/indicators/0/target 95 95", "/projects/0/indicators/0/unit % %"],
            evidence.EnumerateArray().Select(cell => $"{cell.GetProperty("path").GetString()} {cell.GetProperty("text").GetString()} {cell.GetProperty("understood").GetString()}"));
        Assert.Equal(["title", "applicability", "equivalenceKey", "edits"], NamesOf(fix));
        Assert.Equal(("safe", "split"), (fix.GetProperty("applicability").GetString(), fix.GetProperty("equivalenceKey").GetString()));
        Assert.Equal(["path", "before", "after", "location"], NamesOf(fix.GetProperty("edits")[0]));
        Assert.Equal(
            ["/projects/0/indicators/0/target 95 96", "/projects/0/indicators/0/unit % ‰"],
            fix.GetProperty("edits").EnumerateArray().Select(edit => $"{edit.GetProperty("path").GetString()} {edit.GetProperty("before").GetString()} {edit.GetProperty("after").GetString()}"));
    }

    [Fact]
    public void What_is_accepted_stays_in_the_report()
    {
        var two = Checked.Of(Sample.Declaration with { Projects = [Sample.WithWeights(10).Projects[0], Sample.WithWeights(10).Projects[0] with { Name = "另一项目" }] });
        var old = Checked.Of(Sample.WithWeights(10));
        var suppressed = new SuppressionSet([new() { Rule = "PG2001", Project = "另一项目", Reason = "分两年实施", By = "张三", Expires = new(2025, 12, 31) }, new() { Rule = "PG9001", Everywhere = true, Reason = "分两年实施" }], "s.json");
        var baseline = Baseline.From([old.Result, Checked.Of(Sample.WithWeights(10) with { Unit = new("", "别的局") }).Result]);
        var report = new CheckReport(Policies.Luxian.Rules, [two], []).With(suppressed, Checked.Today).With(baseline);
        using var parsed = JsonDocument.Parse(Checked.TextOf(stream => JsonReport.Write(stream, report, CultureScope.German)));
        var (root, document) = (parsed.RootElement, parsed.RootElement.GetProperty("documents")[0]);

        Assert.Equal(("s.json", 0, "PG9105"), (root.GetProperty("suppressions").GetProperty("source").GetString(), root.GetProperty("suppressions").GetProperty("undecided").GetInt32(), root.GetProperty("suppressions").GetProperty("diagnostics")[0].GetProperty("id").GetString()));
        var known = old.Result.Diagnostics.Length;
        Assert.Equal((true, known, known), (root.GetProperty("baseline").GetProperty("sameRules").GetBoolean(), root.GetProperty("baseline").GetProperty("unchanged").GetInt32(), root.GetProperty("baseline").GetProperty("gone").GetArrayLength()));
        Assert.Equal(["PG2001 分两年实施 张三 2025-12-31"], document.GetProperty("suppressed").EnumerateArray().Select(entry =>
            $"{entry.GetProperty("id").GetString()} {entry.GetProperty("suppression").GetProperty("reason").GetString()} {entry.GetProperty("suppression").GetProperty("by").GetString()} {entry.GetProperty("suppression").GetProperty("expires").GetString()}"));
        var states = document.GetProperty("diagnostics").EnumerateArray().ToLookup(entry => entry.GetProperty("path").GetString()!.StartsWith("/projects/0", StringComparison.Ordinal), entry => entry.GetProperty("baselineState").GetString());
        Assert.Equal(["unchanged"], states[true].Distinct());
        Assert.Equal(["new"], states[false].Distinct());
        Assert.Equal(report.Findings.Count(finding => finding.Severity == Severity.Error), report.CountOf(Severity.Error));
    }
}
