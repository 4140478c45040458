using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags a project with far more indicators than are usual.</summary>
internal sealed class TooManyIndicators() : ProjectRule(Description)
{
    private static readonly Message<int, int> Many = new("many", "actual", "most", new(
        "项目有 {actual} 个指标，多于 {most} 个，重点可能不突出。",
        "Indicators: {actual}, more than {most}; what matters may be lost among them."));

    private static readonly CountParameter Most = new("most", 20, new("通常不超过的指标个数", "The number of indicators that is not usually exceeded"), new("个", "indicators"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1016",
        Name = "too-many-indicators",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("指标过多", "Too many indicators"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.IndicatorName],
        Messages = [Many],
        Parameters = [Most],
        Rationale = new(
            "指标应当重点突出；指标过多，每个权重都很小，也难以逐一收集完成值。",
            "Indicators are to show what matters; where there are many, each weighs little, and their results are hard to collect."),
        HowToFix = new("保留反映主要支出方向和核心成果的指标，合并或删除次要的。", "Keep those that show the main spending and its results; merge or delete the others."),
        Instruction = new(new(
            "一个项目的指标{mustNot}超过 {most} 个，保留反映主要支出方向和核心成果的。",
            "A project {mustNot} have more than {most} indicators; keep those of its main expenditure and results."), Most),
        Examples =
        [
            new(new("一个项目有 21 个指标", "A project of 21 indicators"), Table(21), Flagged: true),
            new(new("20 个还不算多", "Twenty are not yet too many"), Table(20), Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var (actual, most) = (context.Project.Indicators.Count, context.Get(Most));
        if (actual > most)
        {
            context.Report(context.Project.At(GoalField.IndicatorName), Many.With(actual, most));
        }
    }

    private static string Table(int rows) => string.Join('\n',
    [
        "| 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |",
        .. Enumerable.Range(1, rows).Select(row => FormattableString.Invariant($"| {(row == 1 ? "村级公共服务" : "")} | 产出指标 | 数量指标 | 第{row}村民小组保洁次数 | ≥ | 52 | 次 | 4 |")),
    ]);
}
