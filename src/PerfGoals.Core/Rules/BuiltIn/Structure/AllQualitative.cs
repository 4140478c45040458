using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags a project of which every indicator is qualitative.</summary>
internal sealed class AllQualitative() : ProjectRule(Description)
{
    private static readonly Message<int> All = new("all", "count", new(
        "{count} 个指标全部为定性指标，应有定量指标。",
        "Every indicator is qualitative ({count} of {count}); some must be quantitative."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1002",
        Name = "all-qualitative",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("指标全部为定性", "Every indicator is qualitative"),
        DefaultSeverity = Severity.Error,
        Certainty = Certainty.WrittenPolicy,
        Fields = [GoalField.Comparison],
        Messages = [All],
        Rationale = new(
            "没有一个可以计量的指标，年底就无法判断目标是否达成。",
            "With nothing that can be measured, nobody can tell at the year's end whether the goal was reached."),
        HowToFix = new(
            "把能够计量的内容改为定量指标，写明数值和度量单位。",
            "Turn what can be counted or measured into quantitative indicators, with a number and a unit."),
        Instruction = new(new(
            "指标{must}细化量化，一个项目的指标{mustNot}全部是定性指标。",
            "Indicators {must} be specific and in numbers; those of a project {mustNot} all be qualitative."))
        {
            Field = GoalField.IndicatorName,
        },
        Examples =
        [
            new(new("两个指标都是定性", "Both indicators are qualitative"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 档案管理 | 产出指标 | 质量指标 | 档案整理水平 | 定性 | 优 | | 50 |
                |          | 效益指标 | 社会效益指标 | 查阅便利程度 | 定性 | 良 | | 40 |
                """, Flagged: true),
            new(new("其余的行不适用", "The other row does not apply"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 档案管理 | 产出指标 | 质量指标 | 档案整理水平 | 定性 | 优 | | 90 |
                |          | 产出指标 | 时效指标 | 完成时间 | 不适用 | | | 0 |
                """, Flagged: true),
            new(new("没有符号的数值也是定量", "A number without a sign is quantitative too"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
                | 档案管理 | 产出指标 | 数量指标 | 整理档案 | 3000卷 | 50 |
                |          | 效益指标 | 社会效益指标 | 查阅便利程度 | 良 | 40 |
                """, Flagged: false),
            new(new("有一个定量指标", "One indicator is quantitative"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 档案管理 | 产出指标 | 数量指标 | 整理档案 | ≥ | 3000 | 卷 | 50 |
                |          | 效益指标 | 社会效益指标 | 查阅便利程度 | 定性 | 良 | | 40 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        GoalPath? unknown = null;
        var qualitative = 0;
        foreach (var indicator in context.Project.Indicators)
        {
            switch (IndicatorValueKinds.Of(indicator))
            {
                case IndicatorValueKind.Qualitative:
                    qualitative++;
                    break;
                case IndicatorValueKind.None:
                    break;
                case IndicatorValueKind.Unknown:
                    unknown ??= indicator.At(GoalField.Comparison);
                    break;
                default:
                    return;
            }
        }

        if (unknown is { } missing)
        {
            context.Undetermined(missing);
        }
        else if (qualitative == 0)
        {
            context.NotApplicable();
        }
        else
        {
            context.Report(context.Project.At(GoalField.Comparison), All.With(qualitative));
        }
    }
}
