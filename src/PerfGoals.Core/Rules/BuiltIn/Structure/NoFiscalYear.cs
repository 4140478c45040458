using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags a declaration that does not say for which year it is.</summary>
internal sealed class NoFiscalYear() : DeclarationRule(Description)
{
    private static readonly Message Missing = new("missing", new(
        "看不出是哪一年度的绩效目标，与年度有关的检查无法进行。",
        "It does not say for which year it is, so what depends on the year cannot be checked."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1020",
        Name = "no-fiscal-year",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("没有写明年度", "No fiscal year"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Strong,
        Fields = [GoalField.FiscalYear],
        Messages = [Missing],
        Rationale = new(
            "绩效目标按年度申报，年底按年度评价。",
            "Goals are declared for a year and judged at its end."),
        HowToFix = new("在表格标题中写明年度，如“2025年度项目绩效目标申报表”。", "Write the year into the title above the table, such as 2025年度项目绩效目标申报表."),
        Instruction = new(new(
            "表格标题中{must}写明年度。",
            "The title {must} say the year.")),
        Examples =
        [
            new(new("只有表格，没有写明年度的标题", "A table without a title that names the year"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 河道清淤 | 产出指标 | 数量指标 | 清淤长度 | ≥ | 6 | 公里 | 50 |
                """, Flagged: true),
            new(new("标题写明年度", "The title names the year"), """
                | 2025年度项目绩效目标申报表 |
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 河道清淤 | 产出指标 | 数量指标 | 清淤长度 | ≥ | 6 | 公里 | 50 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in DeclarationContext context)
    {
        if (context.Declaration.FiscalYear is null)
        {
            context.Report(GoalPath.Declaration.At(GoalField.FiscalYear), Missing.With());
        }
    }
}
