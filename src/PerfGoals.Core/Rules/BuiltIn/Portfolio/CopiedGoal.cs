using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules.BuiltIn.AnnualGoals;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Portfolio;

/// <summary>Flags an annual goal that is that of another project of the same year, word for word or nearly so.</summary>
/// <remarks>
/// A goal with other numbers, or in which no more than the words of the project's name were changed, was made for its project and is no copy. Goals of one
/// project in several years are not compared: what goes on every year rightly asks for the same, and what an old text gets wrong, such as its dates, has
/// rules of its own.
/// </remarks>
internal sealed class CopiedGoal() : PortfolioRule<List<ComparedProject>>(Description)
{
    private static readonly Message<object, string> Equal = new("equal", "project", "goal", new(
        "年度目标与项目“{project}”的相同：“{goal}”。",
        "The annual goal is that of the project '{project}': '{goal}'."));

    private static readonly Message<object, object, object> NearlyEqual = new("nearly-equal", "project", "here", "there", new(
        "年度目标与项目“{project}”的几乎相同。只有这里有：{here}；只有那里有：{there}。",
        "The annual goal is nearly that of the project '{project}'. Only here: {here}; only there: {there}."));

    private static readonly LocalizedText Other = new("目标相同或几乎相同的项目", "the project with this goal, or nearly this goal");

    private static readonly CountParameter Least = new(
        "least", 30, new("目标至少有多少字才比较（更短的属于套话）", "How long a goal must be to be compared; shorter ones are common phrases"), new("字", "characters"));

    private static readonly NumberParameter Similarity = new(
        "similarity", 75, 50, 100, new("两字组合相同的比例达到多少算几乎相同", "The share of pairs of characters in common from which on goals are nearly equal"), new("百分比", "percent"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG6002",
        Name = "copied-goal",
        Category = RuleCategory.Portfolio,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("年度目标照抄其他项目", "Annual goal copied from another project"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.AnnualGoal],
        Messages = [Equal, NearlyEqual],
        Parameters = [Least, Similarity],
        Rationale = new(
            "两个不同的项目目标相同，至少有一个没有写自己要做什么，年底无从评价。",
            "Where two projects have one goal, at least one of them does not say what it is to do, and cannot be judged by it."),
        HowToFix = new(
            "按本项目的实际内容重写目标，写明做什么、做多少、达到什么效果。",
            "Write the goal of this project: what it is to do, how much of it, and to what effect."),
        Instruction = new(new(
            "年度目标{must}写本项目自己的内容，不照抄其他项目。",
            "The annual goal {must} be the project's own, and not copied from another.")),
        Examples =
        [
            new(new("另一单位的目标，一字不差", "The goal of another unit, word for word"), """
                2025年度项目绩效目标申报表
                | 单位名称 | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 某县林业局 | 林区道路维护 | 完成林区主要道路的日常巡查和维护，及时清除塌方和落石，保障林区群众出行安全。 | 产出指标 | 数量指标 | 维护里程 | 60 |

                2025年度项目绩效目标申报表
                | 单位名称 | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 某县国有林场 | 护林站建设 | 完成林区主要道路的日常巡查和维护，及时清除塌方和落石，保障林区群众出行安全。 | 产出指标 | 数量指标 | 建成护林站 | 3 |
                """, Flagged: true),
            new(new("只改了一个词", "But one word changed"), """
                2025年度项目绩效目标申报表
                | 单位名称 | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 某县文化馆 | 免费开放补助 | 保障场馆全年免费开放，按计划组织群众文化活动和公益培训，丰富基层群众的精神文化生活，提高公共文化服务水平。 | 产出指标 | 数量指标 | 活动场次 | 40 |
                | 某县文化馆 | 设备更新 | 保障场馆全年免费开放，按计划组织群众文化活动和公益讲座，丰富基层群众的精神文化生活，提高公共文化服务水平。 | 产出指标 | 数量指标 | 更新设备 | 12 |
                """, Flagged: true),
            new(new("数量不同，按项目改写过", "Other numbers: made for the project"), """
                2025年度项目绩效目标申报表
                | 单位名称 | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 某县交通运输局 | 县道养护 | 完成公路日常养护120公里，及时修补路面病害，保障道路安全畅通，群众满意度达到90%以上。 | 产出指标 | 数量指标 | 养护里程 | 120 |
                | 某县交通运输局 | 乡道养护 | 完成公路日常养护340公里，及时修补路面病害，保障道路安全畅通，群众满意度达到90%以上。 | 产出指标 | 数量指标 | 养护里程 | 340 |
                """, Flagged: false),
            new(new("同一项目上年的目标", "The goal of the same project the year before"), """
                2025年度项目绩效目标申报表
                | 单位名称 | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 某县林业局 | 林区道路维护 | 完成林区主要道路的日常巡查和维护，及时清除塌方和落石，保障林区群众出行安全。 | 产出指标 | 数量指标 | 维护里程 | 60 |

                2026年度项目绩效目标申报表
                | 单位名称 | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 某县林业局 | 林区道路维护 | 完成林区主要道路的日常巡查和维护，及时清除塌方和落石，保障林区群众出行安全。 | 产出指标 | 数量指标 | 维护里程 | 60 |
                """, Flagged: false),
        ],
    };

    protected override List<ComparedProject> Create() => [];

    protected override void Add(List<ComparedProject> state, in PortfolioEntryContext context)
    {
        var least = context.Get(Least);
        var isDue = false;
        for (var index = 0; index < context.Declaration.ProjectCount; index++)
        {
            var project = context.Declaration.Project(index);
            var goal = GoalReading.WithoutEnd(project.AnnualGoal);
            if (!project.IsSecret && goal.Length > 0 && goal.Length >= least)
            {
                isDue = true;
                state.Add(new(ComparedProject.ScopeOf(context), ProjectKey.Of(project), goal, context.Place(project.At(GoalField.AnnualGoal))));
            }
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
        var search = new CopySearch
        {
            Similarity = context.Get(Similarity),
            ElementsOf = CharacterPairs.Of,
            FixedPartOf = CharacterPairs.NumbersOf,
            AreAdapted = AreAdapted,
        };
        foreach (var (copy, original) in search.Find(state, context.CancellationToken))
        {
            var difference = WordDifference.Of(copy.Text, original.Text);
            context.Report(copy.Place, copy.Text == original.Text
                ? Equal.With(original.Key.Shown, QuotedWords.Shorten(copy.Text))
                : NearlyEqual.With(original.Key.Shown, QuotedWords.Of(difference.Here), QuotedWords.Of(difference.There))).Related(original.Place, original.Key.NoteFor(copy.Key, Other));
        }
    }

    private static bool AreAdapted(ComparedProject one, ComparedProject other)
    {
        var difference = WordDifference.Of(one.Text, other.Text);
        return difference.Here.All(word => one.Key.Name.Contains(word, StringComparison.Ordinal))
            && difference.There.All(word => other.Key.Name.Contains(word, StringComparison.Ordinal));
    }
}
