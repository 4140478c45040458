using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Targets;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Reading;

/// <summary>Flags a sign that one table writes in several ways.</summary>
internal sealed class MixedSignSpellings() : DeclarationRule(Description)
{
    private static readonly Message<string, int, string> Mixed = new("mixed", "text", "count", "usual", new(
        "同一符号有两种写法：{count} 处写作“{text}”，其余多写作“{usual}”。",
        "One sign is written in two ways: cells with '{text}': {count}; most others have '{usual}'."));

    private static readonly LocalizedText Usual = new("通常的写法", "The usual spelling");
    private static readonly LocalizedText Unify = new("统一为通常的写法", "Write the usual spelling everywhere");

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG0024",
        Name = "mixed-sign-spellings",
        Category = RuleCategory.Reading,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("同一符号写法不一", "One sign, several spellings"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Comparison, GoalField.Target],
        Messages = [Mixed],
        Rationale = new(
            "全角“＝”和半角“=”看上去一样，按文字筛选、汇总时却是两个符号。",
            "A full-width and a half-width = look alike, and are two signs wherever rows are filtered or counted by their text."),
        HowToFix = new("全表统一用一种写法。", "Use one spelling in the whole table."),
        Instruction = new(new(
            "同一符号全表{must}用一种写法，如都用“＝”或都用“=”。",
            "One sign {must} be written in one way throughout, full-width or half-width.")),
        Examples =
        [
            new(new("全角和半角的等号", "Equals signs of two widths"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校园安保 | 产出指标 | 数量指标 | 保安人数 | ＝ | 24 | 人 | 20 |
                |          | 产出指标 | 质量指标 | 持证上岗率 | ＝ | 100 | % | 20 |
                |          | 产出指标 | 时效指标 | 工资按时发放率 | = | 100 | % | 20 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校园安保 | 产出指标 | 数量指标 | 保安人数 | ＝ | 24 | 人 | 20 |
                |          | 产出指标 | 质量指标 | 持证上岗率 | ＝ | 100 | % | 20 |
                |          | 产出指标 | 时效指标 | 工资按时发放率 | ＝ | 100 | % | 20 |
                """,
            },
            new(new("每个符号只有一种写法", "One spelling for each sign"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校园安保 | 产出指标 | 数量指标 | 保安人数 | ＝ | 24 | 人 | 20 |
                |          | 产出指标 | 质量指标 | 持证上岗率 | ≥ | 98 | % | 20 |
                |          | 产出指标 | 质量指标 | 安全事故 | ≤ | 0 | 起 | 20 |
                """, Flagged: false),
            new(new("“不少于”“不低于”按习惯分别使用", "Words that idiom sets, each with its own things"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校园安保 | 产出指标 | 数量指标 | 保安人数 | 不少于 | 24 | 人 | 20 |
                |          | 产出指标 | 质量指标 | 持证上岗率 | 不低于 | 98 | % | 20 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in DeclarationContext context)
    {
        var declaration = context.Declaration;
        var census = new SpellingCensus<Comparison>();
        var merged = new Dictionary<GoalPath, string>();
        for (var i = 0; i < declaration.ProjectCount; i++)
        {
            foreach (var indicator in declaration.Project(i).Indicators)
            {
                var isMerged = indicator.Cells is { Comparison: null, Target: not null };
                var text = isMerged ? SignIn(indicator.TextOf(GoalField.Target)) : indicator.TextOf(GoalField.Comparison);
                if (IsMark(text) && ComparisonSigns.Read(text) is >= Comparison.AtLeast and <= Comparison.AtMost and var sign && sign == indicator.Comparison)
                {
                    var cell = indicator.At(isMerged ? GoalField.Target : GoalField.Comparison);
                    census.Add(sign, CellText.OneLine(text), cell);
                    if (isMerged)
                    {
                        merged.Add(cell, indicator.TextOf(GoalField.Target));
                    }
                }
            }
        }

        foreach (var minority in census.Minorities())
        {
            context.Report(minority.Cells[0], Mixed.With(minority.Spelling, minority.Cells.Count, minority.Usual))
                .Related(minority.UsualFirst, Usual)
                .Fix("unify", FixApplicability.Safe, Unify, [.. minority.ToUsual().Select(change => merged.TryGetValue(change.Cell, out var text) ? (change.Cell, WithSign(text, change.Text)) : change)]);
        }
    }

    // 不少于, 不低于 and 至少 differ by idiom, with what they stand before, and nobody takes one for another.
    private static bool IsMark(string text) => !CellText.IsBlank(text) && !text.Any(char.IsLetter);

    // Where a form has no column for the sign it stands before the number.
    private static string SignIn(string target) => MergedCell.Split(target).FirstOrDefault() is { Kind: CellPartKind.Comparison } sign ? sign.Text : "";

    private static string WithSign(string target, string sign) =>
        MergedCell.Join(MergedCell.Split(target).Select((part, position) => position == 0 ? part with { Text = sign } : part));
}
