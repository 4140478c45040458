using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Reference;

/// <summary>Flags a project whose goal or indicators are not those in the budget system.</summary>
internal sealed class GoalDiffersFromSystem() : ProjectRule(Description)
{
    private static readonly LocalizedText Blank = new("（空白）", "(blank)");

    private static readonly Message<string> NotExported = new("not-exported", "name", new(
        "一体化系统中没有项目“{name}”的绩效目标。",
        "The budget system has no goals for the project '{name}'."));

    private static readonly Message<string, string> GoalDiffers = new("goal-differs", "declared", "exported", new(
        "年度目标与一体化系统不一致。表中：“{declared}”；系统中：“{exported}”。",
        "The annual goal differs from the budget system. Here: '{declared}'; there: '{exported}'."));

    private static readonly Message<GoalField, object, object> FieldDiffers = new("field-differs", "field", "declared", "exported", new(
        "指标的“{field}”与一体化系统不一致。表中：{declared}；系统中：{exported}。",
        "'{field}' of the indicator differs from the budget system. Here: {declared}; there: {exported}."));

    private static readonly Message<string> Added = new("added", "name", new(
        "一体化系统中没有指标“{name}”。",
        "The budget system has no indicator '{name}'."));

    private static readonly Message<string> Left = new("left-out", "name", new(
        "缺少一体化系统中的指标“{name}”。",
        "The indicator '{name}' of the budget system is missing."));

    private static readonly ImmutableArray<GoalField> Compared =
        [GoalField.FirstLevel, GoalField.SecondLevel, GoalField.Comparison, GoalField.Target, GoalField.Unit, GoalField.Weight];

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG5006",
        Name = "goal-differs-from-system",
        Category = RuleCategory.ReferenceData,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("绩效目标与一体化系统不一致", "Goals differ from the budget system"),
        DefaultSeverity = Severity.Error,
        Certainty = Certainty.WrittenPolicy,
        Fields = [GoalField.ProjectName, GoalField.AnnualGoal, GoalField.IndicatorName, .. Compared],
        Messages = [NotExported, GoalDiffers, FieldDiffers, Added, Left],
        Rationale = new(
            "申报表须与一体化系统中的绩效目标一致；批复和年底评价以系统为准。指标按名称对照，不看次序。",
            "The table must agree with the goals in the budget system, which are what is approved and scored. Indicators are compared by name, in any order."),
        HowToFix = new(
            "核对哪一处是对的，改正另一处；系统中有误的，按程序在系统中更正。",
            "Find out which is right and correct the other; what is wrong in the system is corrected there."),
        Instruction = new(new(
            "申报表{must}与一体化系统中的绩效目标一致。",
            "The declaration {must} agree with the goals in the budget management system."))
        {
            Field = GoalField.Title,
        },
        Examples =
        [
            new(new("系统中的指标值不同", "Another target in the system"), """
                | 单位编码 | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 127001 | 白内障复明 | 完成手术120例 | 产出指标 | 数量指标 | 完成手术 | ≥ | 120 | 例 | 90 |
                """, Flagged: true, """
                { "goals": [ { "unit": { "code": "127001" }, "projects": [ { "name": "白内障复明", "annualGoal": "完成手术120例", "indicators": [
                  { "level1": "产出指标", "level2": "数量指标", "name": "完成手术", "comparison": "≥", "target": 150, "unit": "例", "weight": 90 } ] } ] } ] }
                """),
            new(new("写法不同，意思相同", "Spelt otherwise, the same"), """
                | 单位编码 | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 127001 | 白内障复明 | 完成手术 120 例 | 产出 | 数量 | 完成手术 | >= | 120 | 例 | 90.0 |
                """, Flagged: false, """
                { "goals": [ { "unit": { "code": "127001" }, "projects": [ { "name": "白内障复明", "annualGoal": "完成手术120例", "indicators": [
                  { "level1": "产出指标", "level2": "数量指标", "name": "完成手术", "comparison": "≥", "target": 120, "unit": "例", "weight": 90 } ] } ] } ] }
                """),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var project = context.Project;
        var access = RegisterAccess.To(ReferencePart.Goals, context.Reference, context.Declaration.FiscalYear, project.Unit);
        if (access.Register is not { } register)
        {
            access.Explain(context);
            return;
        }

        var name = ReferenceNames.Key(project.Name);
        if (name.Length == 0)
        {
            context.Undetermined(project.At(GoalField.ProjectName));
            return;
        }

        var exported = register.GoalsOf(access.UnitCode).Where(other => ReferenceNames.Key(other.Name) == name).ToList();
        switch (exported.Count)
        {
            case 0:
                context.Report(project.At(GoalField.ProjectName), NotExported.With(project.Name));
                break;
            case 1:
                CheckGoal(context, exported[0]);
                CheckIndicators(context, exported[0]);
                break;
            default:
                context.Undetermined(ReferenceGap.Ambiguous(ReferencePart.Goals));
                break;
        }
    }

    private static void CheckGoal(in ProjectContext context, Project exported)
    {
        var (declared, other) = (context.Project.AnnualGoal, exported.AnnualGoal);
        if (CellText.IsBlank(other) || CellText.IsBlank(declared))
        {
            if (CellText.IsBlank(other) != CellText.IsBlank(declared))
            {
                context.Undetermined(context.Project.At(GoalField.AnnualGoal));
            }
        }
        else if (ReferenceNames.Key(declared) is var here && ReferenceNames.Key(other) is var there && here != there)
        {
            var (ours, theirs) = TextDifference.Of(here, there);
            context.Report(context.Project.At(GoalField.AnnualGoal), GoalDiffers.With(ours, theirs));
        }
    }

    private static void CheckIndicators(in ProjectContext context, Project exported)
    {
        var project = context.Project;
        var left = exported.Indicators.ToList();
        var known = Compared.Where(field => left.Exists(indicator => !CellText.IsBlank(indicator.TextOf(field)))).ToHashSet();
        var isNameless = false;
        foreach (var indicator in project.Indicators)
        {
            if (ReferenceNames.Key(indicator.Name) is not { Length: > 0 } name)
            {
                isNameless = true;
                context.Undetermined(indicator.At(GoalField.IndicatorName));
                continue;
            }

            var level = indicator.SecondLevel;
            var same = left.Where(other => ReferenceNames.Key(other.Name) == name).OrderBy(other => other.SecondLevel == level ? 0 : 1).FirstOrDefault();
            if (same is null)
            {
                context.Report(indicator.At(GoalField.IndicatorName), Added.With(indicator.Name));
                continue;
            }

            left.RemoveAt(left.FindIndex(other => ReferenceEquals(other, same)));
            foreach (var field in IndicatorComparison.Differences(indicator, same, known))
            {
                context.Report(indicator.At(field), FieldDiffers.With(field, Shown(indicator.TextOf(field)), Shown(same.TextOf(field))));
            }
        }

        // A row without a name may be any of those that are left.
        foreach (var indicator in isNameless ? [] : left.Where(indicator => !CellText.IsBlank(indicator.Name)))
        {
            context.Report(project.At(GoalField.IndicatorName), Left.With(indicator.Name));
        }
    }

    private static object Shown(string text) => CellText.IsBlank(text) ? Blank : text.Trim();
}
