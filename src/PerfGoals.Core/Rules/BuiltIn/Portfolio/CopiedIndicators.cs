using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Portfolio;

/// <summary>Flags a project whose indicators are those of another project of the same year, names and targets alike, all or nearly all of them.</summary>
internal sealed class CopiedIndicators() : PortfolioRule<List<ComparedProject>>(Description)
{
    private static readonly Message<object, int> Equal = new("equal", "project", "count", new(
        "{count} 个指标的名称和指标值都与项目“{project}”的相同。",
        "The {count} indicators have the names and targets of those of the project '{project}'."));

    private static readonly Message<object, object, object> NearlyEqual = new("nearly-equal", "project", "here", "there", new(
        "指标及指标值与项目“{project}”的几乎相同。只有这里有：{here}；只有那里有：{there}。",
        "Indicators and targets are nearly those of the project '{project}'. Only here: {here}; only there: {there}."));

    private static readonly LocalizedText Other = new("指标相同或几乎相同的项目", "the project with these indicators, or nearly these");

    internal static readonly CountParameter Least = new(
        "least", 5, new("至少有多少个指标才比较", "How many indicators a project must have to be compared"), new("个", "indicators"));

    internal static readonly NumberParameter Similarity = new(
        "similarity", 70, 50, 100, new("相同指标的比例达到多少算几乎相同", "The share of indicators in common from which on two projects have nearly the same"), new("百分比", "percent"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG6003",
        Name = "copied-indicators",
        Category = RuleCategory.Portfolio,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("指标照抄其他项目", "Indicators copied from another project"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.IndicatorName, GoalField.Comparison, GoalField.Target, GoalField.Unit],
        Messages = [Equal, NearlyEqual],
        Parameters = [Least, Similarity],
        Rationale = new(
            "两个不同的项目连指标值都相同，指标就不是按项目设的，反映不出各自的产出和效果。",
            "Two projects that agree even in their targets were not given indicators of their own, so neither shows what it achieves."),
        HowToFix = new(
            "按本项目的工作内容和数量重新设置指标和指标值。",
            "Set indicators and targets by the work of this project and its amount."),
        Instruction = new(new(
            "指标和指标值{must}按本项目的工作设置，不照抄其他项目。",
            "Indicators and targets {must} be the project's own, and not copied from another.")),
        Examples =
        [
            new(new("两个项目的指标全部相同", "Two projects with the same indicators"), Tables(("12", "3000"), ("12", "3000")), Flagged: true),
            new(new("六个指标中五个相同", "Five of six are the same"), Tables(("12", "3000"), ("30", "3000")), Flagged: true),
            new(new("六个指标中两个按项目另设", "Two of six were set for the project"), Tables(("12", "3000"), ("30", "450")), Flagged: false),
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
            var lines = new HashSet<string>(StringComparer.Ordinal);
            foreach (var indicator in project.Indicators)
            {
                if (IndicatorLine.Of(indicator) is { } line)
                {
                    lines.Add(line);
                }
            }

            if (!project.IsSecret && lines.Count > 0 && lines.Count >= least)
            {
                isDue = true;
                state.Add(new(ComparedProject.ScopeOf(context), ProjectKey.Of(project), IndicatorLine.Join(lines), context.Place(project.At(GoalField.IndicatorName))));
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
        var search = new CopySearch { Similarity = context.Get(Similarity), ElementsOf = IndicatorLine.Numbering() };
        foreach (var (copy, original) in search.Find(state, context.CancellationToken))
        {
            var (here, there) = (IndicatorLine.Split(copy.Text), IndicatorLine.Split(original.Text));
            context.Report(copy.Place, copy.Text == original.Text
                ? Equal.With(original.Key.Shown, here.Length)
                : NearlyEqual.With(original.Key.Shown, QuotedWords.Of([.. here.Except(there)]), QuotedWords.Of([.. there.Except(here)]))).Related(original.Place, original.Key.NoteFor(copy.Key, Other));
        }
    }

    private static string Tables((string Batches, string Patients) first, (string Batches, string Patients) second) =>
        "2025年度项目绩效目标申报表\n| 单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |\n" + Rows("设备购置", first) + Rows("业务培训", second);

    private static string Rows(string project, (string Batches, string Patients) targets) => $"""
        | 某县人民医院 | {project} | 产出指标 | 数量指标 | 完成批次 | ≥ | {targets.Batches} | 批 |
        |  |  | 产出指标 | 质量指标 | 验收合格率 | ＝ | 100 | % |
        |  |  | 产出指标 | 时效指标 | 完成及时率 | ≥ | 95 | % |
        |  |  | 成本指标 | 经济成本指标 | 项目总成本 | ≤ | 80 | 万元 |
        |  |  | 效益指标 | 社会效益指标 | 年服务患者 | ≥ | {targets.Patients} | 人次 |
        |  |  | 满意度指标 | 服务对象满意度指标 | 患者满意度 | ≥ | 90 | % |

        """;
}
