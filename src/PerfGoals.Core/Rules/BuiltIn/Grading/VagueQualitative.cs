using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Targets;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Grading;

/// <summary>Flags a target in words that say nothing of how much, such as 效果明显, where nothing grades them.</summary>
internal sealed class VagueQualitative() : IndicatorRule(Description)
{
    private const int Longest = 20;

    private static readonly Message<string, string, string> Vague = new("vague", "indicator", "text", "word", new(
        "“{indicator}”的指标值“{text}”看不出做到什么程度算达到（“{word}”），也没有分级标准。",
        "The target '{text}' of '{indicator}' does not say when it is met ('{word}'), and nothing grades it."));

    private static readonly WordsParameter Words = new(
        "words",
        [
            "明显", "显著", "有效", "持续", "不断", "逐步", "稳步", "逐年", "大幅", "充分", "切实", "长期", "长效", "较高", "较大", "较强", "高", "强",
            "提升", "提高", "改善", "增强", "促进", "加强", "巩固", "优化", "增加", "推动", "推进", "带动", "深化", "减少", "降低", "下降", "缓解", "减轻", "保障", "缩小", "扩大", "拓展", "加快",
            "及时", "准时", "按时", "准确", "规范", "健全", "完善", "到位", "合理", "有序", "顺利", "满意", "按计划", "按进度",
        ],
        new("含糊的程度、趋势和状态", "Vague words of degree, of trend and of how things are"));

    // What stands beside such words and makes them no clearer.
    private static readonly ImmutableArray<string> Fillers =
        ["进一步", "效果", "成效", "作用", "水平", "程度", "能力", "影响", "情况", "质量", "有所", "得到", "得以", "更加", "比较", "基本", "总体", "开展", "实施", "进行", "完成", "较", "的", "地", "了", "和", "与", "及", "得", "、", ",", "。", ";"];

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3031",
        Name = "vague-qualitative",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("定性指标值含糊", "Vague words for a target"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.Target],
        Messages = [Vague],
        Parameters = [Words],
        Rationale = new(
            "“效果明显”“持续改善”怎么说都能算达到，评价时没有依据。",
            "An obvious effect or a steady improvement can be claimed of anything: an evaluation has nothing to hold on to."),
        HowToFix = new(
            "能量化的改为数值；不能量化的写明“好、一般、差”各要做到什么。",
            "Set a number where there is one; otherwise say what good, fair and poor take."),
        Instruction = new(new(
            "定性指标的指标值{must}写明要做到什么，不写“效果明显”“持续改善”之类。",
            "A qualitative target {must} say what is to be done, and not 效果明显 or 持续改善.")),
        Examples =
        [
            new(new("“效果明显”", "An obvious effect"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 秸秆利用 | 效益指标 | 生态效益指标 | 减少焚烧污染 | 定性 | 效果明显 | | 10 |
                """, Flagged: true),
            new(new("重复名称，加一个“有效”", "The name again, with a word before it"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 学生资助 | 效益指标 | 社会效益指标 | 减轻困难家庭负担 | 定性 | 有效减轻 | | 10 |
                """, Flagged: true),
            new(new("能核实的说法，或者另一栏写了分级标准", "What can be verified, and what another column grades"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 | 指标解释 |
                | 秸秆利用 | 产出指标 | 质量指标 | 收储点消防设施 | 定性 | 符合相关规定 | | 10 | |
                |          | 产出指标 | 数量指标 | 秸秆收储 | 定性 | 应收尽收 | | 10 | |
                |          | 效益指标 | 生态效益指标 | 减少焚烧污染 | 定性 | 效果明显 | | 10 | 明显：无火点；较明显：火点减少一半；一般：火点减少；不明显：火点增加 |
                |          | 效益指标 | 生态效益指标 | 厂区异味情况 | 定性 | 无明显异味 | | 10 | |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Target is not { Kind: TargetKind.Phrase or TargetKind.Grade, Text: { } words })
        {
            context.NotApplicable();
        }
        else if (WordIn(CellText.Compact(words), CellText.Compact(indicator.Name), context.Get(Words)) is { } word && !RowRubric.Explains(context, word))
        {
            context.Report(indicator.At(GoalField.Target), Vague.With(indicator.Name, words, word));
        }
    }

    // Nothing may be left but what the name says already: 符合规定 says something of its own.
    private static string? WordIn(string text, string name, ImmutableArray<string> words)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var rest = text;
        foreach (var word in words.OrderByDescending(word => word.Length))
        {
            rest = rest.Replace(word, "", StringComparison.Ordinal);
        }

        if (rest.Length == text.Length)
        {
            return null;
        }

        rest = Fillers.Aggregate(rest, (left, filler) => left.Replace(filler, "", StringComparison.Ordinal));
        return rest.All(character => !"无未不没零".Contains(character) && name.Contains(character))
            ? words.Where(word => text.Contains(word, StringComparison.Ordinal)).MinBy(word => text.IndexOf(word, StringComparison.Ordinal))
            : null;
    }
}
