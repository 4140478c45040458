using System.Text;
using PerfGoals.Cli.Tests.Support;

namespace PerfGoals.Cli.Tests.Commands;

/// <summary>Names of secret projects are planted wherever a person could write them, and every byte that the tool writes is searched for them.</summary>
public sealed class SecretLeakTests : IDisposable
{
    // Half a name is a leak too, so that the mark is short.
    private const string Mark = "绝密";
    private const string Name = "绝密丁号工程";

    private static readonly string Table = $$"""
        2025年度预算项目绩效目标申报表
        | 单位编码 | 单位名称 | 项目编码 | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 408001 | 县司法局 | A-1 | 人民调解 | 155 | 调解纠纷 | 产出指标 | 数量指标 | 调解案件 | ≥ | 300 | 件 | 90 |
        | 408001 | 县司法局 | {{Name}} | {{Name}} | {{Name}} | {{Name}} | {{Name}} | {{Name}} | {{Name}} | {{Name}} | {{Name}} | {{Name}} | {{Name}} |
        | | | | | | | 产出指标 | 数量指标 | {{Name}} | ≥ | {{Name}} | 件 | 0 |
        """;

    private static readonly string Register = $$"""
        {
          "units": [ { "code": "408001", "name": "县司法局" } ],
          "budgetBook": [
            { "unitCode": "408001", "name": "人民调解", "budget": { "amount": 150, "unit": "万元" } },
            { "unitCode": "408001", "name": "普法宣传" },
            { "unitCode": "408001", "code": "{{Name}}", "name": "{{Name}}", "budget": { "amount": 5, "unit": "万元" }, "secret": true }
          ],
          "goals": [ { "unit": { "code": "408001" }, "projects": [
            { "name": "{{Name}}", "annualGoal": "{{Name}}", "indicators": [ { "name": "{{Name}}" } ] }, { "name": "人民调解", "indicators": [] } ] } ]
        }
        """;

    private static readonly string Csv = $"单位编码,单位名称,项目编码,项目名称,预算数（万元）,是否涉密\n408001,县司法局,,人民调解,150,否\n408001,{Name},{Name},{Name},5,是\n";

    private readonly Workspace workspace = new();

    public static TheoryData<string, string> Languages => new() { { "zh-Hans", "register.json" }, { "en", "register.json" }, { "zh-Hans", "store.db" }, { "en", "store.db" }, { "en", "book.csv" } };

    public void Dispose() => workspace.Dispose();

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_output_holds_the_name_of_a_secret_project(string language, string reference)
    {
        Prepare();
        foreach (var rules in (string[][])[["--rule-set", "all-rules.json"], ["--rule-set", "luxian-2025"]])
        {
            foreach (var format in (string[])["text", "json"])
            {
                var run = workspace.Run(["check", "table.txt", "--reference", reference, "--lang", language, "--format", format, "--fail-on", "info", .. rules]);
                var written = workspace.Run(["check", "table.txt", "--reference", reference, "--lang", language, "--format", format, "--output", "report.out", .. rules]);

                Assert.Equal(1, run.Status);
                AssertClean(run);
                AssertClean(written);
                Assert.DoesNotContain(Mark, workspace.Read("report.out"), StringComparison.Ordinal);
                Assert.Contains(rules[1] == "luxian-2025" ? "PG1001" : "PG5007", run.Output, StringComparison.Ordinal);
            }
        }

        AssertClean(workspace.Run("reference", "show", "store.db", "--lang", language));
    }

