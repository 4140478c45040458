using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags a number of which nothing says in what it is counted or measured.</summary>
internal sealed class MissingUnit() : IndicatorRule(Description)
{
    private static readonly Message<string, string> Missing = new("missing", "indicator", "text", new(
        "“{indicator}”的指标值“{text}”没有度量单位。",
        "The target '{text}' of '{indicator}' has no unit of measure."));

    private static readonly WordsParameter Pure = new("pure", ["指数", "系数", "比值", "倍数", "比", "容积率", "pH值", "PH值", "排名", "名次", "位次"], new(
        "数值不带单位的名称结尾", "The endings of names whose numbers have no unit"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1009",
        Name = "missing-unit",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("定量指标没有度量单位", "Number without a unit"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Unit, GoalField.Target],
        Messages = [Missing],
        Parameters = [Pure],
        Rationale = new(
            "没有单位，8 可能是 8 人、8 次，也可能是 8%，无法计量；预算管理一体化系统也要求定量指标填写单位。",
            "Without a unit 8 may be 8 persons, 8 times or 8 per cent; budget-integration systems ask for the unit of every number."),
        HowToFix = new("在“度量单位”中填写单位，如 %、件、人次、万元。", "Write the unit into the column 度量单位, such as %, 件, 人次 or 万元."),
        Instruction = new(new(
            "定量指标{must}填写度量单位，如 %、件、人次、万元[；{pure}等没有单位的除外]。",
            "A quantitative indicator {must} have a unit of measure, such as %, 件, 人次 or 万元[, but for pure numbers ({pure})]."), Pure)
        {
            Field = GoalField.Unit,
        },
        Examples =
        [
            new(new("出差人数没有单位", "A number of persons without a unit"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 业务出差 | 产出指标 | 数量指标 | 出差人数 | ＝ | 8 |  | 20 |
                """, Flagged: true),
            new(new("单位写在指标值或名称的括号里；日期、等级和指数没有单位", "A unit in the value or in the name's brackets; dates, grades and indices have none"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 业务出差 | 产出指标 | 数量指标 | 出差人数 | ＝ | 8人 |  | 20 |
                |          | 产出指标 | 数量指标 | 调研次数（次） | ≥ | 4 |  | 20 |
                |          | 产出指标 | 时效指标 | 报告完成时间 | ≤ | 12月底 |  | 20 |
                |          | 效益指标 | 社会效益指标 | 调研成果质量 | 定性 | 优 |  | 20 |
                |          | 效益指标 | 社会效益指标 | 群众安全感指数 | ≥ | 97 |  | 20 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        var isNumber = indicator.Target.Kind is TargetKind.Quantitative or TargetKind.Range
            && indicator.Comparison is not (Comparison.Qualitative or Comparison.QuantitativeOther or Comparison.NotApplicable);
        if (!isNumber)
        {
            context.NotApplicable();
        }
        else if (indicator.Unit is null && indicator.IsBlank(GoalField.Unit) && !IsPure(context) && !IsYear(indicator) && !HasUnitInName(indicator.Name))
        {
            context.Report(indicator.At(GoalField.Unit), Missing.With(indicator.Name, indicator.TextOf(GoalField.Target).Trim()));
        }
    }

    private static bool IsPure(in IndicatorContext context)
    {
        var name = CellText.Compact(context.Indicator.Name);
        foreach (var ending in context.Get(Pure))
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // A deadline that is a year, and a day that a spreadsheet made a number, are dates.
    private static bool IsYear(in IndicatorView indicator) => indicator.SecondLevel == SecondLevel.Timeliness && indicator.Target.Number is >= 1990;

    private static bool HasUnitInName(string name)
    {
        var text = CellText.Compact(name);
        var start = text.EndsWith(')') ? text.LastIndexOf('(') : -1;
        return start >= 0 && UnitOfMeasure.Read(text[(start + 1)..^1]) is { IsKnown: true };
    }
}
