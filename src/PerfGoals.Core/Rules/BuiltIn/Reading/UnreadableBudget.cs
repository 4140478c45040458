using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Numbers;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Reading;

/// <summary>Flags a budget cell that holds no amount.</summary>
internal sealed class UnreadableBudget() : ProjectRule(Description)
{
    private static readonly Message<string> Unread = new("unread", "text", new(
        "预算数“{text}”不是金额。",
        "The budget '{text}' is not an amount of money."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG0005",
        Name = "unreadable-budget",
        Category = RuleCategory.Reading,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("预算数无法读取", "Unreadable budget"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Budget],
        Messages = [Unread],
        Rationale = new(
            "预算数要与汇编资料核对，不是金额就无法核对。",
            "The budget is held against the budget book, which takes an amount."),
        HowToFix = new("填写金额，单位写在表头或数字之后。", "Write an amount, its unit in the heading or after the number."),
        Instruction = new(new(
            "预算数{must}填写金额，单位写在表头或数字之后。",
            "The budget {must} be an amount, with its unit in the heading or after the number.")),
        Examples =
        [
            new(new("预算数写成文字", "Words for the budget"), """
                | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 信息化运维 | 待定 | 产出指标 | 数量指标 | 维护系统 | ＝ | 6 | 个 | 10 |
                """, Flagged: true),
            new(new("金额后多了标点", "A mark behind the amount"), """
                | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 信息化运维 | 125。5万元； | 产出指标 | 数量指标 | 维护系统 | ＝ | 6 | 个 | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 信息化运维 | 125.5万元 | 产出指标 | 数量指标 | 维护系统 | ＝ | 6 | 个 | 10 |
                """,
            },
            new(new("单位写在数字之后", "The unit after the number"), """
                | 项目名称 | 预算数 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 信息化运维 | 1,250.5万元 | 产出指标 | 数量指标 | 维护系统 | ＝ | 6 | 个 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var project = context.Project;
        var budget = project.Budget ?? MoneyText.Read(project.TextOf(GoalField.Budget), columnUnit: null);
        var isAmount = budget is { } amount && (amount.Unit is not { } unit || Money.IsMoney(unit));
        if (!isAmount && project.TextOf(GoalField.Budget) is var text && !CellText.IsBlank(text))
        {
            var finding = context.Report(project.At(GoalField.Budget), Unread.With(text.Trim()));
            if (NumberRepairs.Of(text).FirstOrDefault(candidate => MoneyText.Read(candidate, columnUnit: null) is not null) is { } likely)
            {
                finding.Fix("mend-number", FixApplicability.NeedsPerson, FixTitles.Replace(text, likely), (project.At(GoalField.Budget), likely));
            }
        }
    }
}
