using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Editing;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;

namespace PerfGoals.Core.Tests.Editing;

public sealed class DeclarationEditorTests
{
    private const string Merged = """
        | 单位编码 | 单位名称 | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
        | 101 | 某局 | 公路养护 | 155 | 产出指标 | 数量指标 | 里程 | 95 | 10 |
        |  |  |  |  |  |  | 桥梁 | 12 | 10 |
        |  |  |  |  |  | 时效指标 | 完成时间 | 44561 | 10 |
        |  |  |  |  | 效益指标 | 社会效益指标 | 事故下降率 | 5% | 10 |
        | 101 | 某局 | 桥梁加固 | 待定 | 产出指标 | 数量指标 | 桥梁 | 3 | 10 |
        | 102 | 某委 | 图书采购 | 5元 | 产出指标 | 数量指标 | 图书 | 3 | 10 |
        """;

    private static readonly Declaration Bound = GoalTables.Bind(Merged).Declaration;

    [Fact]
    public void Rows_below_a_merged_level_cell_follow_it()
    {
        var edited = Edit(Bound, GoalPath.OfIndicator(0, 0).At(GoalField.FirstLevel), "成本指标");

        Assert.Equal([FirstLevel.Cost, FirstLevel.Cost, FirstLevel.Cost, FirstLevel.Benefit], edited.Projects[0].Indicators.Select(indicator => indicator.FirstLevel));
        Assert.Equal(Bound.Projects[1], edited.Projects[1]);
    }

    [Fact]
    public void A_new_first_level_ends_the_merged_second_one()
    {
        var edited = Edit(Bound, GoalPath.OfIndicator(0, 1).At(GoalField.FirstLevel), "成本指标");

        Assert.Equal(
            [new(FirstLevel.Output, SecondLevel.Quantity), new(FirstLevel.Cost, SecondLevel.Unknown), new(FirstLevel.Cost, SecondLevel.Timeliness)],
            edited.Projects[0].Indicators.Take(3).Select(indicator => new IndicatorType(indicator.FirstLevel, indicator.SecondLevel)));
    }

    [Fact]
    public void A_blank_level_is_that_of_the_indicator_above_and_not_that_of_a_row_without_one()
    {
        var bound = GoalTables.Bind("""
            | 项目名称 | 一级指标 | 三级指标 | 指标值 |
            | 公路养护 | 产出指标 | 里程 | 95 |
            |  | 效益指标 |  |  |
            |  | 一、成本指标（20分） | 造价 | 12 |
            """).Declaration;
        var edited = Edit(bound, GoalPath.OfIndicator(0, 1).At(GoalField.FirstLevel), "");

        Assert.Equal([FirstLevel.Output, FirstLevel.Cost], bound.Projects[0].Indicators.Select(indicator => indicator.FirstLevel));
        Assert.Equal([FirstLevel.Output, FirstLevel.Output], edited.Projects[0].Indicators.Select(indicator => indicator.FirstLevel));
    }

    [Fact]
    public void A_blank_level_below_a_row_without_levels_stays_as_it_is_spelled()
    {
        const string Table = """
            | 项目名称 | 预算数（万元） | 一级指标 | 三级指标 | 指标值 |
            | 公路养护 | 80.5 | 产出指标 | 里程 | 95 |
            |  | 80.5 |  |  |  |
            |  |  | 效益指标 | 完成时间 | 12 |
            """;
        var edited = Edit(GoalTables.Bind(Table).Declaration, GoalPath.OfIndicator(0, 1).At(GoalField.FirstLevel), "\u200B");

        Assert.Equal("\u200B", edited.Projects[0].Indicators[1].Cells!.FirstLevel);
        Assert.Equal(GoalTables.Bind(Table.Replace("效益指标", "\u200B", StringComparison.Ordinal)).Declaration, edited);
    }

    [Fact]
    public void A_bare_number_becomes_a_date_where_its_row_becomes_one_of_time()
    {
        var plain = Edit(Bound, GoalPath.OfIndicator(0, 2).At(GoalField.SecondLevel), "数量指标");

        Assert.Equal(TargetKind.Deadline, Bound.Projects[0].Indicators[2].Target.Kind);
        Assert.Equal(TargetKind.Quantitative, plain.Projects[0].Indicators[2].Target.Kind);
    }

    [Theory]
    [InlineData(0, "160", "160万元")] // its own former unit
    [InlineData(0, "16000元", "16000元")]
    [InlineData(1, "80", "80万元")] // it had none: that of the others that name none
    [InlineData(2, "6", "6元")]
    public void A_budget_without_a_unit_keeps_that_of_its_column(int project, string text, string budget) =>
        Assert.Equal(budget, Edit(Bound, GoalPath.OfProject(project).At(GoalField.Budget), text).Projects[project].Budget.ToString());

    [Fact]
    public void A_budget_whose_column_shows_no_unit_has_none()
    {
        var alone = GoalTables.Bind("| 项目名称 | 预算数 | 一级指标 | 三级指标 | 指标值 |\n| 甲 | 待定 | 产出指标 | 里程 | 1 |").Declaration;

        Assert.Equal("5", Edit(alone, GoalPath.OfProject(0).At(GoalField.Budget), "5").Projects[0].Budget.ToString());
    }

