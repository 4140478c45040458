using PerfGoals.Cli.Tests.Support;

namespace PerfGoals.Cli.Tests.Commands;

public sealed class ReferenceOptionTests : IDisposable
{
    private const string Rules = "PG5001,PG5002,PG5003,PG5004,PG5005,PG5006,PG5007";

    private const string Units = "单位编码,单位名称\n408001,泸县司法局\n408002,泸县公证处\n";

    private const string Book = """
        2025年度汇编资料,,,,
        单位编码,项目编码,项目名称,预算数（元）,是否涉密
        408001,,专职人民调解员补贴经费,"1,550,000.00",否
        408001,,另一个项目,20000,否
        408001,,机要甲号,30000,是
        合计,,,1600000,
        """;

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Without_reference_data_the_report_says_what_was_not_checked()
    {
        var policy = workspace.Write("policy.json", """
            { "id": "p", "version": "1", "rules": { "PG5001": { "basis": [ { "document": { "zh-Hans": "填表说明", "en": "the instructions" }, "clause": { "zh-Hans": "第1条", "en": "item 1" } } ] }, "PG5003": {} } }
            """);
        var run = workspace.Run("check", Workspace.Sample, "--rule-set", policy);

        Assert.Equal(0, run.Status);
        Assert.Contains("未提供单位名录，未核对：填表说明，第1条", run.Output, StringComparison.Ordinal);
        Assert.Contains("未提供汇编资料（项目和预算）（4 处）", run.Output, StringComparison.Ordinal);
        Assert.Contains("no list of budget units given; not checked: the instructions, item 1", workspace.Run("check", Workspace.Sample, "--rule-set", policy, "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_report_names_the_part_that_is_missing()
    {
        var place = workspace.Run("check", Workspace.Sample, "--rule-set", Policy(), "--select", "PG5001", "--format", "json")
            .Report.GetProperty("documents")[0].GetProperty("undetermined")[0];

        Assert.Equal(("PG5001", "units", "notGiven"), (place.GetProperty("rule").GetString(), place.GetProperty("reference").GetProperty("part").GetString(), place.GetProperty("reference").GetProperty("reason").GetString()));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, place.GetProperty("missing").ValueKind);
    }

    [Fact]
    public void Csv_files_give_their_parts_and_a_store_the_same_report()
    {
        var (units, book) = (workspace.Write("units.csv", Units), workspace.Write("book.csv", Book));
        var files = workspace.Run("check", Workspace.Sample, "--rule-set", Policy(), "--reference", units, "--reference", book, "--format", "json");
        var import = workspace.Run("reference", "import", units, book, "--into", "store.db");
        var store = workspace.Run("check", Workspace.Sample, "--rule-set", Policy(), "--reference", "store.db", "--format", "json");

        Assert.Equal((1, "", 0, ""), (files.Status, files.Error, import.Status, import.Error));
        Assert.Equal(files.Output, store.Output);
        Assert.Contains(files.Findings, finding => finding.StartsWith("PG5003 /projects/1/name", StringComparison.Ordinal));
        Assert.Contains(files.Findings, finding => finding.StartsWith("PG5005", StringComparison.Ordinal) && finding.Contains("另一个项目", StringComparison.Ordinal));
        Assert.DoesNotContain(files.Findings, finding => finding.StartsWith("PG5001", StringComparison.Ordinal) || finding.StartsWith("PG5002", StringComparison.Ordinal) || finding.StartsWith("PG5004", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_of_one_unit_are_held_against_the_book_together()
    {
        const string Head = "2025年度\n| 单位编码 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |\n";
        const string Rest = "产出指标 | 数量指标 | 案件 | ≥ | 3 | 件 | 90 |\n";
        var (one, other) = (workspace.Write("one.txt", $"{Head}| 408001 | 专职人民调解员补贴经费 | {Rest}"), workspace.Write("two.txt", $"{Head}| 408001 | 普法宣传 | {Rest}"));
        var book = workspace.Write("book.csv", Book + "\n408001,,普法宣传,20000,否\n");
        string[] options = ["--reference", book, "--rule-set", Policy(), "--select", "PG5005", "--format", "json"];

        var together = workspace.Run(["check", other, one, .. options]);
        Assert.Contains("另一个项目", Assert.Single(together.Findings), StringComparison.Ordinal);
        Assert.Equal(2, workspace.Run(["check", one, .. options]).Findings.Count);
        Assert.Equal(2, workspace.Run(["check", other, .. options]).Findings.Count);
    }

    [Fact]
    public void The_sample_agrees_with_itself()
    {
        workspace.Run("convert", Workspace.Sample, "--to", "json", "--output", "export.json");

        var run = workspace.Run("check", Workspace.Sample, "--rule-set", Policy(), "--select", "PG5006", "--reference", "export.json", "--format", "json");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(4, run.Report.GetProperty("documents")[0].GetProperty("ledger")[0].GetProperty("passed").GetInt32());
    }

    [Fact]
    public void A_store_shows_how_much_it_holds_and_no_name()
    {
        workspace.Run("reference", "import", workspace.Write("book.csv", Book), "--into", "store.db");

        Assert.Equal(
            """
            store.db  2025 年度
              单位名录：未提供
              汇编资料（项目和预算）：2 个项目，另有涉密项目 1 个
              一体化系统导出的绩效目标：未提供

            """.ReplaceLineEndings("\n"), workspace.Run("reference", "show", "store.db").Output);
    }

    [Fact]
    public void Unusable_files_are_refused_with_the_reason()
    {
        workspace.Write("book.csv", "单位编码,项目名称,预算数\n408001,甲,3\n,乙,待定\n");
        var run = workspace.Run("check", Workspace.Sample, "--reference", "book.csv");

        Assert.Equal(2, run.Status);
        Assert.Contains("book.csv：第 2 行第 3 列：“预算数”列：没有金额单位", run.Error, StringComparison.Ordinal);
        Assert.Contains("book.csv：第 3 行第 3 列：“预算数”列：不是金额。", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, workspace.Run("check", Workspace.Sample, "--reference", "none.json").Status);
        Assert.Equal(2, workspace.Run("reference", "show", Workspace.Sample).Status);
        Assert.Equal(2, workspace.Run("reference", "import", "book.csv", "--into", Workspace.Sample).Status);
        Assert.Contains("import、show", workspace.Run("reference").Error, StringComparison.Ordinal);
        Assert.Equal(Workspace.SampleText, workspace.Read(Workspace.Sample));
    }

    [Theory]
    [InlineData("zh-Hans", "missing.db：文件不存在", "units.csv：这个文件不是本工具的参考数据库，或版本不同，没有改动它。")]
    [InlineData("en", "missing.db: The file does not exist", "units.csv: This file is no store of reference data, or one of another version, and was left alone.")]
    public void A_store_that_is_not_there_and_a_file_that_is_none_are_told_apart(string language, string missing, string other)
    {
        workspace.Write("units.csv", Units);
        workspace.Write("book.csv", Book);
        var show = workspace.Run("reference", "show", "missing.db", "--lang", language);
        var import = workspace.Run("reference", "import", "book.csv", "--into", "units.csv", "--lang", language);

        Assert.Equal((2, 2), (show.Status, import.Status));
        Assert.Contains(missing, show.Error, StringComparison.Ordinal);
        Assert.Contains(other, import.Error, StringComparison.Ordinal);
        Assert.Equal(Units, workspace.Read("units.csv"));
    }

    [Theory]
    [InlineData("zh-Hans", "one.txt：项目 1 甲项目；“年度目标”列，表格第 2 行")]
    [InlineData("en", "one.txt: project 1 甲项目; column '年度目标', row 2 of the table")]
    public void A_place_in_another_file_is_named_with_its_project_and_row(string language, string place)
    {
        const string Goal = "完成林区主要道路的日常巡查和维护，及时清除塌方和落石，保障林区群众出行安全。";
        const string Head = "2025年度\n| 单位名称 | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| --- | --- | --- | --- | --- | --- | --- |\n";
        workspace.Write("one.txt", $"{Head}| 某县国有林场 | 甲项目 | {Goal} | 产出指标 | 数量指标 | 维护里程 | 60 |\n");
        workspace.Write("two.txt", $"{Head}| 某县林业局 | 乙项目 | {Goal} | 产出指标 | 数量指标 | 维护里程 | 60 |\n");

        var run = workspace.Run("check", "one.txt", "two.txt", "--rule-set", "all", "--select", "PG6002", "--lang", language);

        Assert.Contains(place, run.Output, StringComparison.Ordinal);
        Assert.Contains("某县国有林场", run.Output.Split("PG6002")[1], StringComparison.Ordinal);
    }

    private string Policy() => workspace.Write("policy.json", $$"""{ "id": "p", "version": "1", "rules": { {{string.Join(", ", Rules.Split(',').Select(id => $"\"{id}\": {{}}"))}} } }""");
}
