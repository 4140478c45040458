using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Wording;

/// <summary>Flags a unit of measure that the name rules out: 服务人次 counted in 户, 合格率 counted in 人.</summary>
internal sealed class UnitAgainstName() : IndicatorRule(Description)
{
    private static readonly Message<string, string, string> Other = new("other", "indicator", "named", "unit", new(
        "指标名称“{indicator}”按“{named}”计，度量单位却是“{unit}”。",
        "The name '{indicator}' counts in {named}, and the unit of measure is {unit}."));

    private static readonly Message<string, string, string> OtherKind = new("other-kind", "indicator", "measure", "unit", new(
        "指标名称“{indicator}”要衡量的是“{measure}”，度量单位却是“{unit}”。",
        "By its name '{indicator}' measures '{measure}', which is not counted in {unit}."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG4006",
        Name = "unit-against-name",
        Category = RuleCategory.Wording,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("名称中的单位与度量单位不符", "Unit in the name and unit of measure disagree"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.IndicatorName, GoalField.Unit],
        Messages = [Other, OtherKind],
        Rationale = new("人次与人、件与户不能互换，单位写错，同一个数就是另一个意思。", "Visits are no persons and cases no households: with another unit the same number means something else."),
        HowToFix = new("改正度量单位，或者改正名称。", "Correct the unit, or the name."),
        Instruction = new(new(
            "名称中的计量单位{must}与“度量单位”一致，如人次与人、件与户不能互换。",
            "A unit named in an indicator {must} be that of 度量单位: 人次 is not 人, and 件 is not 户."))
        {
            Field = GoalField.Unit,
        },
        Examples =
        [
            new(new("人次写成了人", "Visits counted as persons"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 文化馆 | 产出指标 | 数量指标 | 免费开放接待人次 | ≥ | 20000 | 人 | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 文化馆 | 产出指标 | 数量指标 | 免费开放接待人次 | ≥ | 20000 | 人次 | 10 |
                """,
            },
            new(new("括号里的单位与度量单位不同", "The unit in brackets is another"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 文化馆 | 成本指标 | 经济成本指标 | 馆舍运行费用（万元） | ≤ | 95 | % | 10 |
                """, Flagged: true),
            new(new("合格率写成了人，村数写成了 %", "A share counted in persons, villages in per cent"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 农技推广 | 产出指标 | 质量指标 | 农技员考核合格率 | ≥ | 95 | 人 | 10 |
                |        | 产出指标 | 数量指标 | 示范村数 | ≥ | 100 | % | 10 |
                """, Flagged: true),
            new(new("同类的单位，写法不同", "Units of one kind, spelled in other ways"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 文化馆 | 产出指标 | 数量指标 | 培训人数 | ≥ | 300 | 名 | 10 |
                |        | 产出指标 | 数量指标 | 演出次数 | ≥ | 12 | 场 | 10 |
                |        | 产出指标 | 数量指标 | 接待人次 | ≥ | 2 | 万人次 | 10 |
                |        | 产出指标 | 数量指标 | 办展数（次） | ≥ | 4 | 次/年 | 10 |
                """, Flagged: false),
        ],
    };

    // 数 behind a unit counts in it: 件数, 户数. Such words as 个数 and 总数 say nothing of the unit.
    private static readonly SpellingTable<string> Counts = new(
    [
        ("人数", "人"), ("人次", "人次"), ("人次数", "人次"), ("户数", "户"), ("件数", "件"), ("次数", "次"), ("天数", "天"), ("场次", "场次"),
    ]);

    // Growth is told in % whatever grows, and these are numbers without a unit, or of things in %.
    private static readonly string[] Grown = ["增长", "增加", "增幅", "提高", "提升", "下降", "降低", "减少", "同比", "较上年", "占", "比", "控制", "节约", "完成", "指数", "系数", "倍数", "分数", "参数", "百分数"];

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        var name = CellText.Compact(indicator.Name);
        if (indicator.Unit is not { } unit || indicator.Target.Kind == TargetKind.Change)
        {
            context.NotApplicable();
        }
        else if (UnitIn(name) is { } named)
        {
            if (unit is { IsKnown: true, IsAmbiguous: false } && !Agree(named, unit))
            {
                context.Report(indicator.At(GoalField.Unit), Other.With(indicator.Name, named.Symbol, unit.Symbol))
                    .Evidence(indicator.At(GoalField.IndicatorName))
                    .Fix("unit-of-name", FixApplicability.NeedsPerson, new($"度量单位改为“{named.Symbol}”", $"Make {named.Symbol} the unit"), (indicator.At(GoalField.Unit), named.Symbol));
            }
        }
        else if (MeasureWords.Find(name) is { } measure && RowMeasure.IsNumeric(indicator) && indicator.Target.Number != 0 && IsRuledOut(measure, name, indicator))
        {
            context.Report(indicator.At(GoalField.Unit), OtherKind.With(indicator.Name, measure.Word, unit.Symbol)).Evidence(indicator.At(GoalField.IndicatorName));
        }
    }

    // Only what can be meant in one way is held to it: a satisfaction in persons is PG3014's, and few cases tell of a rate of mistakes as well as a share does.
    private static bool IsRuledOut(MeasureWord measure, string name, in IndicatorView indicator) => measure.Kind switch
    {
        MeasureKind.Satisfaction => measure.Word == "满意率" && indicator.Unit is { } unit && unit.CanBe(UnitKind.Score),
        MeasureKind.Share => measure.Word.EndsWith('率') && RowMeasure.AsksForMuch(indicator) && RowMeasure.Measures(indicator, IsNoShare),
        MeasureKind.Count or MeasureKind.Persons or MeasureKind.PersonTimes =>
            name.EndsWith('数') && RowMeasure.IsShareUnit(indicator) && !Array.Exists(Grown, word => name.Contains(word, StringComparison.Ordinal)),
        MeasureKind.Time => measure.Word is "时间" or "天数" or "时限" or "时长" && RowMeasure.Measures(indicator, kind => kind is UnitKind.Count or UnitKind.Persons or UnitKind.Households or UnitKind.Money),
        MeasureKind.Money => measure.Word == "金额" && RowMeasure.IsShareUnit(indicator) && !Array.Exists(Grown, word => name.Contains(word, StringComparison.Ordinal)),
        _ => false,
    };

    private static bool IsNoShare(UnitKind kind) => kind is UnitKind.Count or UnitKind.Persons or UnitKind.PersonTimes or UnitKind.Households or UnitKind.Occurrences or UnitKind.Duration or UnitKind.WorkingTime
        or UnitKind.Money or UnitKind.Length or UnitKind.Area or UnitKind.Mass or UnitKind.Volume;

    private static UnitOfMeasure? UnitIn(string name)
    {
        if (name is [.., ')'] && name.LastIndexOf('(') is > 0 and var open)
        {
            var text = name[(open + 1)..^1].Replace("单位:", "", StringComparison.Ordinal);
            return UnitOfMeasure.Read(text) is { IsKnown: true, IsAmbiguous: false, Kind: not UnitKind.Grade } unit ? unit : null;
        }

        return Counts.TryTakeSuffix(name, out var symbol, out var length) && name.Length > length ? UnitOfMeasure.Read(symbol) : null;
    }

    // 件 and 起 are both counted, 次 may be 次/年, and a growth in % may be meant by 人数.
    private static bool Agree(UnitOfMeasure named, UnitOfMeasure unit) =>
        named.ConversionTo(unit) is not null || (named.Kind == unit.Kind && named.Kind is UnitKind.Count or UnitKind.Occurrences) || unit.Kind is UnitKind.Frequency or UnitKind.Rate or UnitKind.Compound
        || (named.Kind == UnitKind.Count && unit.Kind == UnitKind.Occurrences) || (named.Kind == UnitKind.Occurrences && unit.Kind == UnitKind.Count)
        || (named.Kind == UnitKind.Duration && UnitKinds.IsTime(unit.Kind));
}