    [Theory]
    [InlineData("zh-Hans", "register.json")]
    [InlineData("en", "store.db")]
    public void Neither_what_is_accepted_nor_what_is_compared_or_measured_holds_it(string language, string reference)
    {
        Prepare();
        // The same projects twice, so that the rules about several declarations speak too.
        workspace.Write("copy.txt", Table);
        string[] check = ["check", "table.txt", "copy.txt", "--rule-set", "all-rules.json", "--lang", language];
        string[] safe = [.. check, "--reference", reference];
        string[] accepting = ["--reason", "分两年实施，下年补足"];

        // Files of a time when nobody had said what is secret.
        workspace.Run([.. check, "--write-suppressions", "old.json", .. accepting]);
        workspace.Run([.. check, "--write-baseline", "old-baseline.json"]);
        Assert.Contains(Mark, workspace.Read("old.json"), StringComparison.Ordinal);
        Assert.Contains(Mark, workspace.Read("old-baseline.json"), StringComparison.Ordinal);

        foreach (var format in (string[])["text", "json"])
        {
            string[][] calls =
            [
                ["--statistics"],
                ["--write-suppressions", $"new-{format}.json", .. accepting],
                ["--write-baseline", $"new-baseline-{format}.json"],
                ["--suppressions", "old.json"],
                ["--baseline", "old-baseline.json"],
            ];
            Assert.All(calls, call =>
            {
                var run = workspace.Run([.. safe, "--format", format, .. call]);
                Assert.InRange(run.Status, 0, 1);
                AssertClean(run);
            });
            Assert.Contains("PG5007", workspace.Read($"new-{format}.json"), StringComparison.Ordinal);
            Assert.DoesNotContain(Mark, workspace.Read($"new-{format}.json"), StringComparison.Ordinal);
            Assert.Contains("PG5007", workspace.Read($"new-baseline-{format}.json"), StringComparison.Ordinal);
            Assert.DoesNotContain(Mark, workspace.Read($"new-baseline-{format}.json"), StringComparison.Ordinal);
        }

        Assert.Contains("PG6001", workspace.Run([.. safe, "--format", "json"]).Output, StringComparison.Ordinal);
        AssertClean(workspace.Run([.. safe, "--suppressions", "old.json", "--write-suppressions", "old.json", .. accepting]));
        Assert.DoesNotContain(Mark, workspace.Read("old.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_register_the_name_would_be_seen()
    {
        Prepare();

        Assert.Contains(Mark, workspace.Run("check", "table.txt").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("register.json")]
    [InlineData("book.csv")]
    public void Neither_the_store_nor_what_import_says_holds_the_name(string file)
    {
        Prepare();
        // What was in the store before is gone from the file too.
        File.WriteAllBytes(workspace.PathOf("again.db"), File.ReadAllBytes(workspace.PathOf("store.db")));
        AssertClean(workspace.Run("reference", "import", file, "--into", "again.db"));

        foreach (var path in Directory.EnumerateFiles(workspace.PathOf("."), "*.db*"))
        {
            var content = File.ReadAllBytes(path);
            Assert.All((Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode], encoding => Assert.Equal(-1, content.AsSpan().IndexOf(encoding.GetBytes(Mark))));
        }
    }

    [Fact]
    public void What_is_wrong_with_a_register_is_said_without_the_name()
    {
        string[] files =
        [
            Register.Replace("\"secret\": true", "\"secret\": \"" + Name + "\"", StringComparison.Ordinal),
            Register.Replace("\"secret\"", "\"" + Name + "\"", StringComparison.Ordinal),
            Register.Replace("\"amount\": 5", "\"amount\": \"" + Name + "\"", StringComparison.Ordinal),
            Register.Replace("{ \"amount\": 5, \"unit\": \"万元\" }", Name, StringComparison.Ordinal),
            Register.Replace("\"annualGoal\"", "\"annualGoal\": 3, \"" + Name + "\"", StringComparison.Ordinal),
            Csv.Replace(",5,是", "," + Name + "," + Name, StringComparison.Ordinal),
            Csv.Replace(",5,是", $",{Name},否", StringComparison.Ordinal),
            Csv.Replace("单位编码", Name, StringComparison.Ordinal),
            Csv + "408001,\"" + Name + "\n",
            Name,
        ];

        Assert.All(files, file =>
        {
            workspace.Write("wrong", file);
            foreach (var language in (string[])["zh-Hans", "en"])
            {
                var run = workspace.Run("check", "table.txt", "--reference", "wrong", "--lang", language);
                Assert.Equal(2, run.Status);
                AssertClean(run);
                AssertClean(workspace.Run("reference", "import", "wrong", "--into", "wrong.db", "--lang", language));
            }
        });
    }

    [Theory]
    [InlineData("密级", "机密")]
    [InlineData("涉密标识", "是")]
    [InlineData("保密级别", "秘密★5年")]
    [InlineData("密级标识", Name)]
    [InlineData("涉密与否", "是")]
    [InlineData("", "涉密")]
    [InlineData("备注", "涉密")]
    public void A_book_that_says_secret_under_another_heading_gives_no_name_away(string heading, string cell)
    {
        Prepare();
        var (head, end) = heading.Length == 0 ? ("", "") : ("," + heading, ",");
        workspace.Write("other.csv", $"单位编码,项目名称,预算数（万元）{head}\n408001,人民调解,150{end}\n408001,普法宣传,3{end}\n,{Name},77.7,{cell}\n");
        foreach (var language in (string[])["zh-Hans", "en"])
        {
            foreach (var format in (string[])["text", "json"])
            {
                // The declaration holds no secret project, so that only the book could give the name away.
                var run = workspace.Run("check", Workspace.Sample, "--reference", "other.csv", "--rule-set", "all-rules.json", "--lang", language, "--format", format);
                AssertClean(run);
                Assert.Equal(heading is "涉密与否" or "备注" or "" ? 2 : 1, run.Status);
            }

            AssertClean(workspace.Run("check", "table.txt", "--reference", "other.csv", "--rule-set", "all-rules.json", "--lang", language, "--output", "report.out"));
            Assert.DoesNotContain(Mark, File.Exists(workspace.PathOf("report.out")) ? workspace.Read("report.out") : "", StringComparison.Ordinal);
            AssertClean(workspace.Run("reference", "import", "other.csv", "--into", "other.db", "--lang", language));
        }

        foreach (var path in Directory.EnumerateFiles(workspace.PathOf("."), "*.db*"))
        {
            Assert.Equal(-1, File.ReadAllBytes(path).AsSpan().IndexOf(Encoding.UTF8.GetBytes(Mark)));
        }
    }

    private static void AssertClean(ToolRun run)
    {
        Assert.DoesNotContain(Mark, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Mark, run.Error, StringComparison.Ordinal);
    }

    private void Prepare()
    {
        workspace.Write("table.txt", Table);
        workspace.Write("register.json", Register);
        workspace.Write("book.csv", Csv);
        var ids = workspace.Run("rules", "--schema").Output.Split('"').Where(word => word.Length == 6 && word.StartsWith("PG", StringComparison.Ordinal)).Distinct();
        workspace.Write("all-rules.json", $$"""{ "id": "all", "version": "1", "rules": { {{string.Join(", ", ids.Select(id => $"\"{id}\": {{}}"))}} } }""");
        AssertClean(workspace.Run("reference", "import", "register.json", "--into", "store.db"));
    }
}
