using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Portfolio;

/// <summary>Flags indicators that a unit repeats, with the same target, in a good part of its projects of a year.</summary>
/// <remarks>
/// Satisfaction is left out, which every project may ask for alike, and so are the ends of a scale, 100 % and 0. Projects whose indicators are copied as a
/// whole have a rule of their own and count here once.
/// </remarks>
internal sealed class SameIndicatorEverywhere() : PortfolioRule<List<ComparedProject>>(Description)
{
    private static readonly Message<object, int> Repeated = new("repeated", "indicators", "projects", new(
        "本单位有 {projects} 个项目重复{indicators}，名称和指标值都相同。",
        "{projects} projects of the unit repeat {indicators}, name and target alike."));

    private static readonly LocalizedText First = new("先使用这个指标的项目", "the first project with this indicator");

    private static readonly CountParameter Least = new("least", 2, new("至少有多少个项目相同", "How many projects must share an indicator"), new("个", "projects"));

    private static readonly NumberParameter Share = new("share", 50, 0, 100, new("至少占本单位项目的比例", "The share of the unit's projects that must share it"), new("百分比", "percent"));

    private const char Counted = '+';
    private const char NotCounted = '-';

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG6007",
        Name = "same-indicator-everywhere",
        Category = RuleCategory.Portfolio,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("多个项目重复同一指标和指标值", "The same indicator and target in several projects"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.IndicatorName, GoalField.Comparison, GoalField.Target, GoalField.Unit],
        Messages = [Repeated],
        Parameters = [Least, Share],
        Rationale = new(
            "放在本单位哪个项目都一样的指标，反映不了这个项目的特点。",
            "An indicator that fits every project of a unit shows nothing of the one it stands in."),
        HowToFix = new("换成反映本项目内容的指标，或按本项目的数量设定指标值。", "Replace it by an indicator of what this project does, or set its target by the amount of this project."),
        Instruction = new(new(
            "指标{must}反映本项目的特点，不在多个项目中重复使用。",
            "Indicators {must} be those of the project, and not the same in many of them.")),
        Examples =
        [
            new(new("四个项目中有两个用同一完成时间", "Two of four projects have one time of completion"), Table("1"), Flagged: true),
            new(new("指标值不同", "Another target"), Table("2"), Flagged: false),
        ],
    };

    protected override List<ComparedProject> Create() => [];

    protected override void Add(List<ComparedProject> state, in PortfolioEntryContext context)
    {
        var isDue = false;
        for (var index = 0; index < context.Declaration.ProjectCount; index++)
        {
            var project = context.Declaration.Project(index);
            if (project.IsSecret || LinesOf(project) is not { Count: > 0 } lines)
            {
                continue;
            }

            isDue = true;
            var key = ProjectKey.Of(project);
            if (key.Unit.Length == 0)
            {
                context.Undetermined(GoalPath.Declaration.At(GoalField.UnitName));
                continue;
            }

            state.Add(new(ComparedProject.ScopeOf(context), key, IndicatorLine.Join(lines), context.Place(project.At(GoalField.IndicatorName))));
        }

        if (!isDue)
        {
            context.NotApplicable();
        }
    }

    protected override List<ComparedProject> Merge(List<ComparedProject> left, List<ComparedProject> right)
    {
        left.AddRange(right);
        return left;
    }

    protected override void Report(List<ComparedProject> state, in PortfolioContext context)
    {
        var search = new CopySearch { Similarity = CopiedIndicators.Similarity.Default, ElementsOf = IndicatorLine.Numbering() };
        var copies = search.Find(state.Where(project => IndicatorLine.Split(project.Text).Length >= CopiedIndicators.Least.Default), context.CancellationToken)
            .Select(found => found.Copy.Place).ToHashSet();
        foreach (var unit in state.GroupBy(project => (project.Scope, project.Key.Unit)))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var inOrder = unit.OrderBy(project => project.Place).ToList();
            var isKnown = new HashSet<string>(StringComparer.Ordinal);
            ReportUnit(inOrder.FindAll(project => !copies.Contains(project.Place) && (project.Key.Name.Length == 0 || isKnown.Add(project.Key.Name))), context);
        }
    }

    private static void ReportUnit(List<ComparedProject> projects, in PortfolioContext context)
    {
        var users = projects.SelectMany(project => CountedIn(project).Select(line => (line, project))).ToLookup(entry => entry.line, entry => entry.project, StringComparer.Ordinal);
        var (least, share) = (Math.Max(context.Get(Least), 2), context.Get(Share));
        foreach (var project in projects)
        {
            // The first user is where the others are shown to come from.
            var repeated = CountedIn(project)
                .Where(line => users[line].Count() is var count && count >= least && count * 100 >= share * projects.Count && users[line].First() != project)
                .ToList();
            if (repeated.Count > 0)
            {
                context.Report(project.Place, Repeated.With(QuotedWords.Of(repeated), users[repeated[0]].Count())).Related(users[repeated[0]].First().Place, First);
            }
        }
    }

    private static HashSet<string> LinesOf(ProjectView project)
    {
        var lines = new HashSet<string>(StringComparer.Ordinal);
        foreach (var indicator in project.Indicators)
        {
            if (IndicatorLine.Of(indicator) is { } line)
            {
                lines.Add((IsCounted(indicator) ? Counted : NotCounted) + line);
            }
        }

        return lines;
    }

    private static IEnumerable<string> CountedIn(ComparedProject project) => IndicatorLine.Split(project.Text).Where(line => line[0] == Counted).Select(line => line[1..]);

    private static bool IsCounted(IndicatorView indicator) => indicator.Dimension != FirstLevel.Satisfaction
        && !(indicator.Target.Number is { } number && (number == 0 || (number == 100 && indicator.Unit is { Kind: UnitKind.Ratio })));

    private static string Table(string years) => $"""
        2025年度项目绩效目标申报表
        | 单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 某县司法局 | 人民调解 | 产出指标 | 数量指标 | 调解纠纷 | ≥ | 3500 | 件 |
        | 某县司法局 | 社区矫正 | 产出指标 | 时效指标 | 完成时间 | ＝ | 1 | 年 |
        | 某县司法局 | 普法宣传 | 产出指标 | 数量指标 | 宣传场次 | ≥ | 40 | 场 |
        | 某县司法局 | 法律顾问 | 产出指标 | 时效指标 | 完成时间 | ＝ | {years} | 年 |
        """;
}
