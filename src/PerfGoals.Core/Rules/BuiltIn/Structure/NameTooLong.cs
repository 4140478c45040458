using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags an indicator whose name is longer than the budget system takes.</summary>
internal sealed class NameTooLong() : IndicatorRule(Description)
{
    private static readonly Message<int, int> TooLong = new("too-long", "actual", "most", new(
        "三级指标名称有 {actual} 个字符，超过 {most} 个。",
        "The name of the indicator has {actual} characters, more than {most}."));

    private static readonly CountParameter Most = new("most", 100, new("系统允许的名称字符数", "The number of characters that the system takes"), new("个字符", "characters"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1022",
        Name = "name-too-long",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("指标名称过长", "Name too long"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.IndicatorName],
        Messages = [TooLong],
        Parameters = [Most],
        Rationale = new(
            "超过系统长度的名称无法保存，或者被截断。",
            "A name longer than the system takes cannot be saved, or is cut."),
        HowToFix = new(
            "名称只写衡量什么，评分标准、说明移到别的列。",
            "Let the name say what is measured, and move the grading and explanations to other columns."),
        Instruction = new(new(
            "三级指标名称{mustNot}超过 {most} 个字。",
            "The name of an indicator {mustNot} have more than {most} characters."), Most),
        Examples =
        [
            new(new("工作内容整段写进了名称", "The name is a paragraph"), Table(
                "按照年度工作计划组织开展全县范围内的农产品质量安全例行监测和监督抽查工作并及时汇总分析监测结果向社会公布同时对检出不合格产品的生产经营主体依法进行处置并督促其限期整改到位确保人民群众舌尖上的安全得到切实有效的保障"),
                Flagged: true),
            new(new("简短的名称", "A short name"), Table("农产品抽检批次"), Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        var most = context.Get(Most);
        if (indicator.Name.Length > most && CellText.Compact(indicator.Name).Length is var actual && actual > most)
        {
            context.Report(indicator.At(GoalField.IndicatorName), TooLong.With(actual, most));
        }
    }

    private static string Table(string name) => $"""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 农产品监测 | 产出指标 | 数量指标 | {name} | ≥ | 900 | 批次 | 20 |
        """;
}
