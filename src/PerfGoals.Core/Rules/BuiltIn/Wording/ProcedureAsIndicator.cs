using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Wording;

/// <summary>Flags an indicator of how the money is managed and not of what it brings about.</summary>
internal sealed class ProcedureAsIndicator() : IndicatorRule(Description)
{
    private static readonly Message<string, string> Procedure = new("procedure", "indicator", "words", new(
        "指标“{indicator}”考核的是管理过程（“{words}”），不是项目的产出或效果。",
        "The indicator '{indicator}' is about procedure ('{words}') and not about what the project delivers or brings about."));

    private static readonly WordsParameter Phrases = new(
        "phrases",
        [
            "制度健全", "管理制度", "规章制度", "财务制度", "制度执行", "制度建设", "支出合规", "使用合规", "资金合规", "支出规范", "使用规范", "资金管理", "财务管理", "专款专用", "采购程序", "采购合规", "招投标程序",
            "预算编制", "绩效目标编制", "经费使用规范",
        ],
        new("表示管理过程的词", "Words for procedure"));

    // The books of a cooperative that is helped are what the project brings about.
    private static readonly WordsParameter Own = new(
        "own",
        [
            "项目", "资金", "经费", "专项", "补助", "补贴", "预算", "财政", "单位", "部门", "机关", "内部", "各项", "相关", "有关", "会计", "核算", "政府", "工程", "建设", "管理", "执行", "使用", "支出", "完善", "健全",
            "建立", "制定", "落实", "严格", "加强", "规范",
        ],
        new("所指为项目自身的资金和管理的词", "Words for the project's own money and management"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG4010",
        Name = "procedure-as-indicator",
        Category = RuleCategory.Wording,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("以管理过程作绩效指标", "Procedure as an indicator"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.IndicatorName],
        Messages = [Procedure],
        Parameters = [Phrases, Own],
        Rationale = new("资金怎么管、制度是否健全，属于管理要求，另有检查；绩效指标应当说明做成了什么。", "How money is managed is checked elsewhere; indicators of performance say what was achieved."),
        HowToFix = new("换成说明产出或效果的指标。", "Put an indicator of output or effect in its place."),
        Instruction = new(new(
            "资金管理、制度建设等管理过程{mustNot}作为绩效指标。",
            "How money and rules are managed {mustNot} be an indicator.")),
        Examples =
        [
            new(new("经费支出是否合规", "Whether money is spent by the rules"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 课题研究 | 产出指标 | 质量指标 | 经费支出合规性 | ＝ | 100 | % | 10 |
                """, Flagged: true),
            new(new("成果的质量", "The quality of the result"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 课题研究 | 产出指标 | 质量指标 | 课题结题通过率 | ＝ | 100 | % | 10 |
                | 合作社扶持 | 产出指标 | 质量指标 | 合作社财务管理规范率 | ≥ | 90 | % | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        var name = CellText.Compact(indicator.Name);
        var own = context.Get(Own);
        if (context.Get(Phrases).FirstOrDefault(word => name.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && IsOwn(name[..at], own)) is { } found)
        {
            context.Report(indicator.At(GoalField.IndicatorName), Procedure.With(indicator.Name, found));
        }
    }

    private static bool IsOwn(string subject, ImmutableArray<string> own) =>
        subject.Length == 0 || own.Any(word => subject.Contains(word, StringComparison.Ordinal));
}
