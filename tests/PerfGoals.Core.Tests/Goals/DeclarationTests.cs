using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Targets;

namespace PerfGoals.Core.Tests.Goals;

public sealed class DeclarationTests
{
    public static TheoryData<Declaration> Changed =>
    [
        Sample.Declaration with { Title = null },
        Sample.Declaration with { FiscalYear = 2026 },
        Sample.Declaration with { Unit = BudgetUnit.Unnamed },
        Sample.Declaration with { Notes = ["填表说明"] },
        Sample.Declaration with { Projects = [] },
        Sample.Of(Sample.Project.Indicators.SetItem(6, Sample.Project.Indicators[6] with { Weight = 11 })),
        Sample.Of(Sample.Project.Indicators.SetItem(6, Sample.Project.Indicators[6] with { Cells = new() { Others = [new("备注", "")] } })),
    ];

    [Fact]
    public void Declarations_with_the_same_content_are_equal()
    {
        var copy = Sample.Declaration with { Projects = [Sample.Project with { Indicators = [.. Sample.Project.Indicators] }], Notes = [.. Sample.Declaration.Notes] };

        Assert.Equal(Sample.Declaration, copy);
        Assert.Equal(Sample.Declaration.GetHashCode(), copy.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Changed), DisableDiscoveryEnumeration = true)]
    public void Declarations_that_differ_in_anything_are_not_equal(Declaration changed) => Assert.NotEqual(Sample.Declaration, changed);

    [Theory]
    [InlineData("优", "优秀：全部完成；合格：完成大半；不合格：其余")]
    [InlineData("≥良好", "优秀、良好、合格、不合格")]
    [InlineData("95", "每少1个百分点扣1分")]
    public void The_cells_of_a_requirement_say_what_the_table_was_read_from(string target, string standard)
    {
        var indicator = GoalTables.Bind($"""
            | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 评分标准 |
            | 道路 | 产出指标 | 质量指标 | 养护质量 | 定性 | {target} | | {standard} |
            """).Declaration.Projects[0].Indicators[0];

        Assert.Equal(standard, indicator.RequirementCells.Rubric);
        Assert.Equal(indicator.Target, RequirementReader.Default.Read(indicator.RequirementCells).Requirement.Target);
    }

    [Fact]
    public void Indicators_of_all_projects_are_counted() =>
        Assert.Equal(14, (Sample.Declaration with { Projects = [Sample.Project, Sample.Project] }).IndicatorCount);
}
