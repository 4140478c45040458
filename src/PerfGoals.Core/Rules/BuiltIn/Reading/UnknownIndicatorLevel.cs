using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Reading;

/// <summary>Flags a first- or second-level name that no taxonomy knows.</summary>
internal sealed class UnknownIndicatorLevel() : IndicatorRule(Description)
{
    private static readonly Message<GoalField, string> Unknown = new("unknown", "field", "text", new(
        "“{text}”不是已知的{field}名称。",
        "'{text}' is not a known name ({field})."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG0003",
        Name = "unknown-indicator-level",
        Category = RuleCategory.Reading,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("一级或二级指标名称不规范", "Unknown first- or second-level name"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.FirstLevel, GoalField.SecondLevel],
        Messages = [Unknown],
        Rationale = new(
            "名称不规范的指标无法归类，也就不能计入各类指标的个数。",
            "An indicator that cannot be classified cannot be counted towards its dimension."),
        HowToFix = new(
            "使用规范名称，如“产出指标”“数量指标”。",
            "Use the standard names, such as 产出指标 and 数量指标."),
        Instruction = new(new(
            "一级指标、二级指标{must}使用规范名称，如“产出指标”“数量指标”。",
            "First and second level {must} have their standard names, such as 产出指标 and 数量指标.")),
        Examples =
        [
            new(new("一级指标写成“过程指标”", "A first level of 过程指标"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 图书采购 | 过程指标 | 数量指标 | 采购图书 | ≥ | 5000 | 册 | 10 |
                """, Flagged: true),
            new(new("名称里的字认错了", "A character misread"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 图书采购 | 产岀指标 | 时效指际 | 采购完成及时率 | ≥ | 95 | % | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 图书采购 | 产出指标 | 时效指标 | 采购完成及时率 | ≥ | 95 | % | 10 |
                """,
            },
            new(new("编号、分值和简称不影响识别", "Numbering, points and short names do not matter"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 图书采购 | 一、产出指标（50分） | 数量 | 采购图书 | ≥ | 5000 | 册 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.FirstLevel == FirstLevel.Unknown && IndicatorVocabulary.Default.ReadFirstLevel(indicator.TextOf(GoalField.FirstLevel)) == FirstLevel.Unknown)
        {
            ReportUnlessBlank(context, GoalField.FirstLevel);
        }

        if (indicator.SecondLevel == SecondLevel.Unknown && IndicatorVocabulary.Default.ReadSecondLevel(indicator.TextOf(GoalField.SecondLevel)) == SecondLevel.Unknown)
        {
            ReportUnlessBlank(context, GoalField.SecondLevel);
        }
    }

    private static void ReportUnlessBlank(in IndicatorContext context, GoalField field)
    {
        var indicator = context.Indicator;
        // Where 预算执行率 stands in every column, PG3010 says all there is to say of the row.
        if (!indicator.IsBlank(field) && !(BudgetExecutionAsIndicator.Is(indicator.TextOf(field)) && BudgetExecutionAsIndicator.Is(indicator.Name)))
        {
            var text = indicator.TextOf(field);
            var finding = context.Report(indicator.At(field), Unknown.With(field, text.Trim()));
            foreach (var name in Misspelling.Of(CellText.Compact(text), NamesOf(field), name => [name]))
            {
                finding.Fix("standard-name", FixApplicability.NeedsPerson, FixTitles.Replace(text, name), (indicator.At(field), name));
            }
        }
    }

    private static IEnumerable<string> NamesOf(GoalField field) => field == GoalField.FirstLevel
        ? Enum.GetValues<FirstLevel>().Select(level => IndicatorNames.Of(level)?.Chinese).OfType<string>()
        : Enum.GetValues<SecondLevel>().Select(level => IndicatorNames.Of(level)?.Chinese).OfType<string>();
}
