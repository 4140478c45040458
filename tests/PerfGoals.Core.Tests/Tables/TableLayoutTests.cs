using System.Text;
using FsCheck;
using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Core.Tests.Tables.Layouts;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Serialization;
using PerfGoals.Sources;
using PerfGoals.Tables;
using PerfGoals.Targets;
using PerfGoals.Tests;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Tables;

public sealed class TableLayoutTests
{
    private const string Odd = """
        | 项目名称 | 一级指标 | 二级指标 | 评价事项 | 单位 | 要求达到 | 旧值 | 分值 |
        | 公路养护 | 产出指标 | 数量指标 | 养护里程 | 公里 | ≥120 | 110 | 40 |
        """;

    private const string Unheaded = """
        2025年项目绩效目标申报表
        | 公路养护 | 产出指标 | 数量指标 | 养护里程 | ≥ | 120 | 公里 | 40 |
        | | 产出指标 | 数量指标 | 新修里程 | ≥ | 10 | 公里 | 50 |
        """;

    private const string TwoTerms = """
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值（中期） | 指标值（年度） |
        | 公路养护 | 产出指标 | 数量指标 | 养护里程 | 360公里 | 120公里 |
        """;

    private static readonly TableLayout ByNumber = new()
    {
        Columns =
        [
            new(null, 1, GoalField.ProjectName), new(null, 2, GoalField.FirstLevel), new(null, 3, GoalField.SecondLevel), new(null, 4, GoalField.IndicatorName),
            new(null, 5, GoalField.Comparison), new(null, 6, GoalField.Target), new(null, 7, GoalField.Unit), new(null, 8, GoalField.Weight),
        ],
    };

