using System.Text.RegularExpressions;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Numbers;
using PerfGoals.Rules.BuiltIn.Reading;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Weights;

/// <summary>Flags a first level that is written with points, such as 产出指标（50分）, which its indicators do not add up to.</summary>
internal sealed partial class LevelPointsOffWeights() : ProjectRule(Description)
{
    private static readonly Message<string, decimal, decimal> Off = new("off-points", "text", "actual", "points", new(
        "“{text}”写明 {points} 分，其下各指标的权重之和是 {actual}。",
        "'{text}' says {points}, and the weights below it add up to {actual}."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG2007",
        Name = "level-points-off-weights",
        Category = RuleCategory.Weights,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("一级指标写明的分值与权重不符", "Points of a first level differ from its weights"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.FirstLevel, GoalField.Weight],
        Messages = [Off],
        Rationale = new(
            "同一张表里两处说法不一，自评时不知道以哪个为准。",
            "One table says two things, and nobody knows which of them the self-evaluation goes by."),
        HowToFix = new(
            "核对是否漏了一行或填错了权重，使两处一致。",
            "Check whether a row is missing or a weight is wrong, and make the two agree."),
        Instruction = new(new(
            "一级指标写明分值的，所属各指标权重之和{must}与分值一致。",
            "Where a first level states its points, the weights under it {must} add up to them."))
        {
            Field = GoalField.Weight,
        },
        Examples =
        [
            new(new("产出写明 50 分，合计 70", "Output says 50 and adds up to 70"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 分值 |
                | 小型水库维护 | 产出指标（50分） | 数量指标 | 维护水库 | ≥18座 | 40 |
                |            |                 | 质量指标 | 验收合格率 | ＝100% | 30 |
                |            | 效益指标（20分） | 社会效益指标 | 灌溉面积 | ≥6000亩 | 20 |
                """, Flagged: true),
            new(new("两处一致", "The two agree"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 分值 |
                | 小型水库维护 | 产出指标（50分） | 数量指标 | 维护水库 | ≥18座 | 30 |
                |            |                 | 质量指标 | 验收合格率 | ＝100% | 20 |
                |            | 效益指标（40%） | 社会效益指标 | 灌溉面积 | ≥6000亩 | 40 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        if (context.Project.WeightCount == 0)
        {
            context.NotApplicable();
            return;
        }

        var isDue = false;
        for (var level = FirstLevel.Unknown + 1; level <= FirstLevel.Satisfaction; level++)
        {
            isDue |= Check(context, level);
        }

        if (!isDue)
        {
            context.NotApplicable();
        }
    }

    private static bool Check(in ProjectContext context, FirstLevel level)
    {
        GoalPath? place = null;
        GoalPath? missing = null;
        var (text, points, sum) = ("", 0m, 0m);
        foreach (var indicator in context.Project.Indicators)
        {
            if (indicator.FirstLevel != level)
            {
                continue;
            }

            if (PointsIn(indicator.TextOf(GoalField.FirstLevel)) is { } written)
            {
                if (place is not null && written != points)
                {
                    // Points that change from row to row are those of the rows, and not of the level.
                    return false;
                }

                (text, points) = place is null ? (CellText.OneLine(indicator.TextOf(GoalField.FirstLevel)), written) : (text, points);
                place ??= indicator.At(GoalField.FirstLevel);
            }

            if (indicator.Weight is >= 0 and <= 1000)
            {
                sum += indicator.Weight.Value;
            }
            else if (!indicator.IsBlank(GoalField.IndicatorName))
            {
                missing ??= indicator.At(GoalField.Weight);
            }
        }

        if (place is not { } cell)
        {
            return false;
        }

        if (missing is { } at)
        {
            context.Undetermined(at);
        }
        else if (FractionalWeights.AreIn(context.Project))
        {
            context.Undetermined(context.Project.At(GoalField.Weight));
        }
        else if (sum != points)
        {
            context.Report(cell, Off.With(text, sum, points)).Evidence(cell);
        }

        return true;
    }

    private static decimal? PointsIn(string text) =>
        Points().Match(CellText.Compact(text)) is { Success: true } match && NumberText.TryRead(match.Groups["points"].Value, out var points) ? points : null;

    [GeneratedRegex(@"(?<![0-9.])(?<points>[0-9]{1,4}(?:\.[0-9]{1,4})?)(?:分|%)[)\]】〕]?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Points();
}
