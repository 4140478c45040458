using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Tests;

namespace PerfGoals.Documents.Tests;

/// <summary>One table in every form that is read.</summary>
public sealed class ContainerTests
{
    private static readonly string[] Heading =
        ["单位编码", "单位名称", "项目名称", "预算数（万元）", "年度目标", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重（%）"];

    private static readonly Declaration Published = DeclarationReader.ReadFile(Repository.Sample).Declaration;

    [Fact]
    public void The_sample_as_a_word_document_is_the_same_declaration() => Same.Declaration(Published, Reading.Of(Docx.Of(SampleTable.Luxian)).Declaration);

    [Fact]
    public void The_sample_as_a_strict_word_document_is_the_same_declaration() =>
        Same.Declaration(Published, Reading.Of(Docx.Of(SampleTable.Luxian, Docx.Strict)).Declaration);

    [Fact]
    public void The_sample_as_a_workbook_is_the_same_declaration() => Same.Declaration(Published, Reading.Of(Xlsx.Of(SampleTable.Luxian)).Declaration);

    [Fact]
    public void The_sample_as_a_web_page_is_the_same_declaration() => Same.Declaration(Published, Reading.Of(SampleTable.Luxian.Html()).Declaration);

    [Fact]
    public void The_sample_as_csv_is_the_same_declaration() => Same.Declaration(Published, Reading.Of(SampleTable.Luxian.Csv()).Declaration);

    [Theory]
    [InlineData("docs/samples/luxian-2025.docx")]
    [InlineData("docs/samples/luxian-2025.xlsx")]
    [InlineData("tests/PerfGoals.Documents.Tests/Samples/libreoffice.docx")]
    [InlineData("tests/PerfGoals.Documents.Tests/Samples/libreoffice.xlsx")]
    public void The_sample_files_are_the_same_declaration(string file)
    {
        var document = DeclarationReader.ReadFile(Repository.PathOf(file));

        Same.Declaration(Published, document.Declaration);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_weight_is_found_in_its_cell()
    {
        var weight = GoalPath.OfIndicator(3, 7).At(GoalField.Weight);

        Assert.Equal(SourceLocation.OfCell(37, 12, "权重（%）", null, TableArea.OfTable(1)), Reading.Of(Docx.Of(SampleTable.Luxian)).SourceMap.Find(weight));
        var cell = Reading.Of(Xlsx.Of(SampleTable.Luxian)).SourceMap.Find(weight);
        Assert.Equal(SourceLocation.OfCell(38, 12, "权重（%）", null, TableArea.OfSheet("申报表")), cell);
        Assert.Equal("L38", cell?.Address);
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(ContainerTests)])]
    public void A_table_is_the_same_declaration_in_every_form(AnyTable any)
    {
        var table = any.Table;
        var expected = Reading.Of(table.Pipes()).Declaration;
        Assert.Equal(any.Indicators, expected.Projects.Select(project => project.Indicators.Length));
        Assert.All(expected.Projects.SelectMany(project => project.Indicators), indicator => Assert.NotEqual(SecondLevel.Unknown, indicator.SecondLevel));
        Same.Declaration(expected, Reading.Of(Same.JsonOf(expected)).Declaration);
        Same.Declaration(expected, Reading.Of(table.Tabbed()).Declaration);
        Same.Declaration(expected, Reading.Of(table.Extracted()).Declaration);
        Same.Declaration(expected, Reading.Of(table.Csv()).Declaration);
        Same.Declaration(expected, Reading.Of(table.Html()).Declaration);
        Same.Declaration(expected, Reading.Of(Docx.Of(table)).Declaration);
        Same.Declaration(expected, Reading.Of(Xlsx.Of(table)).Declaration);
    }

