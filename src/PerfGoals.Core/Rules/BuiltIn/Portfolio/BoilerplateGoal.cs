using System.Runtime.InteropServices;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules.BuiltIn.AnnualGoals;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Portfolio;

/// <summary>Flags a short goal, or a sentence of a goal, that many projects of several units share.</summary>
/// <remarks>
/// A sentence counts only for projects that share nothing else: goals that agree in more than one sentence are copies, which another rule shows. Projects
/// of one name count once, since one programme of many units rightly has one goal.
/// </remarks>
internal sealed class BoilerplateGoal() : PortfolioRule<List<ComparedProject>>(Description)
{
    private static readonly Message<string, int, int> Shared = new("shared", "text", "projects", "units", new(
        "目标中的“{text}”有 {units} 个单位的 {projects} 个项目使用，像是套话。",
        "'{text}' stands in the goals of {projects} projects of {units} units; it looks like boilerplate."));

    private static readonly LocalizedText Other = new("使用同一句话的项目", "a project with the same words");

    private static readonly CountParameter Projects = new("projects", 5, new("至少有多少个项目相同", "How many projects must share the words"), new("个", "projects"));

    private static readonly CountParameter Units = new("units", 3, new("至少涉及多少个单位", "How many units must share the words"), new("个", "units"));

    private static readonly CountParameter Least = new("least", 8, new("至少有多少字才比较", "How long words must be to be compared"), new("字", "characters"));

    private static readonly CountParameter Whole = new(
        "whole", 30, new("短于多少字的目标整体比较", "The length below which a goal is compared as a whole"), new("字", "characters"));

    private static readonly char[] Ends = ['。', '；', ';', '！', '!', '\n', '\r'];

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG6004",
        Name = "boilerplate-goal",
        Category = RuleCategory.Portfolio,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("年度目标使用套话", "Boilerplate in the annual goal"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.AnnualGoal],
        Messages = [Shared],
        Parameters = [Projects, Units, Least, Whole],
        Rationale = new(
            "许多单位的许多项目都用的话，放在哪个项目都行，说明不了这个项目要做什么。",
            "Words that many projects of many units use would fit any project, and do not say what this one is to do."),
        HowToFix = new("换成只适用于本项目的内容，或删去这句话。", "Replace the words by what is true of this project alone, or leave them out."),
        Examples =
        [
            new(new("五个项目、三个单位同一句话", "Five projects of three units say the same"), Table("保障单位正常运转，提高办事效率。", "某县林业局"), Flagged: true),
            new(new("只有两个单位", "Only two units"), Table("保障单位正常运转，提高办事效率。", "某县水利局"), Flagged: false),
        ],
    };

    protected override List<ComparedProject> Create() => [];

    protected override void Add(List<ComparedProject> state, in PortfolioEntryContext context)
    {
        var isDue = false;
        for (var index = 0; index < context.Declaration.ProjectCount; index++)
        {
            var project = context.Declaration.Project(index);
            var key = ProjectKey.Of(project);
            if (project.IsSecret || GoalReading.RepeatsName(project) || PartsOf(project.AnnualGoal, context.Get(Least), context.Get(Whole)) is not { Length: > 0 } parts)
            {
                continue;
            }

            isDue = true;
            if (key.Unit.Length == 0)
            {
                context.Undetermined(GoalPath.Declaration.At(GoalField.UnitName));
                continue;
            }

            state.Add(new(ComparedProject.ScopeOf(context), key, string.Join('\n', parts), context.Place(project.At(GoalField.AnnualGoal))));
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
        var inOrder = state.OrderBy(project => project.Place).ToArray();
        var (projects, units) = (context.Get(Projects), context.Get(Units));
        var uses = UsesOf(inOrder, projects);
        foreach (var project in inOrder)
        {
            var shared = project.Text.Split('\n')
                .Select(part => (Part: part, Use: uses.GetValueOrDefault((project.Scope, part))))
                .Where(entry => entry.Use is { } use && use.ProjectCount >= projects && use.UnitCount >= units)
                .OrderByDescending(entry => entry.Use!.ProjectCount).ThenBy(entry => entry.Part, StringComparer.Ordinal)
                .FirstOrDefault();
            if (shared.Use is { } use && use.OtherThan(project) is { } other)
            {
                context.Report(project.Place, Shared.With(QuotedWords.Shorten(shared.Part), use.ProjectCount, use.UnitCount)).Related(other, Other);
            }
        }
    }

    // Most words stand in one goal; only of those in enough goals more is looked at.
    private static Dictionary<(string Scope, string Part), WordsInUse> UsesOf(ComparedProject[] inOrder, int least)
    {
        var counts = new Dictionary<(string Scope, string Part), int>();
        foreach (var key in inOrder.SelectMany(project => project.Text.Split('\n').Select(part => (project.Scope, part))))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
        }

        var uses = counts.Where(entry => entry.Value >= least).ToDictionary(entry => entry.Key, _ => new WordsInUse());
        foreach (var project in inOrder)
        {
            var parts = project.Text.Split('\n');
            foreach (var part in parts)
            {
                if (uses.TryGetValue((project.Scope, part), out var use))
                {
                    use.Add(project, parts.Where(other => other != part).Select(CharacterPairs.WithoutNumbers));
                }
            }
        }

        return uses;
    }

    // A long goal of one sentence is compared by the rule about copied goals.
    private static string[] PartsOf(string goal, int least, int whole)
    {
        var all = GoalReading.WithoutEnd(goal);
        string[] parts = all.Length < whole
            ? [all]
            : [.. goal.Split(Ends).Select(GoalReading.WithoutEnd).Where(part => part != all).Distinct(StringComparer.Ordinal)];
        return Array.FindAll(parts, part => part.Length > 0 && part.Length >= least);
    }

    private static string Table(string goal, string third) => $"""
        2025年度项目绩效目标申报表
        | 单位名称 | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 某县水利局 | 水质监测 | {goal} | 产出指标 | 数量指标 | 监测点位 | 12 |
        | 某县水利局 | 河道保洁 | {goal} | 产出指标 | 数量指标 | 保洁河道 | 8 |
        | 某县司法局 | 普法宣传 | {goal} | 产出指标 | 数量指标 | 宣传场次 | 40 |
        | 某县司法局 | 法律援助 | {goal} | 产出指标 | 数量指标 | 援助案件 | 150 |
        | {third} | 有害生物防治 | {goal} | 产出指标 | 数量指标 | 防治面积 | 2000 |
        """;
}
