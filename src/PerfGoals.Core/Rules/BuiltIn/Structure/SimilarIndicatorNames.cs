using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags an indicator whose name is nearly that of another one of its project.</summary>
internal sealed class SimilarIndicatorNames() : ProjectRule(Description)
{
    // Shorter names are alike by chance.
    private const int ShortestName = 6;

    private static readonly Message<string, string, string> Extra = new("extra-words", "indicator", "other", "difference", new(
        "“{indicator}”与“{other}”只差“{difference}”，可能重复。",
        "'{indicator}' and '{other}' differ by '{difference}' alone and may be one indicator."));

    private static readonly Message<string, string> Order = new("other-order", "indicator", "other", new(
        "“{indicator}”与“{other}”用字相同，只是次序不同，可能重复。",
        "'{indicator}' and '{other}' have the same characters in another order and may be one indicator."));

    private static readonly Message<string, string> Same = new("same-measure", "indicator", "other", new(
        "“{indicator}”与“{other}”衡量的是同一件事，可能重复。",
        "'{indicator}' and '{other}' measure the same and may be one indicator."));

    private static readonly LocalizedText First = new("名称相近的另一个指标", "The other indicator with a similar name");

    private static readonly NumberParameter Similarity = new(
        "similarity", 85, 50, 100, new("较短的名称至少应占较长名称的比例，达到才算相近", "How much of the longer name the shorter one must have for the two to be similar"), new("百分点", "percentage points"));

    private static readonly WordsParameter TellingWords = new(
        "tellingWords",
        [
            "不", "未", "无", "非", "新", "旧", "老", "上", "下", "前", "后", "内", "外", "大", "中", "小", "高", "低", "男", "女", "初", "复", "再", "副", "重", "轻", "首", "末", "总", "其他",
            "续建", "累计", "平均", "人均", "日均", "月均", "年均", "最", "特", "优", "合格", "及时", "按时", "按期", "准确", "完整", "足额", "省", "市", "县", "区", "乡", "镇", "村", "城", "民", "刑",
        ],
        new("多出的部分含有其中之一，两个指标就有区别", "Words that tell two indicators apart where they stand in what one name has more"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1024",
        Name = "similar-indicator-names",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("同一项目内指标名称相近", "Two indicators of nearly one name in a project"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.IndicatorName],
        Messages = [Extra, Order, Same],
        Parameters = [Similarity, TellingWords, MeasureIdentity.EmptyWords],
        Rationale = new(
            "名称相近的指标常是同一个指标填写了两次，权重也就算了两次。",
            "Indicators of nearly one name are often one that was entered twice, and so its weight counts twice."),
        HowToFix = new("确为重复的删去一个；不是的，在名称中写明区别。", "Delete the one that repeats the other, or say in the names how the two differ."),
        Examples =
        [
            new(new("只多“工作”二字", "One has 工作 more"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 残疾人服务 | 产出指标 | 数量指标 | 困难残疾人家庭无障碍改造户数 | ≥ | 80 | 户 | 20 |
                |            | 产出指标 | 数量指标 | 困难残疾人家庭无障碍改造工作户数 | ≥ | 80 | 户 | 20 |
                """, Flagged: true),
            new(new("用字相同，次序不同", "The same words in another order"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 道路养护 | 产出指标 | 数量指标 | 农村公路养护里程 | ≥ | 120 | 公里 | 20 |
                |          | 产出指标 | 数量指标 | 养护农村公路里程 | ≥ | 120 | 公里 | 20 |
                """, Flagged: true),
            new(new("村道与县道是两回事；及时率与率是两回事", "Roads of villages and of the county; a rate and how timely it is"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 道路养护 | 产出指标 | 数量指标 | 农村公路村道日常养护里程 | ≥ | 120 | 公里 | 20 |
                |          | 产出指标 | 数量指标 | 农村公路县道日常养护里程 | ≥ | 60 | 公里 | 20 |
                |          | 产出指标 | 质量指标 | 困难残疾人生活补贴发放率 | ＝ | 100 | % | 20 |
                |          | 产出指标 | 时效指标 | 困难残疾人生活补贴发放及时率 | ＝ | 100 | % | 20 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var indicators = context.Project.Indicators;
        var words = context.Get(MeasureIdentity.EmptyWords);
        var names = new (string Name, string Measure)[indicators.Count];
        for (var index = 0; index < names.Length; index++)
        {
            names[index] = (CellText.Compact(indicators[index].Name), MeasureIdentity.Of(indicators[index], words));
            for (var before = 0; before < index; before++)
            {
                if (Compare(context, indicators[index], names[index], indicators[before], names[before]) is { } message)
                {
                    context.Report(indicators[index].At(GoalField.IndicatorName), message).Related(indicators[before].At(GoalField.IndicatorName), First);
                    break;
                }
            }
        }
    }

    private static BoundMessage? Compare(in ProjectContext context, IndicatorView indicator, (string Name, string Measure) own, IndicatorView before, (string Name, string Measure) other)
    {
        if (own.Name.Equals(other.Name, StringComparison.OrdinalIgnoreCase) || own.Measure.Length == 0)
        {
            return null;
        }

        if (own.Measure == other.Measure)
        {
            // With different targets the two are what PG1025 reports.
            return MeasureIdentity.AreDifferent(indicator.Requirement, before.Requirement) ? null : Same.With(indicator.Name, before.Name);
        }

        var (shorter, longer) = own.Name.Length < other.Name.Length ? (own.Name, other.Name) : (other.Name, own.Name);
        if (shorter.Length < ShortestName || shorter.Length * 100m < context.Get(Similarity) * longer.Length)
        {
            return null;
        }

        var difference = DifferenceOf(shorter, longer);
        return difference switch
        {
            null => null,
            "" => IsSameKind(shorter, longer) ? Order.With(indicator.Name, before.Name) : null,
            _ => !TellsApart(difference, context.Get(TellingWords)) && IsSameKind(shorter, longer) ? Extra.With(indicator.Name, before.Name, difference) : null,
        };
    }

    /// <summary>Returns what the longer name has more in one place; an empty text where both have the same characters; otherwise <see langword="null"/>.</summary>
    private static string? DifferenceOf(string shorter, string longer)
    {
        var start = shorter.AsSpan().CommonPrefixLength(longer);
        var end = 0;
        while (end < shorter.Length - start && shorter[^(end + 1)] == longer[^(end + 1)])
        {
            end++;
        }

        if (shorter.Length < longer.Length)
        {
            return start + end == shorter.Length ? longer[start..^end] : null;
        }

        var (one, other) = (shorter[start..^end].ToCharArray(), longer[start..^end].ToCharArray());
        Array.Sort(one);
        Array.Sort(other);
        return one.AsSpan().SequenceEqual(other) ? "" : null;
    }

    // 及时率 is not 率, whatever else the names share.
    private static bool IsSameKind(string one, string other) => MeasureWords.Find(one) == MeasureWords.Find(other);

    private static bool TellsApart(string difference, ImmutableArray<string> words) =>
        difference.Any(character => char.IsAsciiLetterOrDigit(character) || "一二三四五六七八九十第甲乙丙丁、,/".Contains(character, StringComparison.Ordinal))
        || words.Any(word => difference.Contains(word, StringComparison.Ordinal));
}
