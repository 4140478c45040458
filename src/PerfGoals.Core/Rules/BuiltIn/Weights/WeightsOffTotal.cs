using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules.BuiltIn.Reading;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Weights;

/// <summary>Flags a project whose weights do not add up to the required total.</summary>
internal sealed class WeightsOffTotal() : ProjectRule(Description)
{
    private const int MaxScale = 28;

    private static readonly Message<decimal, decimal> Off = new("off-total", "actual", "expected", new(
        "各指标权重之和为 {actual}%，应为 {expected}%。",
        "The weights add up to {actual}%, and the total must be {expected}%."));

    private static readonly Message<decimal, decimal, int> Blank = new("off-total-with-blanks", "actual", "expected", "blank", new(
        "各指标权重之和为 {actual}%，应为 {expected}%；其中 {blank} 个指标没有填写权重。",
        "The weights add up to {actual}%, and the total must be {expected}%; indicators without a weight: {blank}."));

    private static readonly Message<decimal, decimal> Rounded = new("off-by-rounding", "actual", "expected", new(
        "各指标权重之和为 {actual}%，应为 {expected}%；相差很小，可能是四舍五入造成的。",
        "The weights add up to {actual}%, and the total must be {expected}%; so little is probably due to rounding."));

    private static readonly LocalizedText Points = new("百分点", "percentage points");

    private static readonly NumberParameter Total = new("total", 100, 0, 1000, new(
        "一个项目各指标权重之和", "What the weights of a project must add up to"), Points);

    private static readonly NumberParameter Tolerance = new("tolerance", 0, 0, 100, new(
        "允许的舍入差", "The difference allowed for rounding"), Points);

