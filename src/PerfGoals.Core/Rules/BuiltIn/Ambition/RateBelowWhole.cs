using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Ambition;

/// <summary>Flags a target below 100 % of what law or its nature asks to be done in every case.</summary>
internal sealed class RateBelowWhole() : IndicatorRule(Description)
{
    private static readonly ImmutableArray<string> DefaultWhole =
    [
        "合法性审查率", "合法性审核率", "法制审核率", "法治审核率", "公平竞争审查率", "足额发放率", "足额保障率", "足额拨付率", "足额支付率", "足额缴纳率", "足额兑付率", "持证上岗率",
        "专款专用率", "应保尽保率", "应救尽救率", "应发尽发率", "涉密人员签约率",
    ];

    private static readonly Message<string, string, Requirement> Below = new("below", "indicator", "trigger", "target", new(
        "“{indicator}”（“{trigger}”）应当是 100%，目标却只有 {target}。",
        "'{indicator}' ('{trigger}') ought to be 100%; the target is {target}."));

    private static readonly WordsParameter Whole = new(
        "whole",
        DefaultWhole,
        new("每一件都应当做到的比率", "Rates of what is to be done in every case"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3039",
        Name = "rate-below-whole",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("应当全部做到的比率低于 100%", "A rate below the whole that it must be"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Target],
        Messages = [Below],
        Parameters = [Whole],
        Rationale = new(
            "合法性审查、足额发放、持证上岗这类要求没有例外；目标低于 100% 等于允许一部分不合规。",
            "Legality reviews, payment in full and licences at work know no exception; a target below 100% allows for some that break the rules."),
        HowToFix = new("把目标改为 100%，并核对是否从别的行误抄。", "Set 100%, and see whether the number was copied from another row."),
        Instruction = new(new(
            "应当全部做到的（如合法性审查、足额发放），指标值{must}为 100%。",
            "What has no exception, such as payment in full, {must} have the target 100%.")),
        Examples =
        [
            new(new("养老金只足额发放 95%", "Pensions paid in full in 95 % of the cases"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 养老金发放 | 产出指标 | 质量指标 | 养老金足额发放率 | ≥ | 95 | % | 10 |
                """, Flagged: true),
            new(new("全部做到；准确率和及时率可以有误差", "All of it; accuracy and punctuality may fall short"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 养老金发放 | 产出指标 | 质量指标 | 养老金足额发放率 | ＝ | 100 | % | 10 |
                |            | 产出指标 | 质量指标 | 待遇核定准确率 | ≥ | 98 | % | 10 |
                |            | 产出指标 | 时效指标 | 养老金按时发放率 | ≥ | 99 | % | 10 |
                """, Flagged: false),
        ],
    };

    /// <summary>Tells whether the rule, by the usual words, reports a row.</summary>
    public static bool Speaks(in IndicatorView indicator) =>
        RowMeasure.IsNumeric(indicator) && RowMeasure.KindByName(indicator) == MeasureKind.Share && RowText.WordIn(indicator.Name, DefaultWhole) is not null
        && indicator.Requirement.Unit is not null && TargetShare.LeastOf(indicator) < 100;

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (!RowMeasure.IsNumeric(indicator)
            || RowMeasure.KindByName(indicator) != MeasureKind.Share
            || RowText.WordIn(indicator.Name, context.Get(Whole)) is not { } word)
        {
            context.NotApplicable();
        }
        else if (indicator.Requirement.Unit is null)
        {
            context.Undetermined(indicator.At(GoalField.Unit));
        }
        else if (TargetShare.LeastOf(indicator) is { } share && share < 100)
        {
            context.Report(indicator.At(GoalField.Target), Below.With(indicator.Name, word, indicator.Requirement));
        }
    }
}
