using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Targets;

namespace PerfGoals.Core.Tests.Targets;

[Properties(Arbitrary = [typeof(GoalArbitraries)])]
public sealed class RequirementReaderTests
{
    [Theory]
    [InlineData("≥", "95", "%", "≥", "95", "%")]
    [InlineData("＝", "９５", "％", "=", "95", "%")]
    [InlineData(null, "９５％", null, "", "95", "%")]
    [InlineData(null, "≥95%", null, "≥", "95", "%")]
    [InlineData(null, "≥ 95 ％", null, "≥", "95", "%")]
    [InlineData("", "＞＝95", "百分比", "≥", "95", "%")]
    [InlineData("≥", "≥95%", "%", "≥", "95", "%")]
    [InlineData("≥", "95％", "百分数", "≥", "95", "%")]
    [InlineData(null, "≤28.40", "元/株", "≤", "28.40", "元/株")]
    [InlineData(null, "≤28.40元/株", null, "≤", "28.40", "元/株")]
    [InlineData(null, "250万", null, "", "250", "万")]
    [InlineData("≤", "1,250.5", "万元", "≤", "1250.5", "万元")]
    [InlineData("≤", "１，２５０．５", "万元", "≤", "1250.5", "万元")]
    [InlineData(null, "不少于12次", null, "≥", "12", "次")]
    [InlineData(null, "95%以上", null, "≥", "95", "%")]
    [InlineData(null, "控制数", null, "定性", "控制数", "")]
    [InlineData(null, "一般", null, "定性", "一般", "")]
    [InlineData("=", "-5", "度", "=", "-5", "度")]
    [InlineData("=", "0", "起", "=", "0", "起")]
    [InlineData("2", "95", "%", "", "95", "%")]
    public void Sign_number_and_unit_are_read_from_three_cells_or_one(string? comparison, string target, string? unit, string sign, string value, string symbol)
    {
        var indicator = GoalTables.Indicator(comparison, target, unit);

        Assert.Equal((sign, value, symbol), (indicator.Comparison.Sign(), indicator.Target.ToString(), indicator.Unit?.Symbol ?? ""));
        Assert.NotEqual(TargetKind.Unreadable, indicator.Target.Kind);
    }

    [Theory]
    [InlineData("≥", "95-100", "%")]
    [InlineData("≥", "95～100", "%")]
    [InlineData("≥", "1,5", "%")]
    [InlineData("≥", "12,50", "%")]
    [InlineData("≥", "1250,500", "%")]
    [InlineData("≥", "1.250,5", "%")]
    [InlineData("≥", "1.2.3", "%")]
    [InlineData("≥", ".5", "%")]
    [InlineData("≥", "1e3", "件")]
    [InlineData(null, "十多件", null)]
    [InlineData(null, "三十余次", null)]
    [InlineData(null, "约六千字", null)] // a unit that nobody listed
    [InlineData(null, "十分钟内有人", null)]
    [InlineData("≥", "99999999999999999999999999999999", "件")] // beyond what is exact
    [InlineData("≥", "≤95", "%")] // the sign of the cell contradicts that of the column
    [InlineData("=", "≥95", "%")]
    [InlineData("≤", "28.8万元", "%")] // so does its unit
    [InlineData(null, "约500人", null)] // rough numbers
    [InlineData(null, "500人左右", null)]
    [InlineData(null, "数十人", null)]
    [InlineData(null, "三五天", null)]
    [InlineData(null, "三百五", null)] // 350 to one reader and 305 to another
    [InlineData(null, "90 95", null)] // two numbers, or one with a hole in it
    [InlineData(null, "95-90", null)]
    [InlineData(null, "0830-8191234", null)]
    [InlineData(null, "2021-2025", null)]
    [InlineData(null, "17:30", null)]
    [InlineData(null, "每人每年补助标准不低于上年，不少于2次", null)]
    [InlineData(null, "3月份", null)]
    [InlineData(null, "前10天", null)]
    [InlineData(null, "前5%", null)]
    [InlineData("≥", "前10名", null)] // the ten best, or a place behind them
    [InlineData(null, "2次未通过", null)]
    [InlineData(null, "不低于上年80%", null)]
    public void What_is_not_certain_is_unreadable_and_kept(string? comparison, string target, string? unit)
    {
        var indicator = GoalTables.Indicator(comparison, target, unit);

        Assert.Equal(Target.Unreadable(target), indicator.Target);
        Assert.Equal(target, indicator.TextOf(GoalField.Target));
    }

