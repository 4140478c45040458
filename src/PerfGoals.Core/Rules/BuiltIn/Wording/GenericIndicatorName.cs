using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Wording;

/// <summary>Flags a name that would fit any project, such as 完成时间.</summary>
internal sealed class GenericIndicatorName() : IndicatorRule(Description)
{
    private static readonly Message<string> Generic = new("generic", "indicator", new(
        "指标名称“{indicator}”过于笼统，任何项目都可以这样写，看不出考核的是什么。",
        "The name '{indicator}' would fit any project: it does not say what is measured."));

    // From real tables; a name is one of them as a whole.
    private static readonly WordsParameter Names = new(
        "names",
        [
            "完成时间", "完成时限", "完成率", "完成情况", "完成数量", "完成质量", "完成及时率", "工作完成率", "工作完成时间", "工作完成情况", "工作完成及时率", "任务完成率", "任务完成时间", "任务完成情况",
            "项目完成时间", "项目完成率", "项目完成情况", "项目成本", "项目总成本", "总成本", "成本", "成本控制", "成本控制数", "项目支出", "资金投入", "满意度", "群众满意度", "服务对象满意度", "受益对象满意度",
            "服务对象满意率", "社会公众满意度", "社会公众或服务对象满意度", "数量", "质量", "时效", "时间", "工作数量", "工作质量", "社会效益", "经济效益", "生态效益", "可持续影响", "质量达标率", "达标率", "合格率", "及时率",
        ],
        new("过于笼统的名称", "The names that are too general"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG4005",
        Name = "generic-indicator-name",
        Category = RuleCategory.Wording,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("指标名称过于笼统", "Name that fits any project"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.IndicatorName],
        Messages = [Generic],
        Parameters = [Names],
        Rationale = new("不说明对象的名称无法核实，评价时各有各的理解。", "A name that does not say of what cannot be verified, and everybody reads it in another way."),
        HowToFix = new("写明考核对象，如“法律援助案件办结时间”“受援人满意度”。", "Say of what, such as the time in which legal-aid cases are closed or the satisfaction of those who were helped."),
        Instruction = new(new(
            "三级指标名称{must}写明考核对象，不用“办结时间”“满意度”等笼统的名称。",
            "The name of an indicator {must} say of what it is, and not merely 办结时间 or 满意度.")),
        Examples =
        [
            new(new("什么的完成时间？", "The completion of what?"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 水库除险 | 产出指标 | 时效指标 | 完成时间 | ≤ | 12 | 月 | 10 |
                """, Flagged: true),
            new(new("写明了对象", "It says of what"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 水库除险 | 产出指标 | 时效指标 | 大坝加固完成时间 | ≤ | 12 | 月 | 10 |
                |          | 满意度指标 | 服务对象满意度指标 | 库区群众满意度 | ≥ | 90 | % | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        var name = CellText.Compact(indicator.Name).TrimEnd('。', '、', ';', ':', '.', ',');
        if (NameRepeatsLevel.LevelIn(indicator) is not null)
        {
            // PG1006 says of it which level it repeats.
            context.NotApplicable();
        }
        else if (context.Get(Names).Contains(name, StringComparer.Ordinal))
        {
            context.Report(indicator.At(GoalField.IndicatorName), Generic.With(indicator.Name));
        }
    }
}
