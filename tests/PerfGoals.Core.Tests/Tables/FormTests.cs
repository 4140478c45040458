using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Sources;
using PerfGoals.Tables;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Tables;

/// <summary>Reads forms: what is about the project stands above the heading of its indicators.</summary>
public sealed class FormTests
{
    private const string National = """
        2025年项目支出绩效目标申报表
        | 项目名称 | 农村饮水安全巩固提升 | | | | |
        | 主管部门及代码 | 县水利局（312001） | | | 实施单位 | 县农村供水总站 |
        | 项目资金（万元） | 年度资金总额： | | | 300.00 | |
        | | 其中：财政拨款 | | | 280.00 | |
        | | 其他资金 | | | 20.00 | |
        | 总体目标 | 实施期目标（2024年—2026年） | | | 年度目标 | |
        | | 目标1：改造水厂12座。 | | | 目标1：改造水厂4座。 | |
        | | 目标2：受益人口3万人。 | | | 目标2：受益人口1万人。 | |
        | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 备注 |
        | | 产出指标 | 数量指标 | 改造水厂数量 | ≥4座 | |
        | | | 质量指标 | 工程验收合格率 | ＝100% | |
        | | 效益指标 | 社会效益指标 | 受益人口 | ≥1万人 | |
        | | 满意度指标 | 服务对象满意度指标 | 受益群众满意度 | ≥90% | |
        | 填报人：张某 | | 联系电话：0830-0000000 | | | |
        """;

