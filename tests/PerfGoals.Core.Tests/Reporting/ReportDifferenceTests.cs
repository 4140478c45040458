using System.Globalization;
using System.Text.Json;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Reporting;

namespace PerfGoals.Core.Tests.Reporting;

public sealed class ReportDifferenceTests
{
    private static readonly Checker Before = Checker.Create(Policies.Parse("""{ "id": "a", "version": "1", "rules": { "PG2001": {}, "PG4107": {}, "PG1003": {} } }"""), []);
    private static readonly Checker After = Checker.Create(Policies.Parse("""{ "id": "b", "version": "2", "rules": { "PG2001": { "severity": "info" }, "PG1001": {}, "PG1003": {} } }"""), []);

    [Fact]
    public void The_json_has_the_documented_form()
    {
        using var json = JsonDocument.Parse(Written(Difference));
        var root = json.RootElement;
        var rules = root.GetProperty("rules").EnumerateArray().ToList();
        var changed = rules.Single(rule => rule.GetProperty("id").GetString() == "PG2001");

        Assert.Equal(["before", "after", "unchanged", "rules", "documents", "unread"], NamesOf(root));
        Assert.Equal(["id", "version", "hash", "overrides", "notices"], NamesOf(root.GetProperty("after")));
        Assert.Equal(["PG1001", "PG2001", "PG4107"], rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.Equal(1, root.GetProperty("unchanged").GetInt32());
        Assert.Equal(["id", "name", "category", "title", "before", "after", "parameters"], NamesOf(changed));
        Assert.Equal(["severity", "severityFrom", "inForceFrom", "basis"], NamesOf(changed.GetProperty("before")));
        Assert.Equal(["layer", "ruleSet", "source", "line"], NamesOf(changed.GetProperty("after").GetProperty("severityFrom")));
        Assert.Equal(("ruleSet", "b"), (Of(changed, "after", "severityFrom", "layer"), Of(changed, "after", "severityFrom", "ruleSet")));
        Assert.Equal(("error", "info"), (Of(changed, "before", "severity"), Of(changed, "after", "severity")));
        Assert.Equal(JsonValueKind.Null, rules[0].GetProperty("before").GetProperty("severity").ValueKind);
        var parameter = rules[0].GetProperty("parameters")[0];
        Assert.Equal(["key", "before", "after"], NamesOf(parameter));
        Assert.Equal(JsonValueKind.Null, parameter.GetProperty("before").ValueKind);
        Assert.Equal(["value", "from"], NamesOf(parameter.GetProperty("after")));

        var document = Assert.Single(root.GetProperty("documents").EnumerateArray());
        Assert.Equal(["source", "complete", "unchanged", "diagnostics", "undetermined"], NamesOf(document));
        Assert.Equal(["change", "before", "after"], NamesOf(document.GetProperty("diagnostics")[0]));
        Assert.Equal(["appears", "appears", "appears", "differs"], document.GetProperty("diagnostics").EnumerateArray().Select(entry => entry.GetProperty("change").GetString()));
        Assert.Equal("PG1001", Of(document.GetProperty("diagnostics")[0], "after", "id"));
    }

    [Fact]
    public void The_same_reports_give_the_same_bytes() => Assert.Equal(Written(Difference), Written(Difference));

    [Fact]
    public void Reports_on_other_documents_are_not_compared()
    {
        var (one, other) = (Checked.Of(Sample.Declaration, Before), Checked.Of(Sample.Declaration, After));

        Assert.Throws<ArgumentException>(() => ReportDifference.Between(new(Before.Rules, [one], []), new(After.Rules, [other], [])));
        Assert.Throws<ArgumentException>(() => ReportDifference.Between(new(Before.Rules, [one], []), new(After.Rules, [], [])));
    }

    [Fact]
    public void A_source_that_was_not_read_leaves_the_difference_incomplete()
    {
        var unread = new UnreadDocument("lost.txt", new("文件不存在。", "The file does not exist."), null);
        var difference = ReportDifference.Between(new(Before.Rules, [], [unread]), new(After.Rules, [], [unread]));

        Assert.False(difference.IsComplete);
        Assert.Equal("lost.txt", Assert.Single(difference.Unread).Source);
    }

    private static ReportDifference Difference
    {
        get
        {
            var document = Checked.Of(Sample.WithWeights(20, 20), Before);
            return ReportDifference.Between(new(Before.Rules, [document], []), new(After.Rules, [Checked.Of(document.Document, After)], []));
        }
    }

    private static string Written(ReportDifference difference) => Checked.TextOf(stream => JsonDifference.Write(stream, difference, CultureInfo.GetCultureInfo("en")));

    private static string? Of(JsonElement element, params string[] names) => names.Aggregate(element, (value, name) => value.GetProperty(name)).GetString();

    private static IEnumerable<string> NamesOf(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
