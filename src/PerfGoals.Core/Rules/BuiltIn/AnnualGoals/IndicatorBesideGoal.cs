using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.GoalTexts;
using PerfGoals.Indicators;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.AnnualGoals;

/// <summary>Flags an amount of work of which neither the annual goal nor the name of the project says a word, where the goal names the work of the project in numbers.</summary>
/// <remarks>Quality, time, cost, benefit and satisfaction belong to the work that the goal names, though it need not mention them.</remarks>
internal sealed class IndicatorBesideGoal() : ProjectRule(Description)
{
    private static readonly Message<string> Beside = new("beside", "indicator", new(
        "年度目标和项目名称都没有提到指标“{indicator}”所考核的内容。",
        "Neither the annual goal nor the project's name mentions what the indicator '{indicator}' measures."));

    private static readonly CountParameter Amounts = new(
        "amounts", 2, new("年度目标至少写明几项工作的数量才作判断", "How many amounts of work the goal has to name before anything is said"), new("项", "amounts"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG4103",
        Name = "indicator-beside-goal",
        Category = RuleCategory.Wording,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("指标与年度目标无关", "Measured, not promised"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.AnnualGoal, GoalField.IndicatorName],
        Messages = [Beside],
        Parameters = [Amounts],
        Rationale = new(
            "指标应当由年度目标分解而来；目标里没有的内容，可能是从别的项目抄来的。",
            "Indicators come out of the goal; what the goal does not know may have been copied from another project."),
        HowToFix = new("在年度目标中写明这项内容，或者删去这个指标。", "Say it in the goal, or drop the indicator."),
        Instruction = new(new(
            "指标{must}由年度目标分解而来，年度目标中应写到指标的内容。",
            "Indicators {must} come from the annual goal, which names what they measure.")),
        Examples =
        [
            new(new("年度目标只说法律援助，指标却考核轮训", "The goal is about legal aid, the indicator about training"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 法律援助 | 办理法律援助案件350件，解答来电来访咨询2000人次。 | 产出指标 | 数量指标 | 法律援助案件办理数量 | ≥ | 350 | 件 | 20 |
                |          |      | 产出指标 | 数量指标 | 执法人员轮训学时 | ≥ | 60 | 学时 | 20 |
                """, Flagged: true),
            new(new("目标没有列出各项工作的数量时不作判断；质量、效益和满意度附属于工作", "Nothing is said where the goal does not list amounts; quality, benefit and satisfaction go with the work"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 法律援助 | 维护弱势群体合法权益。 | 产出指标 | 数量指标 | 执法人员轮训学时 | ≥ | 60 | 学时 | 20 |
                | 社区矫正 | 走访监督对象1000人次，建档360份。 | 产出指标 | 数量指标 | 监督对象走访人次 | ≥ | 1000 | 人次 | 20 |
                |          |      | 产出指标 | 质量指标 | 台账差错率 | ≤ | 1 | % | 10 |
                |          |      | 效益指标 | 社会效益指标 | 再犯罪人数 | ≤ | 3 | 人 | 10 |
                |          |      | 满意度指标 | 服务对象满意度指标 | 社会公众满意度 | ≥ | 90 | % | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var project = context.Project;
        var reading = GoalReading.Of(project);
        if (reading.Goal.Promises.Count(promise => promise.Requirement.Unit is { } unit && UnitKinds.IsCounted(unit.Kind)) < context.Get(Amounts))
        {
            context.NotApplicable();
            return;
        }

        var said = CellText.Compact(project.AnnualGoal + project.Name);
        for (var position = 0; position < project.Indicators.Count; position++)
        {
            var indicator = project.Indicators[position];
            if (IsAmountOfWork(indicator) && !reading.Matches.Any(match => match.Indicator == position) && !NounPhrase.Of(indicator.Name).IsIn(said))
            {
                context.Report(project.At(GoalField.AnnualGoal), Beside.With(indicator.Name)).Related(indicator.At(GoalField.IndicatorName), new("指标", "the indicator"));
            }
        }
    }

    private static bool IsAmountOfWork(in IndicatorView indicator) =>
        indicator is { SecondLevel: SecondLevel.Quantity, Unit: { } unit } && (UnitKinds.IsCounted(unit.Kind) || UnitKinds.IsTime(unit.Kind));
}
