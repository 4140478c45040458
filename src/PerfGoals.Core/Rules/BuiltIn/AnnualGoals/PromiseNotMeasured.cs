using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.GoalTexts;
using PerfGoals.Numbers;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.AnnualGoals;

/// <summary>Flags a promise of the annual goal that no indicator measures.</summary>
internal sealed class PromiseNotMeasured() : ProjectRule(Description)
{
    private static readonly UnitOfMeasure Yuan = UnitOfMeasure.Read("元")!.Value;

    private static readonly Message<string> Unmeasured = new("unmeasured", "quote", new(
        "年度目标写明“{quote}”，没有指标考核它。",
        "The annual goal says '{quote}', and no indicator measures it."));

    private static readonly Message<string, string, Requirement> Nearest = new("nearest", "quote", "indicator", "requirement", new(
        "年度目标写明“{quote}”，没有指标考核它；最接近的指标“{indicator}”要求“{requirement}”。",
        "The annual goal says '{quote}', and no indicator measures it; the nearest, '{indicator}', asks for {requirement}."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG4102",
        Name = "promise-not-measured",
        Category = RuleCategory.Wording,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("年度目标中的数值没有指标对应", "Promised in the goal, not measured"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.AnnualGoal, GoalField.IndicatorName],
        Messages = [Unmeasured, Nearest],
        Rationale = new(
            "目标里承诺的数值若没有指标，年底无人核对它是否兑现。",
            "A number that the goal promises and no indicator takes up is checked by nobody at the year's end."),
        HowToFix = new(
            "为它设置指标；若已有指标考核，请使用与年度目标相同的名称和数值；若不打算考核，就从年度目标中删去。",
            "Add an indicator for it; where there is one, give it the goal's name and number; where it is not meant to be measured, leave it out of the goal."),
        Instruction = new(new(
            "年度目标中写明的数值{must}有对应的指标。",
            "A number in the annual goal {must} have its indicator.")),
        Examples =
        [
            new(new("没有指标考核发放率", "No indicator measures the share that was paid out"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 高龄津贴 | 津贴发放率达到100%，老年人满意度≥95%。 | 产出指标 | 数量指标 | 享受津贴人数 | ≥ | 3200 | 人 | 20 |
                |          |      | 满意度指标 | 服务对象满意度指标 | 老年人满意度 | ≥ | 95 | % | 10 |
                """, Flagged: true),
            new(new("目标承诺新建公路，没有指标", "The goal promises roads, and no indicator counts them"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 农村公路 | 新建村道12公里，改善群众出行条件。 | 产出指标 | 质量指标 | 工程验收合格率 | ＝ | 100 | % | 20 |
                """, Flagged: true),
            new(new("都有指标；年份、文号和现状不是承诺", "All are measured; years, document numbers and what there is already are no promises"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 高龄津贴 | 按照川办发〔2021〕36号文件，2025年为全县3150名老人发放津贴，12月底前发放率达到100%。 | 产出指标 | 质量指标 | 津贴发放率 | ＝ | 100 | % | 20 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var project = context.Project;
        var reading = GoalReading.Of(project);
        if (reading.Goal.Promises.IsEmpty || project.Indicators.Count == 0)
        {
            context.NotApplicable();
            return;
        }

        foreach (var match in reading.Matches)
        {
            if (match is { Fate: PromiseFate.Unread, Indicator: { } unread })
            {
                context.Undetermined(project.Indicators[unread].At(GoalField.Target));
            }
            else if (match.Fate != PromiseFate.Unmeasured || IsBudget(match.Promise.Requirement, project.Budget) || IsExecution(match.Promise))
            {
                continue;
            }
            else if (match.Indicator is not { } near)
            {
                context.Report(project.At(GoalField.AnnualGoal), Unmeasured.With(match.Promise.Quote));
            }
            else
            {
                var indicator = project.Indicators[near];
                context.Report(project.At(GoalField.AnnualGoal), Nearest.With(match.Promise.Quote, indicator.Name, indicator.Requirement))
                    .Related(indicator.At(GoalField.IndicatorName), new("最接近的指标", "the nearest indicator"));
            }
        }
    }

    // How much of the budget is spent is scored by itself, and an indicator of it would be one too many.
    private static bool IsExecution(GoalPromise promise) => promise.Requirement.Unit is { Kind: UnitKind.Ratio }
        && (ClassifiedElsewhere.IsExecution(promise.Noun) || promise.Noun.EndsWith("预算", StringComparison.Ordinal) || promise.Noun.EndsWith("进度", StringComparison.Ordinal) && (promise.Noun.Contains("支出", StringComparison.Ordinal) || promise.Noun.Contains("执行", StringComparison.Ordinal)));

    // What the project costs is in its budget, which is measured elsewhere.
    private static bool IsBudget(Requirement promise, Money? budget) =>
        promise.Target.Value is { } amount && promise.Unit is { } unit && budget?.InYuan is { } yuan
        && unit.ConversionTo(Yuan) is { IsExact: true } conversion && amount * conversion.Factor == Fraction.FromDecimal(yuan);
}
