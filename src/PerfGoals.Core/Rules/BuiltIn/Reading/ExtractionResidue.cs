using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Reading;

/// <summary>Flags what word processors, spreadsheets and web pages leave in a text when it is taken out of them.</summary>
internal sealed class ExtractionResidue() : ProjectRule(Description)
{
    private const char FirstPrivate = '\uE000';
    private const char LastPrivate = '\uF8FF';

    private static readonly Message<GoalField, string> Residue = new("residue", "field", "text", new(
        "{field}中有文件转换留下的“{text}”。",
        "The cell ({field}) holds '{text}', which a conversion has left there."));

    private static readonly WordsParameter Words = new(
        "words",
        ["_x000D_", "&nbsp;", "&amp;", "&lt;", "&gt;", "&quot;", "(cid:", "[bookmark:", "错误!未找到引用源", "错误!未定义书签", "Error!Referencesource", "Error!Bookmark"],
        new("转换留下的文字，不含空格", "What conversions leave, without spaces"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG0027",
        Name = "extraction-residue",
        Category = RuleCategory.Reading,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("文件转换留下的字符", "Residue of a conversion"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.ProjectName, GoalField.AnnualGoal, GoalField.IndicatorName],
        Messages = [Residue],
        Parameters = [Words],
        Rationale = new(
            "从文档、网页或电子表格中取出的文字会带上控制代码，名称因此与系统中的对不上。",
            "Texts taken out of documents, web pages and spreadsheets can bring their codes along; names then match nothing in the system."),
        HowToFix = new("对照原件删除或改正。", "Hold it against the original, and delete or correct it."),
        Examples =
        [
            new(new("网页和 Word 的代码", "Codes of a web page and of Word"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 数字&nbsp;乡村 | 建设村级服务站[bookmark: _GoBack]30个。 | 产出指标 | 数量指标 | 建设服务站 | ≥ | 30 | 个 | 20 |
                """, Flagged: true),
            new(new("名称中的字母和符号", "Letters and signs of a name"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 数字乡村（5G&物联网） | 建设村级服务站30个。 | 产出指标 | 数量指标 | 接入终端_X型 | ≥ | 30 | 个 | 20 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var project = context.Project;
        Check(context, project.At(GoalField.ProjectName), project.TextOf(GoalField.ProjectName));
        Check(context, project.At(GoalField.AnnualGoal), project.TextOf(GoalField.AnnualGoal));
        foreach (var indicator in project.Indicators)
        {
            Check(context, indicator.At(GoalField.IndicatorName), indicator.TextOf(GoalField.IndicatorName));
        }
    }

    private static void Check(in ProjectContext context, GoalPath place, string text)
    {
        var own = text.AsSpan().IndexOfAnyInRange(FirstPrivate, LastPrivate);
        if (own >= 0)
        {
            // A character that only one font knows shows as a box, or not at all: its number says more.
            context.Report(place, Residue.With(place.Field, string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[own]:X4}")));
            return;
        }

        var compact = CellText.Compact(text);
        foreach (var word in context.Get(Words))
        {
            if (compact.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                context.Report(place, Residue.With(place.Field, word));
                return;
            }
        }
    }
}
