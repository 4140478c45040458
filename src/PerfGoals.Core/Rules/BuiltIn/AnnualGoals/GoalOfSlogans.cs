using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.GoalTexts;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.AnnualGoals;

/// <summary>Flags an annual goal that consists of slogans: no number, no work, no date.</summary>
internal sealed partial class GoalOfSlogans() : ProjectRule(Description)
{
    private static readonly Message<string> Slogans = new("slogans", "words", new(
        "年度目标以口号为主（{words}），没有写明做什么、做多少、什么时候完成。",
        "The annual goal is mostly slogans ({words}): it names no work, no amount and no date."));

    // What a clause of a slogan begins with; from goals of real tables.
    private static readonly WordsParameter Verbs = new(
        "verbs",
        [
            "提升", "提高", "加强", "完善", "保障", "维护", "推进", "推动", "促进", "落实", "深化", "强化", "健全", "优化", "巩固", "贯彻", "营造", "夯实", "筑牢", "助力", "改善", "增强", "弘扬", "践行",
            "坚持", "围绕", "聚焦", "发挥", "服务", "确保", "构建", "打造", "扎实", "大力", "切实", "进一步", "不断", "持续", "全面", "积极", "有效", "充分", "丰富", "广泛", "严格",
        ],
        new("口号开头的词", "What slogans begin with"));

    // What shows that there is work that can be seen.
    private static readonly WordsParameter Work = new(
        "work",
        [
            "完成", "开展", "办理", "建设", "建成", "新建", "扩建", "培训", "购置", "采购", "举办", "召开", "组织", "发放", "补助", "资助", "编制", "印发", "审查", "检查", "巡查", "维修", "修缮", "安装", "种植",
            "养护", "清运", "监测", "检测", "救助", "慰问", "招聘", "支付", "拨付", "治理", "设立", "配备", "调解", "宣传", "改造",
        ],
        new("表示具体工作的词", "Words for work that can be seen"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG4105",
        Name = "goal-of-slogans",
        Category = RuleCategory.Wording,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("年度目标只有口号", "Annual goal of slogans"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.AnnualGoal],
        Messages = [Slogans],
        Parameters = [Verbs, Work],
        Rationale = new("“提升”“加强”“维护”之类的话没有衡量标准，任何结果都可以说已经实现。", "Improving, strengthening and maintaining have no measure: any result can be said to have reached them."),
        HowToFix = new("写明本年要做的具体工作、数量和时间，再写预期效果。", "Name the work of the year, its amount and its time, and then what is expected of it."),
        Instruction = new(new(
            "年度目标{must}写本年要做的具体工作，{mustNot}只写口号。",
            "The annual goal {must} say what is to be done in the year, and {mustNot} be slogans only.")),
        Examples =
        [
            new(new("每一句都是口号", "Every clause is a slogan"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 平安建设 | 落实平安建设要求，提升群众安全感，维护社会和谐稳定。 | 产出指标 | 数量指标 | 巡逻次数 | ≥ | 300 | 次 | 20 |
                """, Flagged: true),
            new(new("写明了具体工作", "There is work that can be seen"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 平安建设 | 开展夜间巡逻，建成乡镇监控平台，提升群众安全感。 | 产出指标 | 数量指标 | 巡逻次数 | ≥ | 300 | 次 | 20 |
                """, Flagged: false),
        ],
    };

    private static readonly char[] Breaks = ['，', ',', '。', '；', ';', '\n', '\r', '！', '!'];

    protected override void Check(in ProjectContext context)
    {
        var project = context.Project;
        var goal = GoalText.Read(project.AnnualGoal);
        if (project.IsBlank(GoalField.AnnualGoal) || goal.HasQuantity || !goal.Deadlines.IsEmpty)
        {
            context.NotApplicable();
            return;
        }

        var (slogans, work) = (context.Get(Verbs), context.Get(Work));
        var clauses = project.AnnualGoal.Split(Breaks, StringSplitOptions.RemoveEmptyEntries).Select(CellText.Compact).Where(clause => clause.Length > 0).ToArray();
        var verbs = clauses.Select(clause => slogans.FirstOrDefault(verb => clause.StartsWith(verb, StringComparison.Ordinal))).OfType<string>().ToArray();
        if (verbs.Length * 2 > clauses.Length && !clauses.Any(clause => IsWork(clause, work)))
        {
            context.Report(project.At(GoalField.AnnualGoal), Slogans.With(string.Join('、', verbs.Distinct(StringComparer.Ordinal))));
        }
    }

    // 改造 is work on roads and houses; that of people is none that can be counted.
    private static bool IsWork(string clause, ImmutableArray<string> work) =>
        !Betterment().IsMatch(clause)
        && work.Any(word => clause.Contains(word, StringComparison.Ordinal) && !(word == "改造" && clause.Contains('人')) && !(word == "建设" && clause.EndsWith("建设要求", StringComparison.Ordinal)));

    // 提高预算编制质量 names work that is there in any case.
    [GeneratedRegex("^(?:进一步|不断|持续|切实|有效)?(?:提高|提升|增强|改善|优化).*(?:质量|水平|能力|效率|效能|意识|素质)$", RegexOptions.CultureInvariant)]
    private static partial Regex Betterment();
}