    [Fact]
    public void Csv_is_read_in_the_encodings_that_spreadsheets_write()
    {
        var csv = SampleTable.Luxian.Csv().ReplaceLineEndings("\r\n");
        byte[][] files =
        [
            Encoding.UTF8.GetBytes(csv),
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv)],
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(csv)],
            CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(csv),
        ];

        Assert.All(files, file => Same.Declaration(Published, Reading.Of(file).Declaration));
    }

    [Fact]
    public void A_row_of_csv_is_found_by_its_line()
    {
        var document = Reading.Of("三级指标,指标值,\"一级\n指标\",项目名称,备注\n办件,\"1\n2\",产出指标,甲,\n办结,x,产出指标,,\n");

        Assert.Equal([3, 5], Enumerable.Range(0, 2).Select(indicator => document.SourceMap.Find(GoalPath.OfIndicator(0, indicator))?.Line));
    }

    [Fact]
    public void Csv_with_a_quotation_mark_that_is_not_closed_is_refused() =>
        Reading.Refusal(Encoding.UTF8.GetBytes("项目名称,一级指标,三级指标,指标值\n\"甲,产出指标,办件,1\n"));

    public static Arbitrary<AnyTable> Tables()
    {
        var word = Gen.Elements("群众", "法律援助", "办结率", "≥", "万元", "A&B", "<95%>", "\"引\"", "2025年", "，", "12", "0.5", "乙 丙", "x_y");
        var name = from first in Gen.Elements("办件", "宣传", "培训") from rest in word from last in word select first + rest + last;
        var indicator =
            from levels in Gen.Elements(("产出指标", "数量指标"), ("产出指标", "质量指标"), ("效益指标", "社会效益指标"), ("满意度指标", "服务对象满意度指标"))
            from called in name
            from sign in Gen.Elements("≥", "≤", "＝", "=", "定性", ">")
            from target in Gen.Elements("1", "95", "12.5", "0.95", "优", "2025-12-31", "100%", "1,200", "007")
            from unit in Gen.Elements("%", "件", "人次", "", "万元")
            from weight in Gen.Elements("10", "7.5", "20")
            select new[] { levels.Item1, levels.Item2, called, sign, target, unit, weight };
        var project =
            from called in name
            from budget in Gen.Elements("155", "12.30", "0.7", "1,000")
            from goal in name
            from indicators in indicator.NonEmptyListOf().Resize(5)
            select (called, budget, goal, indicators);
        var tables =
            from projects in project.NonEmptyListOf().Resize(4)
            from areForms in Gen.Elements(false, true)
            from areLevelsMerged in Gen.Elements(false, true)
            from title in Gen.Elements<string[]>([], ["2025年度预算项目绩效目标申报表"], ["某县绩效目标表", "单位：万元"])
            from note in Gen.Elements<string[]>([], ["填表说明：一式两份。"])
            let rows = projects.Select(entry => areLevelsMerged ? WithMergedLevels([.. entry.indicators]) : [.. entry.indicators]).ToList()
            select new AnyTable(
                new SampleTable(
                    title,
                    areForms
                        ? [.. projects.SelectMany((entry, number) => Form($"{entry.called}{number}号", entry.budget, "目标：" + entry.goal, rows[number]))]
                        :
                        [
                            Heading,
                            .. projects.SelectMany((entry, number) => rows[number].Select((row, index) => index > 0
                                ? (string[])["", "", "", "", "", .. row]
                                : [number == 0 ? "408001" : "", number == 0 ? "某局" : "", $"{entry.called}{number}号", entry.budget, entry.goal, .. row])),
                        ],
                    note),
                [.. rows.Select(indicators => indicators.Length)]);
        return tables.ToArbitrary();
    }

    private static IEnumerable<string[]> Form(string name, string budget, string goal, string[][] indicators) =>
    [
        ["项目名称", name, "", "预算数（万元）", budget, "", ""],
        ["年度目标", goal, "", "", "", "", ""],
        Heading[5..],
        .. indicators,
    ];

    // Of cells that say the same, only the first is filled, as where they are merged.
    private static string[][] WithMergedLevels(string[][] rows)
    {
        for (var index = rows.Length - 1; index > 0; index--)
        {
            var (row, above) = (rows[index], rows[index - 1]);
            var isSameFirst = row[0] == above[0];
            rows[index] = [isSameFirst ? "" : row[0], isSameFirst && row[1] == above[1] ? "" : row[1], .. row[2..]];
        }

        return rows;
    }

    public sealed record AnyTable
    {
        internal AnyTable(SampleTable table, IReadOnlyList<int> indicators) => (Table, Indicators) = (table, indicators);

        internal SampleTable Table { get; }

        // How many indicators each project has.
        internal IReadOnlyList<int> Indicators { get; }

        public override string ToString() => Table.Pipes();
    }
}
