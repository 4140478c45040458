using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Grades;

namespace PerfGoals.Rules.BuiltIn.Wording;

/// <summary>Flags a name that holds what each grade takes.</summary>
internal sealed class RubricInName() : IndicatorRule(Description)
{
    private const int LongestShown = 12;

    private static readonly Message<string, string> Inside = new("inside", "indicator", "rubric", new(
        "指标名称“{indicator}”后面写有分级标准“{rubric}”，应当写入指标说明或评分标准。",
        "The name '{indicator}' goes on with what each grade takes ('{rubric}'), which belongs into an explanation."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG4003",
        Name = "rubric-in-name",
        Category = RuleCategory.Wording,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("分级标准写在指标名称中", "Grades explained inside the name"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.IndicatorName],
        Messages = [Inside],
        Rationale = new(
            "名称应当只说考核什么；写进分级标准的名称往往超过系统的长度限制，也难以与上年和其他项目比较。",
            "A name says what is measured; with a rubric in it, it outgrows what systems hold and cannot be compared with last year's or another project's."),
        HowToFix = new("把“优：…良：…差：…”移到指标说明或评分标准一栏；没有这样的栏目，可在填报系统的指标值说明中填写。", "Move what each grade takes into the column for explanations, or into the system's field for it."),
        Instruction = new(new(
            "三级指标名称中{mustNot}写分级标准，移到指标说明或评分标准一栏。",
            "The name of an indicator {mustNot} contain the scale of its grades; it has a column of its own.")),
        Examples =
        [
            new(new("优、良、差写在括号里", "The grades stand in brackets"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 档案管理 | 效益指标 | 社会效益指标 | 档案查阅便利程度（优：当日可查。良：三日内可查。差：超过三日） | 定性 | 优 | | 10 |
                """, Flagged: true),
            new(new("括号里是别的说明", "The brackets say something else"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 档案管理 | 产出指标 | 质量指标 | 档案优良率（含电子档案） | ≥ | 90 | % | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (Rubric.TryFind(indicator.Name, out var rubric))
        {
            var shown = rubric.Text.Length > LongestShown ? string.Concat(rubric.Text.EnumerateRunes().Take(LongestShown)) + "…" : rubric.Text;
            context.Report(indicator.At(GoalField.IndicatorName), Inside.With(rubric.NameWithout, shown));
        }
    }
}