    private static readonly NumberParameter Alternative = new("alternative", 0, 0, 1000, new(
        "同样认可的另一个权重之和，0 表示没有", "Another total that is as good; 0 for none"), Points);

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG2001",
        Name = "weights-off-total",
        Category = RuleCategory.Weights,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("权重之和不等于规定值", "Weights off the required total"),
        DefaultSeverity = Severity.Error,
        Certainty = Certainty.WrittenPolicy,
        Fields = [GoalField.Weight],
        Messages = [Off, Blank, Rounded],
        Parameters = [Total, Tolerance, Alternative],
        Rationale = new(
            "年底按权重计分，权重之和不对，得分就没有意义。总和为 90 时，其余 10 分留给预算执行率。",
            "The project is scored by these weights; if they do not add up, the score means nothing. Where the total is 90, the other 10 points are for budget execution."),
        HowToFix = new(
            "核对是否漏填了一行或一个权重，再按重要程度调整各指标的权重。",
            "Check whether a row or a weight is missing, then adjust the weights by importance."),
        Instruction = new(new(
            "一个项目各指标权重之和{must}为 {total}%[ 或 {alternative}%]。",
            "The weights of a project {must} add up to {total}%[ or {alternative}%]."), Total, Alternative),
        Examples =
        [
            new(new("合计为 80", "The sum is 80"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校舍维修 | 产出指标 | 数量指标 | 维修面积 | ≥ | 800 | 平方米 | 50 |
                |          | 效益指标 | 社会效益指标 | 受益学生 | ≥ | 1200 | 人 | 30 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校舍维修 | 产出指标 | 数量指标 | 维修面积 | ≥ | 800 | 平方米 | 70 |
                |          | 效益指标 | 社会效益指标 | 受益学生 | ≥ | 1200 | 人 | 30 |
                """,
            },
            new(new("漏填一个权重", "A weight left blank"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校舍维修 | 产出指标 | 数量指标 | 维修面积 | ≥ | 800 | 平方米 | 50% |
                |          | 产出指标 | 质量指标 | 验收合格率 | ＝ | 100 | % |  |
                |          | 效益指标 | 社会效益指标 | 受益学生 | ≥ | 1200 | 人 | 30% |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校舍维修 | 产出指标 | 数量指标 | 维修面积 | ≥ | 800 | 平方米 | 50% |
                |          | 产出指标 | 质量指标 | 验收合格率 | ＝ | 100 | % | 20 |
                |          | 效益指标 | 社会效益指标 | 受益学生 | ≥ | 1200 | 人 | 30% |
                """,
            },
            new(new("三个 33.33 合计为 99.99", "Three of 33.33 add up to 99.99"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校舍维修 | 产出指标 | 数量指标 | 维修面积 | ≥ | 800 | 平方米 | 33.33 |
                |          | 产出指标 | 质量指标 | 验收合格率 | ＝ | 100 | % | 33.33 |
                |          | 效益指标 | 社会效益指标 | 受益学生 | ≥ | 1200 | 人 | 33.33 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校舍维修 | 产出指标 | 数量指标 | 维修面积 | ≥ | 800 | 平方米 | 33.34 |
                |          | 产出指标 | 质量指标 | 验收合格率 | ＝ | 100 | % | 33.33 |
                |          | 效益指标 | 社会效益指标 | 受益学生 | ≥ | 1200 | 人 | 33.33 |
                """,
            },
            new(new("合计为 100", "The sum is 100"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校舍维修 | 产出指标 | 数量指标 | 维修面积 | ≥ | 800 | 平方米 | 66.67 |
                |          | 效益指标 | 社会效益指标 | 受益学生 | ≥ | 1200 | 人 | 33.33 |
                """, Flagged: false),
        ],
    };

    /// <summary>Returns the totals that the rule asks for where it is in force, the first of them the one that it names.</summary>
    internal static IEnumerable<decimal> TotalsIn(RuleInForce rule) =>
        rule.ParameterValues.Get(Alternative) is var other and not 0 ? [rule.ParameterValues.Get(Total), other] : [rule.ParameterValues.Get(Total)];

    protected override void Check(in ProjectContext context)
    {
        var project = context.Project;
        if (project.Indicators.Count == 0)
        {
            context.NotApplicable();
            return;
        }

        var (sum, total) = (project.WeightSum, context.Get(Total));
        var blank = project.Indicators.Count - project.WeightCount;
        if (!project.HasCell(GoalField.Weight) || FractionalWeights.AreIn(project))
        {
            // A form without a column for weights has none to add up, and fractions of 1 add up to no percentage.
            context.Undetermined(project.At(GoalField.Weight));
        }
        else if (blank > 0 && FirstUnreadable(project) is { } missing)
        {
            context.Undetermined(missing);
        }
        else if (IsOff(context, sum))
        {
            var finding = context.Report(
                project.At(GoalField.Weight),
                blank > 0 ? Blank.With(sum, total, blank) : (IsRounding(project, sum - total) ? Rounded : Off).With(sum, total));

            // Where the row of budget execution is what is too much, the weights of the others are right as they are.
            if (ExecutionInWeights.WeightIn(project, ExecutionInWeights.DefaultWords) is var execution && (execution == 0 || IsOff(context, sum - execution)))
            {
                Repair(project, total, finding);
            }
        }
    }

    private static bool IsOff(in ProjectContext context, decimal sum) =>
        IsOff(sum, context.Get(Total), context.Get(Tolerance))
        && (context.Get(Alternative) is var other && (other == 0 || IsOff(sum, other, context.Get(Tolerance))));

    private static bool IsOff(decimal sum, decimal total, decimal tolerance) => sum != total && Math.Abs(sum - total) > tolerance;

    // Each weight may be off by half of its last digit; whole weights are not rounded.
    private static bool IsRounding(ProjectView project, decimal difference)
    {
        var possible = 0m;
        foreach (var indicator in project.Indicators)
        {
            if (indicator.Weight is { } weight && weight != decimal.Truncate(weight))
            {
                possible += new decimal(5, 0, 0, false, (byte)Math.Min(weight.Scale + 1, MaxScale));
            }
        }

        return Math.Abs(difference) <= possible;
    }

    private static GoalPath? FirstUnreadable(ProjectView project)
    {
        foreach (var indicator in project.Indicators)
        {
            if (indicator.Weight is null && !indicator.IsBlank(GoalField.Weight))
            {
                return indicator.At(GoalField.Weight);
            }
        }

        return null;
    }

    private static void Repair(ProjectView project, decimal total, Finding finding)
    {
        var weights = new decimal?[project.Indicators.Count];
        for (var position = 0; position < weights.Length; position++)
        {
            weights[position] = project.Indicators[position].Weight;
        }

        foreach (var repair in WeightRepairs.Of(weights, total))
        {
            // A weight from JSON may differ from its cell, and then the cell may say the right thing already.
            var isWritten = false;
            var changes = new (GoalPath Cell, string Text)[repair.Length];
            var (chinese, english) = (new string[repair.Length], new string[repair.Length]);
            for (var index = 0; index < changes.Length; index++)
            {
                var indicator = project.Indicators[repair[index].Position];
                var (before, after) = (indicator.TextOf(GoalField.Weight).Trim(), repair[index].Weight.ToString("0.######", CultureInfo.InvariantCulture));
                changes[index] = (indicator.At(GoalField.Weight), after + MarkOf(before));
                isWritten |= changes[index].Text == indicator.TextOf(GoalField.Weight);
                chinese[index] = before.Length == 0 ? $"“{indicator.Name}”填 {after}" : $"“{indicator.Name}”由 {before} 改为 {after}";
                english[index] = before.Length == 0 ? $"'{indicator.Name}' {after}" : $"'{indicator.Name}' {before} → {after}";
            }

            if (!isWritten)
            {
                var key = weights[repair[0].Position] is null ? "fill-blank" : "adjust";
                finding.Fix(key, FixApplicability.NeedsPerson, new($"权重：{string.Join("；", chinese)}", $"Weights: {string.Join("; ", english)}"), changes);
            }
        }
    }

    // A weight that was written as 10% is written so again.
    private static string MarkOf(string text) => CellText.Compact(text) is [.., var mark and ('%' or '分')] ? mark.ToString() : "";
}
