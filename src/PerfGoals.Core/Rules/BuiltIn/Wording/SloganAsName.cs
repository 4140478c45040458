using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Wording;

/// <summary>Flags a slogan that a number is set against, such as 维护法律公平正义 ≥1年.</summary>
internal sealed class SloganAsName() : IndicatorRule(Description)
{
    private static readonly Message<string, string, Requirement> Slogan = new("slogan", "indicator", "verb", "requirement", new(
        "“{indicator}”以“{verb}”开头，是口号而不是可计量的指标，“{requirement}”无法衡量它。",
        "'{indicator}' begins with '{verb}': it is a slogan and no measure, and {requirement} does not measure it."));

    // What slogans in real tables begin with. Words for a change (提高, 降低) are not among them: a percentage can measure that.
    private static readonly WordsParameter Verbs = new(
        "verbs",
        [
            "维护", "聚焦", "发挥", "弘扬", "践行", "贯彻", "落实", "营造", "筑牢", "夯实", "推动", "推进", "促进", "保障", "助力", "服务", "深化", "强化", "加强", "完善", "健全", "巩固", "优化", "树立",
            "构建", "打造", "引导", "确保", "坚持", "围绕", "切实", "进一步", "充分发挥", "有效保障", "持续", "不断",
        ],
        new("口号开头的词", "What slogans begin with"));

    // Beside a length of time these are no change that it could measure either.
    private static readonly ImmutableArray<string> Changes = ["提升", "提高", "改善", "增强", "丰富"];

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG4001",
        Name = "slogan-as-name",
        Category = RuleCategory.Wording,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("以口号作定量指标", "Slogan as the name of a quantitative indicator"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.IndicatorName, GoalField.Target],
        Messages = [Slogan],
        Parameters = [Verbs],
        Rationale = new(
            "“维护公平正义 ≥1 年”到年底必然达到，却没有衡量公平正义；这样的分数是白给的。",
            "Upholding justice for at least 1 year is reached in any case and measures no justice: its points are given away."),
        HowToFix = new(
            "改为可以计量的名称，如“矛盾纠纷就地化解率”；难以量化的，改为定性指标并写明分级标准。",
            "Name what can be measured, such as the share of disputes settled on the spot; where nothing can, make it qualitative and say what each grade takes."),
        Instruction = new(new(
            "“维护公平正义”之类的口号{mustNot}作为定量指标。",
            "A slogan such as 维护公平正义 {mustNot} be a quantitative indicator.")),
        Examples =
        [
            new(new("口号配上“年”", "A slogan beside a number of years"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 宣传文化 | 效益指标 | 可持续影响指标 | 弘扬社会主义核心价值观 | ≥ | 1 | 年 | 10 |
                """, Flagged: true),
            new(new("口号配上百分数", "A slogan beside a percentage"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 宣传文化 | 效益指标 | 社会效益指标 | 营造良好社会氛围 | ≥ | 95 | % | 10 |
                """, Flagged: true),
            new(new("说得出数的都可以：处、覆盖率、能使用多少年；定性指标不在此列", "What can be counted or lasts is no slogan; qualitative indicators are not concerned"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 道路设施 | 产出指标 | 数量指标 | 维护道路设施 | ≥ | 20 | 处 | 10 |
                |          | 产出指标 | 质量指标 | 保障农村饮水覆盖率 | ≥ | 95 | % | 10 |
                |          | 效益指标 | 可持续影响指标 | 设施使用年限 | ≥ | 5 | 年 | 10 |
                |          | 效益指标 | 社会效益指标 | 保障群众出行安全 | 定性 | 优 | | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Target.Number is not { } || indicator.Unit is not { } unit)
        {
            context.NotApplicable();
            return;
        }

        var isSpan = unit.Symbol is "年" or "月" or "个月" or "周年" or "季度";
        if (!isSpan && unit.Kind != UnitKind.Ratio)
        {
            return;
        }

        var name = CellText.Compact(indicator.Name);
        var verb = context.Get(Verbs).Concat(isSpan ? Changes : []).FirstOrDefault(word => name.StartsWith(word, StringComparison.Ordinal) && name.Length > word.Length + 1);
        if (verb is not null && MeasureWords.Find(name) is null or { Kind: MeasureKind.Degree } && !name.Contains('率'))
        {
            context.Report(indicator.At(GoalField.IndicatorName), Slogan.With(indicator.Name, verb, indicator.Requirement)).Evidence(indicator.At(GoalField.Target)).Evidence(indicator.At(GoalField.Unit));
        }
    }
}