    [Fact]
    public void The_head_of_a_form_is_its_project()
    {
        var document = GoalTables.Bind(National);

        var project = Assert.Single(document.Declaration.Projects);
        Assert.Equal(("农村饮水安全巩固提升", "县农村供水总站", 2025), (project.Name, document.Declaration.Unit.Name, document.Declaration.FiscalYear));
        Assert.Equal(3_000_000m, project.Budget?.InYuan);
        Assert.Equal("目标1：改造水厂4座。\n目标2：受益人口1万人。", project.AnnualGoal);
        Assert.Equal(["改造水厂数量", "工程验收合格率", "受益人口", "受益群众满意度"], project.Indicators.Select(indicator => indicator.Name));
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void What_no_field_takes_is_kept_under_its_label() => Assert.Equal(
        [
            new("主管部门及代码", "县水利局（312001）"), new("其中：财政拨款", "280.00"), new("其他资金", "20.00"),
            new("实施期目标（2024年—2026年）", "目标1：改造水厂12座。\n目标2：受益人口3万人。"), new("填报人", "张某"), new("联系电话", "0830-0000000"),
        ],
        GoalTables.Bind(National).Declaration.Projects[0].Cells!.Others.AsEnumerable());

    [Fact]
    public void A_place_of_the_head_is_the_cell_of_its_value()
    {
        var map = GoalTables.Bind(National).SourceMap;

        var (budget, name) = (map.Find(GoalPath.OfProject(0).At(GoalField.Budget)), map.Find(GoalPath.OfProject(0)));

        Assert.Equal((3, 5, "年度资金总额："), (budget!.Value.Row, budget.Value.Column, budget.Value.Header));
        Assert.Equal((1, 2, "项目名称"), (name!.Value.Row, name.Value.Column, name.Value.Header));
    }

    [Theory]
    [InlineData("(433)县供销社(部门)", "433", "县供销社(部门)")]
    [InlineData("（433001）县供销社", "433001", "县供销社")]
    [InlineData("120急救中心", "", "120急救中心")]
    [InlineData("(12)县供销社", "", "(12)县供销社")]
    public void Digits_in_brackets_before_the_name_of_a_unit_are_its_code(string text, string code, string name)
    {
        var document = GoalTables.Bind(National.Replace("县农村供水总站", text, StringComparison.Ordinal));

        Assert.Equal((code, name), (document.Declaration.Unit.Code, document.Declaration.Unit.Name));
    }

    [Fact]
    public void A_form_says_what_each_of_its_labels_was_taken_for()
    {
        var labels = Assert.Single(GoalTables.Bind(National).Tables).Labels;

        Assert.Equal(
            [
                ("项目名称", GoalField.ProjectName, RecognitionReason.Name), ("主管部门及代码", GoalField.None, RecognitionReason.UnknownName),
                ("实施单位", GoalField.UnitName, RecognitionReason.Name), ("年度资金总额：", GoalField.Budget, RecognitionReason.Name),
                ("其中：财政拨款", GoalField.None, RecognitionReason.UnknownName), ("其他资金", GoalField.None, RecognitionReason.UnknownName),
                ("实施期目标（2024年—2026年）", GoalField.None, RecognitionReason.ForSeveralYears), ("年度目标", GoalField.AnnualGoal, RecognitionReason.Name),
            ],
            labels.Select(label => (label.Label, label.Field, label.Reason)));
    }

    [Fact]
    public void A_label_above_a_table_of_many_projects_belongs_to_none()
    {
        var label = Assert.Single(Assert.Single(GoalTables.Bind("""
            | 预算数 | 12 | | | |
            | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | 送戏下乡 | 产出指标 | 数量指标 | 演出场次 | ≥20场 |
            """).Tables).Labels);

        Assert.Equal((GoalField.None, RecognitionReason.NoOwner), (label.Field, label.Reason));
    }

    [Fact]
    public void A_line_that_gave_several_things_is_there_for_each_and_a_note_once()
    {
        var lines = GoalTables.Bind("""
            2025年项目绩效目标表
            填报单位：县文化馆    单位：万元
            内部资料
            | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | 送戏下乡 | 产出指标 | 数量指标 | 演出场次 | ≥20场 |
            """).Lines;

        Assert.Equal(
            [
                (GoalField.Title, "2025年项目绩效目标表", 1), (GoalField.FiscalYear, "2025", 1), (GoalField.UnitName, "县文化馆", 2), (GoalField.Budget, "万元", 2),
                (GoalField.None, "", 3),
            ],
            lines.Select(line => (line.Field, line.Value, line.Line!.Value)));
    }

    [Fact]
    public void A_repeated_heading_is_no_table_of_its_own() => Assert.Single(GoalTables.Bind("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 送戏下乡 | 产出指标 | 数量指标 | 演出场次 | ≥20场 |
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | | 产出指标 | 质量指标 | 节目合格率 | ≥95% |
        """).Tables);

    [Fact]
    public void Two_columns_of_one_meaning_are_a_guess_that_is_reported()
    {
        var document = GoalTables.Bind("""
            | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 目标值 |
            | 送戏下乡 | 产出指标 | 数量指标 | 演出场次 | ≥20场 | ≥30场 |
            """);

        Assert.Equal(
            [(GoalField.Target, RecognitionReason.Name, RecognitionCertainty.Guessed), (GoalField.None, RecognitionReason.Duplicate, RecognitionCertainty.Certain)],
            document.Tables[0].Columns.Skip(4).Select(column => (column.Field, column.Reason, column.Certainty)));
        Assert.Equal("PG0103", Assert.Single(document.Problems).Rule.Id);
    }

    [Fact]
    public void Each_form_of_a_file_is_a_project()
    {
        var document = GoalTables.Bind("""
            | 项目名称： | 送戏下乡 | 预算单位 | 县文化馆 |
            | 年度预算数（元） | 120,000.00 | 项目编码 | A001 |
            | 年度绩效目标 | 演出20场 | | |
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 |
            | 产出指标 | 数量指标 | 演出场次 | ≥20场 |
            | 满意度指标 | 服务对象满意度指标 | 观众满意度 | ≥90% |
            | 项目名称： | 文艺骨干培训 | 预算单位 | 县文化馆 |
            | 年度预算数（元） | 80,000.00 | 项目编码 | A002 |
            | 年度绩效目标 | 培训100人次 | | |
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 |
            | 产出指标 | 数量指标 | 培训人次 | ≥100人次 |
            """);

        Assert.Equal(
            [("A001", "送戏下乡", 120_000m, "演出20场", 2), ("A002", "文艺骨干培训", 80_000m, "培训100人次", 1)],
            document.Declaration.Projects.Select(project => (project.Code!, project.Name, project.Budget!.Value.InYuan!.Value, project.AnnualGoal, project.Indicators.Length)));
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_form_whose_name_was_left_blank_is_a_project_of_its_own() => Assert.Equal(
        ["送戏下乡", ""],
        GoalTables.Bind("""
            | 项目名称 | 送戏下乡 | 年度目标 | 演出20场 |
            | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | 产出指标 | 数量指标 | 演出场次 | ≥20场 |
            | 项目名称 | | 年度目标 | 培训100人次 |
            | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | 产出指标 | 数量指标 | 培训人次 | ≥100人次 |
            """).Declaration.Projects.Select(project => project.Name));

    [Fact]
    public void Indicators_for_several_years_above_those_for_the_year_are_kept_as_text()
    {
        var document = GoalTables.Bind("""
            | 项目名称 | 农村公路养护 | | | |
            | 长期绩效指标 | 一级指标 | 二级指标 | 指标内容 | 指标值 |
            | | 产出指标 | 数量指标 | 养护公路里程 | 600公里 |
            | 年度绩效指标 | 一级指标 | 二级指标 | 指标内容 | 指标值 |
            | | 产出指标 | 数量指标 | 养护公路里程 | 200公里 |
            """);

        var project = Assert.Single(document.Declaration.Projects);
        Assert.Equal(200, Assert.Single(project.Indicators).Target.Number);
        Assert.Contains(new OtherCell("长期绩效指标", "产出指标 | 数量指标 | 养护公路里程 | 600公里"), project.Cells!.Others);
        Assert.Equal(ReadingProblems.LongTermIndicators, Assert.Single(document.Problems).Rule);
    }

    [Fact]
    public void Indicators_for_several_years_alone_are_declared() => Assert.Single(GoalTables.Bind("""
            | 项目名称 | 农村公路养护 | | | |
            | 长期绩效指标 | 一级指标 | 二级指标 | 指标内容 | 指标值 |
            | | 产出指标 | 数量指标 | 养护公路里程 | 600公里 |
            """).Declaration.Projects[0].Indicators);

    [Fact]
    public void A_project_may_begin_with_its_indicators_for_several_years()
    {
        var projects = GoalTables.Bind("""
            | 项目名称 | 预算数（万元） | 类型 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | 修路 | 10 | 中长期目标 | 产出指标 | 数量指标 | 修路里程 | 60公里 |
            | | | 年度目标 | 产出指标 | 数量指标 | 修路里程 | 20公里 |
            | 架桥 | 30 | 中长期目标 | 产出指标 | 数量指标 | 架桥座数 | 6座 |
            | | | 年度目标 | 产出指标 | 数量指标 | 架桥座数 | 2座 |
            """).Declaration.Projects;

        Assert.Equal([("修路", 100_000m, 20m), ("架桥", 300_000m, 2m)], projects.Select(project => (project.Name, project.Budget!.Value.InYuan!.Value, Assert.Single(project.Indicators).Target.Number!.Value)));
    }

    [Theory]
    [InlineData("| 中期目标 | 改造20所 | 年度目标 | 改造8所 | | | |\n| 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |")]
    [InlineData("| 一级指标 | 中期指标 | | | 年度指标 | | |\n| | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |")]
    [InlineData("| 一级指标 | 二级指标（长期） | 三级指标（长期） | 指标值（长期） | 二级指标（年度） | 三级指标（年度） | 指标值（年度） |")]
    public void Of_two_sets_side_by_side_the_one_for_the_year_is_declared(string heading)
    {
        var document = GoalTables.Bind($"""
            | 项目名称 | 学校操场改造 | | | | | |
            {heading}
            | 产出指标 | 数量指标 | 改造学校数 | 20所 | 数量指标 | 改造学校数 | 8所 |
            | 效益指标 | 社会效益指标 | 受益学生数 | 2万人 | 社会效益指标 | 受益学生数 | 0.8万人 |
            """);

        Assert.Equal([8m, 0.8m], document.Declaration.Projects[0].Indicators.Select(indicator => indicator.Target.Number!.Value));
        Assert.DoesNotContain(document.Problems, problem => problem.Rule == ReadingProblems.DuplicateColumn);
    }

    [Fact]
    public void Levels_that_stand_one_column_too_far_left_are_read_by_what_they_say()
    {
        var document = GoalTables.Bind("""
            | 项目名称 | 机关运行 | | |
            | 一级指标 | 二级指标 | 绩效标准 | 当年预期实现值 |
            | 数量指标 | 培训人数 | 全年培训人数 | ≥200人 |
            | 质量指标 | 培训合格率 | 考试合格人数占比 | ≥92% |
            | 成本指标 | 人均培训成本 | 费用除以人数 | ≤500元 |
            """);

        Assert.Equal(
            [(SecondLevel.Quantity, "培训人数"), (SecondLevel.Quality, "培训合格率"), (SecondLevel.Cost, "人均培训成本")],
            document.Declaration.Projects[0].Indicators.Select(indicator => (indicator.SecondLevel, indicator.Name)));
    }

    [Theory]
    [InlineData("填报单位（盖章）：泸县司法局    单位：万元", "", "泸县司法局")]
    [InlineData("部门（单位）：(433)市供销合作社  单位：元", "433", "市供销合作社")]
    [InlineData("预算单位：312001-县水利局", "312001", "县水利局")]
    [InlineData("单位：万元", "", "")]
    public void A_line_above_the_table_may_name_the_unit(string line, string code, string name)
    {
        var unit = GoalTables.Bind(line + "\n| 项目名称 | 一级指标 | 三级指标 | 指标值 |\n| 甲 | 产出指标 | 办件 | 1 |\n").Declaration.Unit;

        Assert.Equal((code, name), (unit.Code, unit.Name));
    }

    [Fact]
    public void Cells_of_the_head_that_are_no_label_are_reported() => Assert.Equal(
        ["此处的“经办意见同意”不属于任何项目或指标，未参与检查。"],
        GoalTables.Bind("| 项目名称 | 甲 | 经办意见同意 | |\n| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | 办件 | 1 |\n")
            .Problems.Select(problem => problem.Message.In(CultureInfo.InvariantCulture)));

    /// <summary>Whatever cells of a form are blanked, moved or doubled: every text is in the goals or in a finding.</summary>
    [Property(Arbitrary = [typeof(MutatedForms)], MaxTest = 300)]
    public void Nothing_of_a_form_is_lost(GoalTable table)
    {
        DeclarationDocument document;
        try
        {
            document = GoalTableBinder.Bind(table, "form");
        }
        catch (UnreadableDocumentException)
        {
            return;
        }

        var kept = Flat(Json.Of(document.Declaration)) + Flat(string.Concat(document.Problems.Select(problem => problem.Message.In(CultureInfo.InvariantCulture))));
        var repeated = document.Problems.Any(problem => problem.Rule == ReadingProblems.RepeatedHeader);
        foreach (var text in table.Rows.Where(row => row.Count(cell => TableHeading.IsColumnName(cell.Text)) < 3).SelectMany(row => row).Select(cell => cell.Text).Where(text => !CellText.IsBlank(text) && !FormHeadReader.IsLabel(text, TableLayout.Default) && !TableHeading.IsColumnName(text)))
        {
            var own = FormHeadReader.SplitPair(text, TableLayout.Default)?.Value ?? text;
            Assert.True(repeated || kept.Contains(Flat(own), StringComparison.Ordinal) || IndicatorWords(own), $"{own} in\n{string.Join('\n', table.Rows.Select(row => string.Join(" | ", row.Select(cell => cell.Text))))}");
        }
    }

    // What heads columns says what they hold, and a level is typed.
    private static bool IndicatorWords(string text) => TermMarks.Of(text) is not null || IndicatorVocabulary.Default.Read(text, text) != default;

    private static string Flat(string text) => CellText.Compact(text.Contains('{', StringComparison.Ordinal) ? JsonTexts(text) : text);

    private static string JsonTexts(string json) => string.Concat(Texts(JsonDocument.Parse(json).RootElement));

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    private static class MutatedForms
    {
        public static Arbitrary<GoalTable> Tables() => (
            from edits in (from row in Gen.Choose(0, 14) from column in Gen.Choose(0, 5) from kind in Gen.Choose(0, 3) select (row, column, kind)).ListOf()
            select Mutate(edits)).ToArbitrary();

        private static GoalTable Mutate(IEnumerable<(int Row, int Column, int Kind)> edits)
        {
            var rows = GoalTable.FromPipes(National).Rows.Select(row => row.ToList()).ToList();
            foreach (var (row, column, kind) in edits.Where(edit => edit.Row < rows.Count && edit.Column < rows[edit.Row].Count))
            {
                switch (kind)
                {
                    case 0:
                        rows[row][column] = new("");
                        break;
                    case 1:
                        rows[row][column] = rows[(row + 1) % rows.Count].ElementAtOrDefault(column);
                        break;
                    case 2:
                        rows[row][column] = new("另行说明事项" + column);
                        break;
                    default:
                        rows.Insert(row, [.. rows[row]]);
                        break;
                }
            }

            return new GoalTable { Rows = [.. rows.Select(row => row.Select(cell => new TableCell(cell.Text ?? "")).ToImmutableArray())] };
        }
    }
}
