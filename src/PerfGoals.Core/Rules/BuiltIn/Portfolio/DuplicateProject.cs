using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Portfolio;

/// <summary>Flags a project that its unit has declared already in the same year, in the same declaration or another.</summary>
internal sealed class DuplicateProject() : PortfolioRule<List<ComparedProject>>(Description)
{
    private static readonly Message<string> SameCode = new("same-code", "code", new(
        "同一单位在同一年度已申报过编码为 {code} 的项目。",
        "The unit has declared a project with the code {code} already in this year."));

    private static readonly Message<string> SameName = new("same-name", "name", new(
        "同一单位在同一年度已申报过名为“{name}”的项目。",
        "The unit has declared a project named '{name}' already in this year."));

    private static readonly LocalizedText First = new("先申报的项目", "the project declared first");

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG6001",
        Name = "duplicate-project",
        Category = RuleCategory.Portfolio,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("项目重复申报", "Project declared twice"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.ProjectCode, GoalField.ProjectName],
        Messages = [SameCode, SameName],
        Rationale = new(
            "同一项目申报两次，预算可能重复安排，目标也会重复考核。",
            "A project that is declared twice may be funded twice, and its goals are judged twice."),
        HowToFix = new(
            "保留一份申报；若确为两个项目，请用不同的名称和编码加以区分。",
            "Keep one of the two; where they are two projects, give them names and codes that tell them apart."),
        Instruction = new(new(
            "同一项目{mustNot}重复申报。",
            "One project {mustNot} be declared twice.")),
        Examples =
        [
            new(new("两份申报表有同一项目", "Two declarations have the same project"), """
                2025年度项目绩效目标申报表
                | 单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 某县林业局 | 道路绿化 | 产出指标 | 数量指标 | 种植行道树 | 600 |

                2025年度项目绩效目标申报表
                | 单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 某县林业局 | 道路 绿化 | 产出指标 | 数量指标 | 种植行道树 | 600 |
                """, Flagged: true),
            new(new("同一份申报表内编码相同", "The same code in one declaration"), """
                2025年度项目绩效目标申报表
                | 单位名称 | 项目编码 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 某县林业局 | 51052125T01 | 道路绿化 | 产出指标 | 数量指标 | 种植行道树 | 600 |
                | 某县林业局 | 51052125T01 | 公路绿化 | 产出指标 | 数量指标 | 种植行道树 | 600 |
                """, Flagged: true),
            new(new("另一单位、另一年度的同名项目", "The same name in another unit, and in another year"), """
                2025年度项目绩效目标申报表
                | 单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 某县林业局 | 道路绿化 | 产出指标 | 数量指标 | 种植行道树 | 600 |

                2025年度项目绩效目标申报表
                | 单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 某镇人民政府 | 道路绿化 | 产出指标 | 数量指标 | 种植行道树 | 200 |

                2026年度项目绩效目标申报表
                | 单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 某县林业局 | 道路绿化 | 产出指标 | 数量指标 | 种植行道树 | 600 |
                """, Flagged: false),
        ],
    };

    protected override List<ComparedProject> Create() => [];

    protected override void Add(List<ComparedProject> state, in PortfolioEntryContext context)
    {
        var declaration = context.Declaration;
        if (declaration.ProjectCount == 0)
        {
            context.NotApplicable();
        }

        for (var index = 0; index < declaration.ProjectCount; index++)
        {
            var project = declaration.Project(index);
            var key = ProjectKey.Of(project);
            if (key.Code.Length > 0 || key.Name.Length > 0)
            {
                state.Add(new(ScopeOf(context, key.Unit), key, "", context.Place(project.Path)));
            }
        }
    }

    protected override List<ComparedProject> Merge(List<ComparedProject> left, List<ComparedProject> right)
    {
        left.AddRange(right);
        return left;
    }

    protected override void Report(List<ComparedProject> state, in PortfolioContext context)
    {
        var inOrder = state.OrderBy(project => project.Place).ToList();
        var (byCode, byName) = (new Dictionary<(string, string), PortfolioPlace>(), new Dictionary<(string, string), PortfolioPlace>());
        var named = new HashSet<(DocumentKey, string, string)>();
        foreach (var (scope, (_, code, name), _, place) in inOrder)
        {
            // Of two projects of one name in one declaration PG1017 speaks, which needs no portfolio for it.
            var isRepeated = name.Length > 0 && !named.Add((place.Document, scope, name));
            var sameCode = FirstOf(byCode, (scope, code), place);
            var sameName = FirstOf(byName, (scope, name), place);
            if (sameCode is { } ofCode && !(isRepeated && ofCode.Document == place.Document))
            {
                context.Report(place, SameCode.With(code)).Related(ofCode, First);
            }

            if (sameName is { } ofName && sameName != sameCode && !isRepeated)
            {
                context.Report(place, SameName.With(name)).Related(ofName, First);
            }
        }
    }

    private static PortfolioPlace? FirstOf(Dictionary<(string Scope, string Text), PortfolioPlace> firsts, (string Scope, string Text) key, PortfolioPlace place) =>
        key.Text.Length == 0 || firsts.TryAdd(key, place) ? null : firsts[key];

    // Without the year or the unit, other declarations may be meant by the same name; the same declaration surely is not.
    private static string ScopeOf(in PortfolioEntryContext context, string unit)
    {
        if (context.Declaration.FiscalYear is not { } year)
        {
            context.Undetermined(GoalPath.Declaration.At(GoalField.FiscalYear));
            return $"{context.Document}\n{unit}";
        }

        if (unit.Length == 0)
        {
            context.Undetermined(GoalPath.Declaration.At(GoalField.UnitName));
            return $"{context.Document}\n{year}";
        }

        return $"{year}\n{unit}";
    }
}
