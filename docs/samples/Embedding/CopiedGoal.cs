using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;

namespace Embedding;

/// <summary>A rule of the host's own that compares declarations: a goal may not be copied word for word from another project.</summary>
public sealed class CopiedGoal() : PortfolioRule<List<CopiedGoal.Goal>>(Description)
{
    private static readonly Message Copied = new("copied", new(
        "年度目标与另一项目逐字相同。",
        "The annual goal is that of another project, word for word."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "LX0002",
        Name = "goal-of-another-project",
        Title = new("年度目标照搬其他项目", "Goal copied from another project"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.AnnualGoal],
        Messages = [Copied],
        Rationale = new("每个项目要达到的目标应当是自己的。", "What a project is to reach should be its own."),
        HowToFix = new("按项目实际填写年度目标。", "Write what this project is to reach."),
        Examples =
        [
            new(new("两份申报表的目标相同", "Two declarations with one goal"), """
                | 项目名称 | 年度目标 | 二级指标 | 三级指标 | 指标值 |
                | 法律援助 | 按时办结案件 | 数量指标 | 办理案件 | 350 |

                | 项目名称 | 年度目标 | 二级指标 | 三级指标 | 指标值 |
                | 人民调解 | 按时办结案件 | 数量指标 | 调解纠纷 | 200 |
                """, Flagged: true),
            new(new("目标各不相同", "Goals of their own"), """
                | 项目名称 | 年度目标 | 二级指标 | 三级指标 | 指标值 |
                | 法律援助 | 办理法律援助案件 | 数量指标 | 办理案件 | 350 |

                | 项目名称 | 年度目标 | 二级指标 | 三级指标 | 指标值 |
                | 人民调解 | 调解矛盾纠纷 | 数量指标 | 调解纠纷 | 200 |
                """, Flagged: false),
        ],
    };

    /// <inheritdoc/>
    protected override List<Goal> Create() => [];

    /// <inheritdoc/>
    protected override void Add(List<Goal> state, in PortfolioEntryContext context)
    {
        for (var index = 0; index < context.Declaration.ProjectCount; index++)
        {
            var project = context.Declaration.Project(index);
            if (!project.IsBlank(GoalField.AnnualGoal))
            {
                state.Add(new(project.AnnualGoal, context.Place(project.At(GoalField.AnnualGoal))));
            }
        }
    }

    /// <inheritdoc/>
    protected override List<Goal> Merge(List<Goal> left, List<Goal> right) => [.. left, .. right];

    /// <inheritdoc/>
    protected override void Report(List<Goal> state, in PortfolioContext context)
    {
        foreach (var same in state.GroupBy(goal => goal.Text, goal => goal.Place))
        {
            // Whatever the order of adding and merging, the first is the same.
            var places = same.Order().ToList();
            foreach (var place in places.Skip(1))
            {
                context.Report(place, Copied.With()).Related(places[0], new("相同的目标", "the same goal"));
            }
        }
    }

    /// <summary>What is kept of a project.</summary>
    /// <param name="Text">Its goal.</param>
    /// <param name="Place">Where that stands.</param>
    public sealed record Goal(string Text, PortfolioPlace Place);
}
