using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Wording;

/// <summary>Flags a name that states the absence of something and sets a number against it, such as 无脱管、漏管 =100%.</summary>
internal sealed class StateAsMeasure() : IndicatorRule(Description)
{
    private static readonly Message<string, string, Requirement> Negated = new("negated", "indicator", "word", "requirement", new(
        "“{indicator}”用“{word}”说明一种状态，再要求“{requirement}”，看不出考核的是发生的比例还是不发生的比例。",
        "'{indicator}' states the absence of something ('{word}') and asks for {requirement}: it is not clear whether the share with it or without it is meant."));

    private static readonly WordsParameter Negations = new(
        "negations",
        ["无", "零", "未发生", "不发生", "未出现", "不出现", "杜绝", "没有"],
        new("表示否定的词", "Words that say that something is absent"));

    // Here the word is a part of another.
    private static readonly WordsParameter Others = new(
        "others",
        ["无害", "无障碍", "无偿", "无人机", "无线", "无公害", "无形", "无烟", "无纸", "无土", "无菌", "零售", "零星", "零工", "零距离", "零就业", "无主", "无籽", "无废", "无证", "无损", "无缝", "无接触"],
        new("含有否定字、但不表示否定的词", "Words that hold such a character and mean something else"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG4007",
        Name = "state-as-measure",
        Category = RuleCategory.Wording,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("以否定的状态作指标", "Absence as a measure"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.IndicatorName, GoalField.Target],
        Messages = [Negated],
        Parameters = [Negations, Others],
        Rationale = new(
            "“无脱管 ＝100%”可以理解为脱管率 0%，也可以理解为不脱管的人占 100%；“无事故 ＝0 起”字面上是双重否定。",
            "No absconding = 100% can be a rate of 0% or a share of 100%; no accidents = 0 is a double negation as it stands."),
        HowToFix = new("改为正面的名称，如“脱管率 ＝0%”“责任事故起数 ＝0 起”。", "Name the thing itself, such as a rate of absconding of 0%, or 0 accidents."),
        Instruction = new(new(
            "指标名称{must}采用正面的说法，如“责任事故起数 ＝0 起”，不写“无事故”。",
            "The name of an indicator {must} be positive, as in 责任事故起数 =0 起, and not 无事故.")),
        Examples =
        [
            new(new("状态配上百分数", "A state beside a percentage"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校园安全 | 效益指标 | 社会效益指标 | 校园无安全事故 | ＝ | 100 | % | 10 |
                """, Flagged: true),
            new(new("双重否定", "A double negation"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校园安全 | 效益指标 | 社会效益指标 | 未发生食品安全事故 | ＝ | 0 | 起 | 10 |
                """, Flagged: true),
            new(new("“无”是词的一部分，或者后面有“率”", "The word is part of another, or a rate follows"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 环卫 | 产出指标 | 质量指标 | 生活垃圾无害化处理率 | ＝ | 100 | % | 10 |
                |      | 效益指标 | 社会效益指标 | 无责任事故线路占比 | ≥ | 98 | % | 10 |
                |      | 效益指标 | 社会效益指标 | 安全事故起数 | ＝ | 0 | 起 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Target.Number is not { } number)
        {
            context.NotApplicable();
            return;
        }

        var name = CellText.Compact(indicator.Name);
        var stripped = context.Get(Others).Aggregate(name, (text, other) => text.Replace(other, "", StringComparison.Ordinal));
        var word = context.Get(Negations).FirstOrDefault(word => stripped.Contains(word, StringComparison.Ordinal));
        var isState = (indicator.Unit is { Kind: UnitKind.Ratio } && number is 0 or 100) || (number == 0 && indicator.Unit is { } unit && UnitKinds.IsCounted(unit.Kind));
        if (word is not null && isState && MeasureWords.Find(name) is null)
        {
            context.Report(indicator.At(GoalField.IndicatorName), Negated.With(indicator.Name, word, indicator.Requirement)).Evidence(indicator.At(GoalField.Target));
        }
    }
}
