using PerfGoals.Cli.Tests.Support;
using PerfGoals.Tests;

namespace PerfGoals.Cli.Tests.Commands;

public sealed class DiffRulesCommandTests : IDisposable
{
    private const string Table = Workspace.Heading + """
        | 村道养护 | 产出指标 | 数量指标 | 养护里程 | ≥ | 120 | 公里 | 40 |
        | | 产出指标 | 数量指标 | 尽量多修 | ≥ | 3 | 处 | 30 |
        | | 满意度指标 | 服务对象满意度指标 | 村民满意度 | ≥ | 90 | % | 10 |

        """;

    private readonly Workspace workspace = new();

    public DiffRulesCommandTests()
    {
        workspace.Write("old.json", """
            {
              "id": "county-2025", "version": "1.0.0", "title": { "zh-Hans": "本县 2025 年度", "en": "Our county 2025" },
              "rules": {
                "PG1003": {},
                "PG1001": { "parameters": { "output": 3, "benefit": 0, "cost": 0 } },
                "PG1014": { "severity": "info", "parameters": { "quality": true } },
                "PG2001": { "parameters": { "total": 90, "tolerance": 0 }, "basis": [{ "document": { "zh-Hans": "本县通知", "en": "Notice of our county" }, "year": 2025 }] },
                "PG3013": { "parameters": { "costWords": ["费", "造价"] } }
              }
            }
            """);
        workspace.Write("new.json", """
            {
              "id": "county-2026", "version": "1.1.0",
              "rules": {
                "PG1003": {},
                "PG1001": { "parameters": { "output": 2, "benefit": 1, "cost": 0 } },
                "PG1014": { "severity": "warning", "parameters": { "quality": true } },
                "PG2001": { "parameters": { "total": 100, "tolerance": 0 }, "basis": [{ "document": { "zh-Hans": "本县通知", "en": "Notice of our county" }, "year": 2026 }] },
                "PG3013": { "parameters": { "costWords": ["费", "单价"] } },
                "PG1002": { "severity": "error" },
                "PG0102": { "enabled": false }
              }
            }
            """);
        workspace.Write("roads.txt", Table);
    }

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("text", "zh-Hans", "diff-rules.zh-Hans.txt")]
    [InlineData("text", "en", "diff-rules.en.txt")]
    [InlineData("json", "en", "diff-rules.json")]
    public void What_changes_with_the_rules_and_in_the_findings_is_exactly_what_is_kept_here(string format, string language, string golden)
    {
        var run = workspace.Run("diff-rules", "old.json", "new.json", "roads.txt", "--format", format, "--lang", language);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Approved.Check($"tests/PerfGoals.Cli.Tests/Golden/{golden}", run.Output);
    }

    [Fact]
    public void A_rule_set_does_not_differ_from_itself()
    {
        var run = workspace.Run("diff-rules", "recommended", "recommended", Workspace.Sample, "--lang", "en");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("Rules, severities, parameters and basis are the same: ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ppears", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_sets_alone_may_be_compared_by_id_place_or_file()
    {
        var run = workspace.Run("diff-rules", "泸县@2025", "old.json", "--lang", "en", "--output", "difference.txt");

        Assert.Equal((0, "", ""), (run.Status, run.Output, run.Error));
        Assert.StartsWith("A  luxian-2025 1.0.0 (sha256:", workspace.Read("difference.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("same in both;", workspace.Read("difference.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_read_from_standard_input_is_read_once_for_both()
    {
        var run = workspace.Run(System.Text.Encoding.UTF8.GetBytes(Table), "C.UTF-8", "diff-rules", "old.json", "new.json", "-", "--format", "json");

        Assert.Equal(0, run.Status);
        Assert.NotEqual(0, run.Report.GetProperty("documents")[0].GetProperty("diagnostics").GetArrayLength());
    }

    [Fact]
    public void A_file_that_cannot_be_read_does_not_stop_the_others_and_shows_in_the_status()
    {
        var run = workspace.Run("diff-rules", "old.json", "new.json", "nobody.txt", "roads.txt", "--lang", "en");

        Assert.Equal(2, run.Status);
        Assert.Contains("nobody.txt: The file does not exist.", run.Error, StringComparison.Ordinal);
        Assert.Contains("Not read and not checked: nobody.txt", run.Output, StringComparison.Ordinal);
        Assert.Contains("roads.txt\n Appears in B", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no rule set 'luxian-2052'. Did you mean: luxian-2025?", "luxian-2052", "recommended")]
    [InlineData("B is missing.", "recommended")]
    [InlineData("There is no option '--fail-on'", "recommended", "all", "--fail-on", "error")]
    [InlineData("--output", "old.json", "new.json", "--output", "new.json")]
    [InlineData("Standard input (-) can be given only once.", "old.json", "new.json", "-", "-")]
    public void What_cannot_be_compared_is_a_usage_error(string reason, params string[] arguments)
    {
        var run = workspace.Run(["diff-rules", .. arguments, "--lang", "en"]);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }
}
