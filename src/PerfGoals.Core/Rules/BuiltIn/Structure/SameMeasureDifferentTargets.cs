using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Targets;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags an indicator that measures what another one of its project measures, and asks for another value.</summary>
internal sealed class SameMeasureDifferentTargets() : ProjectRule(Description)
{
    private static readonly Message<string, string, string> Different = new("different-targets", "indicator", "other", "target", new(
        "“{indicator}”与“{other}”衡量的是同一件事，后者的指标值却是“{target}”。",
        "'{indicator}' measures the same as '{other}', whose target is another one: '{target}'."));

    private static readonly LocalizedText First = new("衡量同一件事的另一个指标", "The other indicator of the same measure");

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1025",
        Name = "same-measure-different-targets",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("同一事项两个指标值", "One measure, two targets"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.IndicatorName, GoalField.Target],
        Messages = [Different],
        Parameters = [MeasureIdentity.EmptyWords],
        Rationale = new(
            "同一件事有两个指标值，完成了一个而没有完成另一个时，不知道以哪个为准。",
            "Where one thing has two targets, nobody knows which of them counts when only one is met."),
        HowToFix = new("删去一个，或在名称中写明两者的区别。", "Delete one of them, or say in the names how they differ."),
        Instruction = new(new(
            "同一事项{mustNot}填写两个不同的指标值。",
            "One thing {mustNot} have two different targets."))
        {
            Field = GoalField.Target,
        },
        Examples =
        [
            new(new("“培训人数”与“组织培训人员数量”", "培训人数 and 组织培训人员数量"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 农技推广 | 产出指标 | 数量指标 | 培训人数 | ≥ | 500 | 人 | 20 |
                |          | 产出指标 | 数量指标 | 组织培训人员数量 | ≥ | 300 | 人 | 20 |
                """, Flagged: true),
            new(new("率与及时率不是一回事；上限和下限合成一个范围", "A rate and how timely it is are two things; a floor and a ceiling make a range"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 农技推广 | 产出指标 | 质量指标 | 补贴发放率 | ＝ | 100 | % | 20 |
                |          | 产出指标 | 时效指标 | 补贴发放及时率 | ≥ | 95 | % | 20 |
                |          | 产出指标 | 数量指标 | 每期培训人数 | ≥ | 30 | 人 | 10 |
                |          | 产出指标 | 数量指标 | 每期培训人员数 | ≤ | 60 | 人 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var indicators = context.Project.Indicators;
        var emptyWords = context.Get(MeasureIdentity.EmptyWords);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < indicators.Count; index++)
        {
            var indicator = indicators[index];
            var measure = MeasureIdentity.Of(indicator, emptyWords);
            if (measure.Length == 0 || seen.TryAdd(measure, index))
            {
                continue;
            }

            var other = indicators[seen[measure]];
            // Two of one name are the business of PG1015.
            if (!CellText.Compact(indicator.Name).Equals(CellText.Compact(other.Name), StringComparison.OrdinalIgnoreCase))
            {
                Compare(context, indicator, other);
            }
        }
    }

    private static void Compare(in ProjectContext context, IndicatorView indicator, IndicatorView other)
    {
        if (IsMissing(indicator.Target) || IsMissing(other.Target))
        {
            context.Undetermined((IsMissing(indicator.Target) ? indicator : other).At(GoalField.Target));
        }
        else if (MeasureIdentity.AreDifferent(indicator.Requirement, other.Requirement))
        {
            context.Report(indicator.At(GoalField.Target), Different.With(indicator.Name, other.Name, other.Requirement.ToString()))
                .Evidence(indicator.At(GoalField.IndicatorName))
                .Related(other.At(GoalField.Target), First);
        }
    }

    private static bool IsMissing(Target target) => target.Kind is TargetKind.Empty or TargetKind.Placeholder or TargetKind.Unreadable;
}
