using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Tables;

namespace PerfGoals.Core.Tests.Support;

/// <summary>Binds small tables.</summary>
internal static class GoalTables
{
    public static DeclarationDocument Bind(string pipes) => GoalTableBinder.Bind(GoalTable.FromPipes(pipes), "table");

    /// <summary>Returns the one indicator of a table that has the columns whose cells are given; the texts may be anything.</summary>
    public static Indicator Indicator(string? comparison = null, string? target = "1", string? unit = null, string? weight = null, string? first = "产出指标", string? second = "数量指标")
    {
        (string Heading, string? Text)[] columns =
        [
            ("项目名称", "乡镇公路养护"), ("一级指标", first), ("二级指标", second), ("三级指标", "养护里程"),
            ("指标性质", comparison), ("指标值", target), ("度量单位", unit), ("权重", weight),
        ];
        var present = columns.Where(column => column.Text is not null).ToList();
        ImmutableArray<ImmutableArray<TableCell>> rows =
        [
            [.. present.Select(column => new TableCell(column.Heading))],
            [.. present.Select(column => new TableCell(column.Text!))],
        ];
        return Assert.Single(Assert.Single(GoalTableBinder.Bind(new GoalTable { Rows = rows }, "table").Declaration.Projects).Indicators);
    }
}