    [Theory]
    [InlineData("优")]
    [InlineData("良")]
    [InlineData("效果明显")]
    [InlineData("应保尽保")]
    [InlineData("严格执行相关制度规定")]
    [InlineData("一般")] // numerals that are part of words
    [InlineData("十分满意")]
    [InlineData("服务十分及时")]
    [InlineData("统一规范")]
    [InlineData("标准统一")]
    [InlineData("进一步提升")]
    [InlineData("有一定提高")]
    [InlineData("与计划一致")]
    [InlineData("万无一失")]
    [InlineData("一站式服务")]
    [InlineData("百姓满意")]
    public void A_statement_without_a_sign_is_qualitative(string statement)
    {
        var withoutColumn = GoalTables.Indicator(null, statement);
        var withBlankCell = GoalTables.Indicator(" ", statement);

        Assert.Equal((Comparison.Qualitative, Target.Qualitative(statement)), (withoutColumn.Comparison, withoutColumn.Target));
        Assert.Equal((Comparison.Qualitative, Target.Qualitative(statement)), (withBlankCell.Comparison, withBlankCell.Target));
    }

    [Theory]
    [InlineData("≥", "优", null, Comparison.AtLeast, TargetKind.Grade)]
    [InlineData(null, "良及以上", null, Comparison.AtLeast, TargetKind.Grade)]
    [InlineData(null, "优", "%", Comparison.Unknown, TargetKind.Grade)]
    [InlineData("≥", "按月安排", "次", Comparison.AtLeast, TargetKind.Phrase)]
    public void Words_where_a_number_is_due_stay_words(string? sign, string target, string? unit, Comparison comparison, TargetKind kind)
    {
        var indicator = GoalTables.Indicator(sign, target, unit);

        Assert.Equal((comparison, kind), (indicator.Comparison, indicator.Target.Kind));
    }

    [Theory]
    [InlineData("优")]
    [InlineData("95")]
    [InlineData("≥95%")]
    public void What_stands_beside_the_word_qualitative_is_a_grade(string grade) =>
        Assert.Equal(Target.Qualitative(grade), GoalTables.Indicator("定性", grade).Target);

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000\u200B")]
    [InlineData("\u1680")]
    public void A_blank_cell_is_no_target(string blank) => Assert.Equal(Target.Empty, GoalTables.Indicator("≥", blank, "%", "10").Target);

    [Fact]
    public void Cells_are_read_the_same_in_every_culture()
    {
        using var _ = CultureScope.Of(CultureScope.German);
        var indicator = GoalTables.Indicator("≥", "1,250.5", "件", "22.5");

        Assert.Equal((1250.5m, 22.5m), (indicator.Target.Number, indicator.Weight));
        Assert.Equal("1250.5", indicator.Target.ToString());
        Assert.Equal(TargetKind.Unreadable, GoalTables.Indicator("≥", "22,5", "件").Target.Kind);
    }

    [Property(MaxTest = 500)]
    public void Any_three_cells_give_an_indicator_that_keeps_their_texts(OddText comparison, OddText target, OddText unit)
    {
        var indicator = GoalTables.Indicator(comparison.Value, target.Value, unit.Value, "10");

        Assert.Equal((comparison.Value, target.Value, unit.Value), (indicator.TextOf(GoalField.Comparison), indicator.TextOf(GoalField.Target), indicator.TextOf(GoalField.Unit)));
        Assert.True(indicator.Comparison != Comparison.Qualitative || indicator.Target.Kind is TargetKind.Empty or TargetKind.Grade or TargetKind.Phrase or TargetKind.Placeholder);
        Assert.Equal(indicator, Json.Read(Json.Of(Sample.Of([indicator]))).Declaration.Projects[0].Indicators[0]);
        Assert.Empty(Json.Read(Json.Of(Sample.Of([indicator]))).Problems);
    }

    [Property]
    public void A_number_is_read_back_with_any_sign_before_it_and_any_known_unit_after_it(decimal number)
    {
        var indicator = GoalTables.Indicator(null, $"≤{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}件");

        Assert.Equal((Comparison.AtMost, number, "件"), (indicator.Comparison, indicator.Target.Number, indicator.Unit?.Symbol));
    }
}
