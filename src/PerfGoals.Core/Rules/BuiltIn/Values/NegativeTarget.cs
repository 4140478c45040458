using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules.BuiltIn.Reading;
using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Values;

/// <summary>Flags a negative target of what cannot be negative, such as −5 people.</summary>
internal sealed class NegativeTarget() : IndicatorRule(Description)
{
    private static readonly Message<string, Requirement> Negative = new("negative", "indicator", "requirement", new(
        "“{indicator}”不会是负数，指标值却是“{requirement}”。",
        "'{indicator}' cannot be negative, and its target is {requirement}."));

    private static readonly WordsParameter Signed = NeverNegative.SignedParameter();

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3022",
        Name = "negative-target",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("指标值为负数", "Negative target"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Target],
        Messages = [Negative],
        Parameters = [Signed],
        Rationale = new(
            "人数、件数、成本不会是负数；负号多半是连字符或破折号，照此计分没有意义。",
            "Numbers of people, of things and costs are not negative; the minus is mostly a stray hyphen or dash, and no score follows from such a target."),
        HowToFix = new("去掉负号；确实是下降的，在名称中写明下降多少。", "Drop the minus; where a fall is meant, let the name say so."),
        Instruction = new(new(
            "指标值{mustNot}为负数；确实是下降的，在名称中写明下降多少。",
            "A target {mustNot} be negative; say in the name how much something falls.")),
        Examples =
        [
            new(new("人数是负数", "A negative number of people"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 就业援助 | 产出指标 | 数量指标 | 公益性岗位安置人数 | ≥ | -120 | 人 | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 就业援助 | 产出指标 | 数量指标 | 公益性岗位安置人数 | ≥ | 120 | 人 | 10 |
                """,
            },
            new(new("变化、结余和温度可以是负数", "Changes, balances and temperatures can be negative"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 疫苗冷链 | 产出指标 | 质量指标 | 冷库温度 | ≤ | -18 | 摄氏度 | 10 |
                |          | 效益指标 | 经济效益指标 | 运行费用增长率 | ≤ | -3 | % | 10 |
                |          | 效益指标 | 经济效益指标 | 年末基金结余变化额 | ≥ | -50 | 万元 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if ((indicator.Target.Number ?? indicator.Target.Bounds?.Lower) is not { } number)
        {
            context.NotApplicable();
        }
        else if (number < 0 && NeverNegative.Is(indicator, context.Get(Signed)) && SuspectTarget.SuspicionOf(indicator) is null)
        {
            var finding = context.Report(indicator.At(GoalField.Target), Negative.With(indicator.Name, indicator.Requirement)).Evidence(indicator.At(GoalField.IndicatorName));
            if (Positive(indicator) is { } positive)
            {
                finding.Fix("drop-minus", FixApplicability.NeedsPerson, FixTitles.Replace(indicator.TextOf(GoalField.Target), positive), (indicator.At(GoalField.Target), positive));
            }
        }
    }

    private static string? Positive(in IndicatorView indicator)
    {
        var cells = indicator.RequirementCells;
        var positive = MergedCell.Join(MergedCell.Split(cells.Target ?? "").Select(part => part.Kind == CellPartKind.Number ? part with { Text = part.Text.TrimStart('-', '－', '−', '–', '—', ' ') } : part));
        return indicator.Target.Number is { } number
            && RequirementReader.Default.Read(cells with { Target = positive }).Requirement == new Requirement(indicator.Comparison, Target.Quantitative(-number), indicator.Unit)
                ? positive
                : null;
    }
}
