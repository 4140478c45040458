using System.Text;
using PerfGoals.Documents.References;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.References;

namespace PerfGoals.Documents.Tests.References;

public sealed class ReferenceReaderTests
{
    [Fact]
    public void The_heading_of_a_csv_says_what_it_is()
    {
        var units = Read("单位编码,单位名称\r\n408001,\"县司法局\"\r\n");
        var book = Read("2025年度项目汇编,,\n单位：万元,,\n单位编码,项目名称,预算数\n408001,\"法律援助,补贴\",12.30\n,普法宣传,\"1,003\"\n合计,,1015.3\n");

        Assert.Equal("县司法局", units.FindUnit("408001")?.Name);
        Assert.False(units.Has(ReferencePart.BudgetBook));
        Assert.False(book.Has(ReferencePart.Units));
        Assert.Equal(2025, book.FiscalYear);
        Assert.Equal(["法律援助,补贴 12.30万元", "普法宣传 1003万元"], book.ProjectsOf("408001").Select(project => $"{project.Name} {project.Budget}"));
    }

    [Fact]
    public void Text_in_gb18030_and_with_tabs_is_read_too()
    {
        var gb = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("单位编码\t单位名称\n408001\t县司法局\n");

        Assert.Equal("县司法局", ReferenceReader.Read(new MemoryStream(gb), "units").FindUnit("408001")?.Name);
    }

    [Fact]
    public void A_table_with_indicators_is_goals() => Assert.Equal(
        "法律援助",
        Assert.Single(Read("单位编码,项目名称,一级指标,二级指标,三级指标,指标值\n408001,法律援助,产出指标,数量指标,援助案件,300\n").GoalsOf("408001")).Name);

    [Fact]
    public void Every_sheet_of_a_workbook_gives_its_part()
    {
        var register = Read(Workbook(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>408001</v></c><c r=\"B2\" t=\"inlineStr\"><is><r><t>县</t></r><r><t>司法局</t></r></is></c></row>",
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c></row><row r=\"4\"><c r=\"A4\"><v>408001</v></c><c r=\"B4\" t=\"str\"><v>法律援助</v></c><c r=\"D4\"><v>12.300000000000001</v></c></row>",
            "<row><c><v>7</v></c></row>"));

        Assert.Equal("县司法局", register.FindUnit("408001")?.Name);
        Assert.Equal("12.3万元", Assert.Single(register.ProjectsOf("408001")).Budget.ToString());
    }

    [Fact]
    public void What_is_wrong_in_a_sheet_is_said_by_its_row()
    {
        var problems = Assert.Throws<ReferenceException>(() => Read(Workbook(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>2</v></c><c r=\"C1\" t=\"s\"><v>3</v></c></row><row r=\"9\"><c r=\"A9\"><v>1</v></c><c r=\"B9\" t=\"s\"><v>1</v></c><c r=\"C9\" t=\"s\"><v>1</v></c></row>"))).Problems;

        Assert.Equal((9, 3), (Assert.Single(problems).Line, problems[0].Column));
    }

    [Theory]
    [InlineData("单位编码,单位名称\n408001,县司法局\n408001,另一个局\n", 3)]
    [InlineData("单位编码,单位名称\n,县司法局\n", 2)]
    [InlineData("单位编码,项目名称,是否涉密\n408001,甲,是\n408001,乙,也许\n", 3)]
    [InlineData("单位编码,项目名称\n408001,\n", 2)]
    public void What_is_wrong_in_a_csv_is_said_by_its_line(string csv, int line) =>
        Assert.Equal(line, Assert.Single(Assert.Throws<ReferenceException>(() => Read(csv)).Problems).Line);

    [Theory]
    [InlineData("密级", "机密")]
    [InlineData("密级（秘密、机密）", "机密★10年")]
    [InlineData("涉密标识", "是")]
    [InlineData("保密级别", "秘密")]
    [InlineData("密级标识", "绝密")]
    [InlineData("Secret", "true")]
    public void A_column_of_secrecy_is_known_by_each_of_its_names(string heading, string secret)
    {
        var register = Read($"单位编码,项目名称,预算数（万元）,{heading}\n205001,雷霆,5,{secret}\n205001,普法,5,否\n205001,调解,5,\n");

        Assert.Equal(1, register.CountSecretProjectsOf("205001"));
        Assert.Equal(["普法", "调解"], register.ProjectsOf("205001").Select(project => project.Name));
    }

    [Fact]
    public void Of_two_columns_of_secrecy_one_is_enough() =>
        Assert.Equal(2, Read("单位编码,项目名称,是否涉密,密级\n205001,雷霆,否,机密\n205001,惊雷,是,\n205001,普法,否,\n").CountSecretProjectsOf("205001"));

    [Theory]
    [InlineData("单位编码,项目名称,涉密与否\n205001,雷霆,是\n", 1)]
    [InlineData("单位编码,单位名称,密级\n205001,雷霆局,机密\n", 1)]
    [InlineData("单位编码,项目名称,预算数（万元）\n205001,普法,5\n,雷霆专项,77.7,涉密\n", 3)]
    [InlineData("单位编码,项目名称,,预算数（万元）\n205001,雷霆专项,机密,77.7\n", 2)]
    [InlineData("单位编码,项目名称,备注\n205001,普法,\n205001,雷霆专项,涉密项目\n", 3)]
    [InlineData("涉密项目清单,\n单位编码,项目名称\n205001,雷霆专项\n", 2)]
    [InlineData("单位编码,项目名称,一级指标,二级指标,三级指标,指标值,密级\n205001,雷霆,产出指标,数量指标,案件,300,机密\n", 1)]
    public void What_may_say_that_a_project_is_secret_and_is_not_read_refuses_the_file(string csv, int line)
    {
        var problem = Assert.Single(Assert.Throws<ReferenceException>(() => Read(csv)).Problems);

        Assert.Equal(line, problem.Line);
        Assert.DoesNotContain("雷霆", problem.ToText().Chinese + problem.ToText().English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_that_is_called_secret_needs_a_column_that_says_so() => Assert.Single(Assert.Throws<ReferenceException>(() => Read(Xlsx.OfSheets(
        [("涉密项目", "", "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>205001</v></c><c r=\"B2\"><v>7</v></c></row></sheetData>")],
        ["单位编码", "项目名称"]))).Problems);

    [Fact]
    public void What_is_no_reference_data_is_refused()
    {
        byte[][] files = [[], "甲,乙\n1,2\n"u8.ToArray(), "%PDF-1.7"u8.ToArray(), "PK\u0003\u0004 no zip"u8.ToArray(), Workbook("<row><c t=\"s\"><v>99</v></c></row>"), Workbook("<row>"), [0xFF, 0x00, 0x80]];

        Assert.All(files, file => Assert.Throws<ReferenceException>(() => Read(file)));
    }

    [Fact]
    public void A_workbook_that_unpacks_to_more_than_the_limit_is_refused()
    {
        var workbook = Workbook(string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", 100_000)));

        Assert.Throws<ReferenceException>(() => ReferenceReader.Read(new MemoryStream(workbook), "bomb", new ReadOptions { MaxUnpackedBytes = workbook.Length + 1000 }));
    }

    private static ReferenceRegister Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static ReferenceRegister Read(byte[] content) => ReferenceReader.Read(new MemoryStream(content), "file");

    private static byte[] Workbook(params string[] sheets) => Xlsx.OfSheets(
        [.. sheets.Select((rows, index) => ($"S{index}", "", $"<sheetData>{rows}</sheetData>"))], ["单位编码", "单位名称", "项目名称", "预算数（万元）"]);
}
