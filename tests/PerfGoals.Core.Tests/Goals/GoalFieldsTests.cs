using PerfGoals.Goals;

namespace PerfGoals.Core.Tests.Goals;

public sealed class GoalFieldsTests
{
    public static TheoryData<GoalField> Fields => [.. Enum.GetValues<GoalField>().Where(entry => entry != GoalField.None)];

    [Theory]
    [MemberData(nameof(Fields))]
    public void Every_field_has_a_name_and_one_owner(GoalField field)
    {
        Assert.NotNull(field.Name());
        Assert.False(field.IsOfProject() && field.IsOfIndicator());
    }

    [Fact]
    public void No_field_has_no_name() => Assert.Null(GoalField.None.Name());

    [Theory]
    [InlineData(GoalField.Budget)]
    [InlineData(GoalField.None)]
    public void An_indicator_has_the_text_of_its_own_fields_only(GoalField field) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Indicator { Name = "里程" }.TextOf(field));

    [Fact]
    public void Without_a_table_a_field_says_how_its_value_is_written()
    {
        var indicator = Support.Sample.Project.Indicators[0];

        Assert.Equal(
            ["产出指标", "数量指标", "养护里程", "≥", "95", "%", "22.5"],
            Enum.GetValues<GoalField>().Where(field => field.IsOfIndicator()).Select(indicator.TextOf));
    }
}