    [Fact]
    public void A_budget_of_a_document_has_the_unit_of_its_tables_where_no_other_shows_it()
    {
        var document = GoalTables.Bind("| 项目名称 | 预算数（万元） | 一级指标 | 三级指标 | 指标值 |\n| 甲 | 待定 | 产出指标 | 里程 | 1 |");

        Assert.Equal("5万元", DeclarationEditor.Apply(document, [new(GoalPath.OfProject(0).At(GoalField.Budget), "待定", "5")]).Declaration.Projects[0].Budget.ToString());
    }

    [Fact]
    public void A_unit_that_other_projects_name_stays_theirs()
    {
        var edited = Edit(Bound, GoalPath.Declaration.At(GoalField.UnitName), "某某局");

        Assert.Equal(new BudgetUnit("101", "某某局"), edited.Unit);
        Assert.Equal([null, new("101", "某局"), new("102", "某委")], edited.Projects.Select(project => project.Unit));
        Assert.Equal(GoalTables.Bind(Merged.Replace("| 101 | 某局 | 公路", "| 101 | 某某局 | 公路", StringComparison.Ordinal)).Declaration, edited);
    }

    [Theory]
    [InlineData("2026年度绩效目标申报表", 2026)]
    [InlineData("绩效目标申报表", null)]
    public void The_year_of_the_title_follows_it(string title, int? year)
    {
        var edited = Edit(Sample.Declaration, GoalPath.Declaration.At(GoalField.Title), title);

        Assert.Equal((title, year), (edited.Title, edited.FiscalYear));
    }

    [Fact]
    public void A_year_is_a_number_or_nothing()
    {
        var year = GoalPath.Declaration.At(GoalField.FiscalYear);

        Assert.Equal(2026, Edit(Sample.Declaration, year, "2026").FiscalYear);
        Assert.Null(Edit(Sample.Declaration, year, "").FiscalYear);
        Assert.Throws<ArgumentException>(() => Edit(Sample.Declaration, year, "明年"));
    }

    [Fact]
    public void Goals_without_cells_get_one_only_where_the_value_says_something_else()
    {
        var target = GoalPath.OfIndicator(0, 0).At(GoalField.Target);

        Assert.Null(Edit(Sample.Declaration, target, "97").Projects[0].Indicators[0].Cells);
        Assert.Equal(new IndicatorCells { Target = "９７" }, Edit(Sample.Declaration, target, "９７").Projects[0].Indicators[0].Cells);
        Assert.Equal("≥97%", Edit(Sample.Declaration, target, "９７").Projects[0].Indicators[0].Requirement.ToString());
    }

    [Fact]
    public void A_typed_value_holds_against_its_text_until_the_text_is_edited()
    {
        var differing = Sample.Of([Sample.Project.Indicators[0] with { Cells = new() { Target = "90" } }]);
        var sign = Edit(differing, GoalPath.OfIndicator(0, 0).At(GoalField.Comparison), "≤");

        Assert.Equal("≤95%", sign.Projects[0].Indicators[0].Requirement.ToString());
        Assert.Equal("≤91%", Edit(sign, GoalPath.OfIndicator(0, 0).At(GoalField.Target), "91").Projects[0].Indicators[0].Requirement.ToString());
    }

    [Fact]
    public void An_edit_for_another_text_or_a_second_one_of_a_cell_is_refused()
    {
        var weight = GoalPath.OfIndicator(0, 0).At(GoalField.Weight);

        Assert.Throws<ArgumentException>(() => DeclarationEditor.Apply(Bound, [new CellEdit(weight, "11", "12")]));
        Assert.Throws<ArgumentException>(() => DeclarationEditor.Apply(Bound, [new CellEdit(weight, "10", "12"), new CellEdit(weight, "10", "13")]));
        Assert.Throws<ArgumentOutOfRangeException>(() => DeclarationEditor.Apply(Bound, [new CellEdit(GoalPath.OfIndicator(9, 0).At(GoalField.Weight), "10", "12")]));
    }

    [Fact]
    public void A_value_that_differed_from_its_cell_no_longer_does_once_that_is_edited()
    {
        var document = Json.Read(Json.Of(Bound).Replace("\"weight\": 10,", "\"weight\": 11,", StringComparison.Ordinal));
        var edited = DeclarationEditor.Apply(document, [new CellEdit(GoalPath.OfIndicator(0, 0).At(GoalField.Weight), "10", "12")]);

        Assert.Equal(6, document.Problems.Length);
        Assert.Equal(document.Problems.Skip(1), edited.Problems);
        Assert.Equal(12, edited.Declaration.Projects[0].Indicators[0].Weight);
    }

    private static Declaration Edit(Declaration declaration, GoalPath cell, string text) => DeclarationEditor.Apply(declaration, [new CellEdit(cell, declaration.TextOf(cell), text)]);
}
