using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags a second level that belongs under another first level.</summary>
internal sealed class MisplacedSecondLevel() : IndicatorRule(Description)
{
    private static readonly Message<SecondLevel, FirstLevel> Misplaced = new("misplaced", "second", "first", new(
        "“{second}”不属于“{first}”。",
        "'{second}' does not belong under '{first}'."));

    private static readonly Message<SecondLevel, FirstLevel> OfOtherScheme = new("of-other-scheme", "second", "first", new(
        "所要求的分类中，“{first}”之下没有“{second}”。",
        "The classification that is asked for has no '{second}' under '{first}'."));

    private static readonly Message<SecondLevel> NoFirstLevel = new("no-first-level", "second", new(
        "所要求的分类中，成本指标不是一级指标，应列在产出指标之下；这里是一级指标之下的“{second}”。",
        "In the classification that is asked for, cost is no first level and stands under output; here '{second}' stands under it as a first level."));

    private static readonly FlagParameter CostAsFirstLevel = new("costAsFirstLevel", true, new("成本是否可以作为一级指标", "Whether cost may be a first level"));
    private static readonly FlagParameter CostUnderOutput = new("costUnderOutput", true, new("成本是否可以列在产出指标之下", "Whether cost may stand under output"));
    private static readonly FlagParameter SatisfactionUnderBenefit = new(
        "satisfactionUnderBenefit", true, new("满意度是否可以列在效益指标之下", "Whether satisfaction may stand under benefit"));
    private static readonly FlagParameter SustainableImpact = new("sustainableImpact", true, new("是否可以设可持续影响指标", "Whether there may be indicators of sustainable impact"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1004",
        Name = "misplaced-second-level",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("二级指标不属于其一级指标", "Second level under the wrong first level"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.FirstLevel, GoalField.SecondLevel],
        Messages = [Misplaced, OfOtherScheme, NoFirstLevel],
        Parameters = [CostAsFirstLevel, CostUnderOutput, SatisfactionUnderBenefit, SustainableImpact],
        Basis =
        [
            new(new("财政部财预〔2020〕10号", "Caiyu [2020] No. 10 of the Ministry of Finance")) { Year = 2020, Jurisdiction = "全国" },
            new(new("财政部财预〔2021〕101号", "Caiyu [2021] No. 101 of the Ministry of Finance")) { Year = 2021, Jurisdiction = "全国" },
        ],
        Rationale = new(
            "两级名称互相矛盾时，指标算作哪一类无法确定，各类指标的个数也就不可靠。",
            "Where the two names contradict each other it is not certain what the indicator counts for, so the counts are not reliable."),
        HowToFix = new(
            "改正其中一个名称；单元格错位时，核对整行。",
            "Correct one of the two names; where cells are shifted, check the whole row."),
        Instruction = new(new(
            "二级指标{must}与所属的一级指标相符，如数量指标列在产出指标之下。",
            "A second level {must} belong to its first level, as 数量指标 does to 产出指标.")),
        Examples =
        [
            new(new("社会效益指标写在产出指标之下", "A social benefit under output"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 健身步道 | 产出指标 | 社会效益指标 | 受益居民 | ≥ | 8000 | 人 | 20 |
                |          |          |              | 受益村庄 | ≥ | 12 | 个 | 20 |
                |          |          | 数量指标 | 步道长度 | ≥ | 9 | 公里 | 20 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 健身步道 | 效益指标 | 社会效益指标 | 受益居民 | ≥ | 8000 | 人 | 20 |
                |          |          |              | 受益村庄 | ≥ | 12 | 个 | 20 |
                |          | 产出指标 | 数量指标 | 步道长度 | ≥ | 9 | 公里 | 20 |
                """,
            },
            new(new("两种分类都可以：成本在产出之下，满意度在效益之下", "Either taxonomy: cost under output, satisfaction under benefit"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 健身步道 | 产出指标 | 成本指标 | 每公里造价 | ≤ | 20 | 万元 | 20 |
                |          | 效益指标 | 服务对象满意度指标 | 居民满意度 | ≥ | 90 | % | 10 |
                |          | 成本指标 | 经济成本指标 | 养护支出 | ≤ | 5 | 万元 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.FirstLevel == FirstLevel.Unknown || indicator.SecondLevel == SecondLevel.Unknown)
        {
            context.NotApplicable();
        }
        else if (!Taxonomies.Tolerant.Allows(indicator.FirstLevel, indicator.SecondLevel))
        {
            Move(context, context.Report(indicator.At(GoalField.SecondLevel), Misplaced.With(indicator.SecondLevel, indicator.FirstLevel)));
        }
        else if (indicator.FirstLevel == FirstLevel.Cost && !context.Get(CostAsFirstLevel))
        {
            Move(context, context.Report(indicator.At(GoalField.SecondLevel), NoFirstLevel.With(indicator.SecondLevel)));
        }
        else if (!IsOfScheme(context, indicator.FirstLevel, indicator.SecondLevel))
        {
            Move(context, context.Report(indicator.At(GoalField.SecondLevel), OfOtherScheme.With(indicator.SecondLevel, indicator.FirstLevel)));
        }
    }

    // The classifications of the documents differ in these points alone. Kinds of cost under output, or plain cost under cost, mix two of them.
    private static bool IsOfScheme(in IndicatorContext context, FirstLevel first, SecondLevel second) => (first, second) switch
    {
        (FirstLevel.Output, SecondLevel.Cost) => context.Get(CostUnderOutput),
        (FirstLevel.Cost, not SecondLevel.Cost) => context.Get(CostAsFirstLevel),
        (FirstLevel.Cost, _) or (FirstLevel.Output, SecondLevel.EconomicCost or SecondLevel.SocialCost or SecondLevel.EcologicalCost) =>
            context.Get(CostUnderOutput) && context.Get(CostAsFirstLevel),
        (FirstLevel.Benefit, SecondLevel.ServiceSatisfaction) => context.Get(SatisfactionUnderBenefit),
        (_, SecondLevel.SustainableImpact) => context.Get(SustainableImpact),
        _ => true,
    };

    // The rows of a merged cell move together, and the row below them keeps the first level that it had from above.
    private static void Move(in IndicatorContext context, Finding finding)
    {
        var indicators = context.Project.Indicators;
        var (first, next) = (context.Indicator.Path.Indicator!.Value, context.Indicator.Path.Indicator!.Value + 1);
        while (first > 0 && IsMergedWithAbove(indicators, first))
        {
            first--;
        }

        while (next < indicators.Count && IsMergedWithAbove(indicators, next))
        {
            next++;
        }

        var follows = next < indicators.Count && indicators[next].IsBlank(GoalField.FirstLevel) && indicators[next].FirstLevel == context.Indicator.FirstLevel;
        var own = Dimensions.Of(context.Indicator.SecondLevel);
        foreach (var parent in Taxonomies.Tolerant.ParentsOf(context.Indicator.SecondLevel).OrderBy(parent => parent != own))
        {
            if (!IsOfScheme(context, parent, context.Indicator.SecondLevel))
            {
                continue;
            }

            var name = IndicatorNames.Of(parent)!;
            if (indicators[first].TextOf(GoalField.FirstLevel) == name.Chinese)
            {
                // A level from JSON may differ from its cell, and then there is nothing to write.
                continue;
            }

            var title = new LocalizedText($"改列“{name.Chinese}”之下", $"Move it under '{name.English}'");
            (GoalPath, string) change = (indicators[first].At(GoalField.FirstLevel), name.Chinese);
            finding.Fix("move", FixApplicability.NeedsPerson, title, follows
                ? [change, (indicators[next].At(GoalField.FirstLevel), IndicatorNames.Of(context.Indicator.FirstLevel)!.Chinese)]
                : [change]);
        }
    }

    private static bool IsMergedWithAbove(IndicatorViews indicators, int position)
    {
        var row = indicators[position];
        var above = indicators[position - 1];
        return row.IsBlank(GoalField.FirstLevel) && row.IsBlank(GoalField.SecondLevel) && (row.FirstLevel, row.SecondLevel) == (above.FirstLevel, above.SecondLevel);
    }
}
