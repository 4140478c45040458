using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags an indicator that has the name of another one of its project.</summary>
internal sealed class RepeatedIndicatorName() : ProjectRule(Description)
{
    private static readonly Message<string> Repeated = new("repeated", "indicator", new(
        "本项目已有名为“{indicator}”的指标。",
        "The project already has an indicator called '{indicator}'."));

    private static readonly LocalizedText First = new("同名指标第一次出现在这里", "The name is first used here");

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1015",
        Name = "repeated-indicator-name",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("同一项目内指标重名", "Two indicators of one name in a project"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.IndicatorName],
        Messages = [Repeated],
        Rationale = new(
            "重名的指标多半是重复填写；系统按名称对应指标值时也会弄混。",
            "Indicators of one name are mostly one that was entered twice; systems that match values by name mix them up."),
        HowToFix = new(
            "删除重复的一行；确是两个指标的，在名称中写明区别。",
            "Delete the row that repeats the other, or say in the names how the two differ."),
        Instruction = new(new(
            "同一项目内指标{mustNot}重名。",
            "Two indicators of a project {mustNot} have one name.")),
        Examples =
        [
            new(new("同一名称填写了两次，空格和全半角不算区别", "The same name twice; spaces and widths make no difference"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 食品抽检 | 产出指标 | 数量指标 | 抽检批次 | ≥ | 500 | 批次 | 20 |
                |          | 产出指标 | 质量指标 | 抽检 批次 | ≥ | 98 | % | 20 |
                """, Flagged: true),
            new(new("名称不同；不同项目可以同名", "Different names; other projects may use the same"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 食品抽检 | 产出指标 | 数量指标 | 食品抽检批次 | ≥ | 500 | 批次 | 20 |
                |          | 产出指标 | 数量指标 | 农产品抽检批次 | ≥ | 200 | 批次 | 20 |
                | 药品抽检 | 产出指标 | 数量指标 | 食品抽检批次 | ≥ | 100 | 批次 | 20 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var project = context.Project;
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < project.Indicators.Count; i++)
        {
            var indicator = project.Indicators[i];
            var name = CellText.Compact(indicator.Name);
            if (name.Length > 0 && !seen.TryAdd(name, i))
            {
                context.Report(indicator.At(GoalField.IndicatorName), Repeated.With(indicator.Name))
                    .Related(project.Indicators[seen[name]].At(GoalField.IndicatorName), First);
            }
        }
    }
}