    [Fact]
    public void A_heading_that_nobody_knows_is_read_as_the_layout_says()
    {
        Assert.Throws<UnreadableDocumentException>(() => Bind(Odd, TableLayout.Default));

        var document = Bind(Odd, new() { Columns = [new("评价事项", null, GoalField.IndicatorName), new("要求 达到", null, GoalField.Target)] });

        Assert.Equal("养护里程 ≥ 120 公里 40", Shown(Only(document)));
        Assert.Equal((RecognitionReason.Layout, RecognitionCertainty.Certain), (Column(document, "评价事项").Reason, Column(document, "评价事项").Certainty));
        Assert.Equal(RecognitionReason.UnknownName, Column(document, "旧值").Reason);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_column_that_the_layout_gives_a_field_takes_it_from_every_other()
    {
        const string table = """
            | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 目标值 | 权重 |
            | 公路养护 | 产出指标 | 数量指标 | 养护里程 | ≥110公里 | ≥120公里 | 40 |
            """;
        Assert.Contains("PG0103", Bind(table, TableLayout.Default).Problems.Ids());

        var document = Bind(table, new() { Columns = [new("目标值", null, GoalField.Target)] });

        Assert.Equal("养护里程 ≥ 120 公里 40", Shown(Only(document)));
        Assert.Equal((GoalField.None, RecognitionReason.Duplicate), (Column(document, "指标值").Field, Column(document, "指标值").Reason));
        Assert.Equal("≥110公里", Assert.Single(Only(document).Cells!.Others, other => other.Header == "指标值").Text);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_column_that_the_layout_keeps_as_text_has_no_field()
    {
        var document = Bind(GoalTablesText, new() { Columns = [new("权重", null, GoalField.None)] });

        Assert.Null(Only(document).Weight);
        Assert.Equal((GoalField.None, RecognitionReason.Layout), (Column(document, "权重（%）").Field, Column(document, "权重（%）").Reason));
        Assert.Contains(Only(document).Cells!.Others, other => other is { Header: "权重（%）", Text: "40" });
    }

    [Fact]
    public void Of_two_columns_with_one_heading_the_number_tells()
    {
        const string table = """
            | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值 |
            | 公路养护 | 产出指标 | 数量指标 | 养护里程 | ≥110公里 | ≥120公里 |
            """;

        Assert.Equal("养护里程 ≥ 110 公里 ", Shown(Only(Bind(table, TableLayout.Default))));
        var document = Bind(table, new() { Columns = [new("指标值", 6, GoalField.Target)] });
        Assert.Equal("养护里程 ≥ 120 公里 ", Shown(Only(document)));
        Assert.Empty(document.Problems);
        Assert.Equal(["PG0103"], Bind(table, new() { Columns = [new("指标值", null, GoalField.Target)] }).Problems.Ids());
    }

    [Fact]
    public void Heading_and_number_hold_before_the_heading_and_the_heading_before_the_number()
    {
        var document = Bind(GoalTablesText, new()
        {
            Columns = [new(null, 6, GoalField.None), new("权重", null, GoalField.Weight), new("指标值", 5, GoalField.Target), new("指标值", null, GoalField.None)],
        });

        Assert.Equal("养护里程 ≥ 120 公里 40", Shown(Only(document)));
        Assert.Equal(["columns: 6", "columns: 指标值"], Unused(document));
    }

    [Fact]
    public void A_row_that_the_layout_names_is_the_heading_whatever_stands_in_it()
    {
        const string table = """
            | 甲 | 乙 | 丙 | 丁 | 戊 | 己 | 庚 | 辛 |
            | 公路养护 | 产出指标 | 数量指标 | 养护里程 | ≥ | 120 | 公里 | 40 |
            """;

        var document = Bind(table, ByNumber with { HeadingRow = 1 });

        Assert.Equal("养护里程 ≥ 120 公里 40", Shown(Only(document)));
        Assert.Equal(1, Assert.Single(document.Tables).Heading.Row);
        Assert.Equal(SourceLocation.OfCell(2, 6, "己", 2), document.SourceMap.Find(GoalPath.OfIndicator(0, 0).At(GoalField.Target)));
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_table_without_a_heading_is_read_from_the_row_that_the_layout_names()
    {
        Assert.Throws<UnreadableDocumentException>(() => Bind(Unheaded, ByNumber));

        var document = Bind(Unheaded, ByNumber with { FirstRow = 1 });

        Assert.Equal(["养护里程 ≥ 120 公里 40", "新修里程 ≥ 10 公里 50"], Assert.Single(document.Declaration.Projects).Indicators.Select(indicator => Shown(indicator)));
        Assert.Equal("2025年项目绩效目标申报表", document.Declaration.Title);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_label_is_what_the_layout_says()
    {
        const string form = """
            | 项目名称 | 公路养护 | 要办的事 | 养护120公里。 |
            | 年度目标 | 见附件 | 年度资金总额（元） | 540000 |
            | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | 产出指标 | 数量指标 | 养护里程 | ≥120公里 |
            """;

        var document = Bind(form, new() { Labels = [new("要办的事", GoalField.AnnualGoal), new("年度资金总额", GoalField.None)] });

        var project = Assert.Single(document.Declaration.Projects);
        Assert.Equal(("养护120公里。", null), (project.AnnualGoal, project.Budget));
        Assert.Equal(
            ["要办的事 AnnualGoal Layout", "年度目标 None Duplicate", "年度资金总额（元） None Layout"],
            document.Tables[0].Labels.Skip(1).Select(label => $"{label.Label} {label.Field} {label.Reason}"));
        Assert.Equal(["年度目标", "年度资金总额（元）"], project.Cells!.Others.Select(other => other.Header));
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 公路养护 | 54 | 产出指标 | 数量指标 | 养护里程 | ≥120公里 |
        """)]
    [InlineData("""
        | 项目名称 | 公路养护 | 年度资金总额（万元） | 54 |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 养护里程 | ≥120公里 |
        """)]
    [InlineData("""
        填报单位：县公路局    单位：万元
        | 项目名称 | 公路养护 | 年度资金总额 | 54 |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 养护里程 | ≥120公里 |
        """)]
    public void Amounts_are_in_the_unit_of_the_layout(string table)
    {
        Assert.Equal(540_000m, Yuan(Bind(table, TableLayout.Default)));
        var document = Bind(table, new() { MoneyUnit = UnitOfMeasure.Read("千元") });
        Assert.Equal(54_000m, Yuan(document));
        Assert.Equal("千元", document.Tables[0].MoneyUnit?.Symbol);
    }

    [Fact]
    public void Columns_for_several_years_are_declared_where_the_layout_says_so()
    {
        Assert.Equal("120", Only(Bind(TwoTerms, TableLayout.Default)).Target.ToString());

        var document = Bind(TwoTerms, new() { DeclaresLongTerm = true });

        Assert.Equal("360", Only(document).Target.ToString());
        Assert.Equal([RecognitionReason.Layout, RecognitionReason.Layout], document.Tables[0].Columns[4..].Select(column => column.Reason));
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_block_for_several_years_is_declared_where_the_layout_says_so()
    {
        var table = File.ReadAllText(Repository.PathOf("tests/PerfGoals.Core.Tests/Tables/Layouts/L09-two-blocks.txt"));
        var problem = Assert.Single(Bind(table, TableLayout.Default).Problems, problem => problem.Rule.Id == "PG0110");
        Assert.Contains("for several years here", problem.Message.In(System.Globalization.CultureInfo.GetCultureInfo("en")), StringComparison.Ordinal);

        var document = Bind(table, new() { DeclaresLongTerm = true });

        Assert.Equal(["30", "24"], Assert.Single(document.Declaration.Projects).Indicators.Select(indicator => indicator.Target.ToString()));
        Assert.Contains("for the year here", Assert.Single(document.Problems, problem => problem.Rule.Id == "PG0110").Message.In(System.Globalization.CultureInfo.GetCultureInfo("en")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_layout_says_and_the_table_has_nothing_of_is_reported()
    {
        var document = Bind(GoalTablesText, new()
        {
            Columns = [new("评价事项", null, GoalField.IndicatorName), new("指标值", 12, GoalField.Target), new(null, 30, GoalField.None)],
            Labels = [new("要办的事", GoalField.AnnualGoal)],
            HeadingRow = 9,
            MoneyUnit = UnitOfMeasure.Read("元"),
            DeclaresLongTerm = true,
        });

        Assert.Equal(["columns: 评价事项", "columns: 指标值, 12", "columns: 30", "labels: 要办的事", "headingRow: 9", "moneyUnit: 元", "term: longTerm"], Unused(document));
        Assert.Equal("养护里程 ≥ 120 公里 40", Shown(Only(document)));
        Assert.Equal(["firstRow: 9"], Unused(Bind(GoalTablesText, new() { FirstRow = 9 })));
    }

    [Fact]
    public void What_a_layout_cannot_say_is_a_mistake_of_the_program()
    {
        Assert.Throws<ArgumentException>(() => new LayoutColumn(null, null, GoalField.Target));
        Assert.Throws<ArgumentException>(() => new LayoutColumn(" ", 1, GoalField.Target));
        Assert.Throws<ArgumentException>(() => new LayoutColumn("甲", null, GoalField.Title));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LayoutColumn(null, 0, GoalField.Target));
        Assert.Throws<ArgumentException>(() => new LayoutLabel("", GoalField.Budget));
        Assert.Throws<ArgumentException>(() => new LayoutLabel("甲", GoalField.Target));
        Assert.Throws<ArgumentException>(() => new TableLayout { Columns = [new("甲", null, GoalField.Target), new(" 甲", null, GoalField.None)] });
        Assert.Throws<ArgumentException>(() => new TableLayout { Labels = [new("甲", GoalField.Budget), new("甲", GoalField.None)] });
        Assert.Throws<ArgumentException>(() => new TableLayout { MoneyUnit = UnitOfMeasure.Percent });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TableLayout { HeadingRow = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TableLayout { FirstRow = 0 });
    }

    [Theory]
    [MemberData(nameof(LayoutTests.Names), MemberType = typeof(LayoutTests))]
    public void The_layout_that_is_written_reads_its_table_as_it_was_read(string name)
    {
        var table = TextOf(name);
        var recognised = Bind(table, TableLayout.Default);

        var written = LayoutJson.Read(Encoding.UTF8.GetBytes(Checked.TextOf(stream => LayoutJson.Write(stream, recognised))));
        var again = Bind(table, written);

        Assert.NotEmpty(written.Columns);
        Assert.Equal(Json(recognised), Json(again));
        Assert.Empty(Unused(again));
        Assert.Equal(recognised.Tables.SelectMany(part => part.Columns, (_, column) => column.Field), again.Tables.SelectMany(part => part.Columns, (_, column) => column.Field));
    }

    [Property]
    public void Any_part_of_the_layout_that_is_written_leaves_the_table_as_it_was_read(NonNegativeInt number, uint columns, uint labels)
    {
        var names = LayoutTests.Names.Cast<object[]>().Select(row => (string)row[0]).ToList();
        var table = TextOf(names[number.Get % names.Count]);
        var recognised = Bind(table, TableLayout.Default);
        var written = LayoutJson.Read(Encoding.UTF8.GetBytes(Checked.TextOf(stream => LayoutJson.Write(stream, recognised))));

        // The names of the levels are read together, so that one of them alone says something else.
        var part = written with
        {
            Columns = [.. written.Columns.Where((column, index) => (columns >> (column.Field is GoalField.FirstLevel or GoalField.SecondLevel or GoalField.IndicatorName ? 31 : index % 31) & 1) == 1)],
            Labels = [.. written.Labels.Where((_, index) => (labels >> (index % 32) & 1) == 1)],
        };

        Assert.Equal(Json(recognised), Json(Bind(table, part)));
    }

    private const string GoalTablesText = """
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重（%） |
        | 公路养护 | 产出指标 | 数量指标 | 养护里程 | ≥120公里 | 40 |
        """;

    private static string TextOf(string name) => File.ReadAllText(Repository.PathOf($"tests/PerfGoals.Core.Tests/Tables/Layouts/{name}.txt"));

    private static DeclarationDocument Bind(string pipes, TableLayout layout) => GoalTableBinder.Bind(GoalTable.FromPipes(pipes), "table", layout: layout);

    private static Indicator Only(DeclarationDocument document) => Assert.Single(Assert.Single(document.Declaration.Projects).Indicators);

    private static decimal? Yuan(DeclarationDocument document) => Assert.Single(document.Declaration.Projects).Budget?.InYuan;

    private static ColumnReading Column(DeclarationDocument document, string heading) => Assert.Single(Assert.Single(document.Tables).Columns, column => column.Heading == heading);

    private static string Shown(Indicator indicator) => $"{indicator.Name} {indicator.Comparison.Sign()} {indicator.Target} {indicator.Unit?.Symbol} {indicator.Weight}";

    private static IEnumerable<string> Unused(DeclarationDocument document) => document.Problems.Where(problem => problem.Rule.Id == "PG0112").Select(problem => problem.Message.Arguments[0].TextIn());

    private static string Json(DeclarationDocument document) => Checked.TextOf(stream => CanonicalJson.Write(stream, document.Declaration));
}
