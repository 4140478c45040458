using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;

namespace PerfGoals.Testing.Tests.Support;

/// <summary>A rule for tests: the name of an indicator holds a vague word, or is one where the rule is lenient.</summary>
public sealed class VagueName() : IndicatorRule(Description)
{
    private static readonly Message<string> Vague = new("vague", "word", new("“{word}”含糊。", "'{word}' is vague."));

    private static readonly WordsParameter Words = new("words", ["尽量", "适当"], new("含糊的词语", "Vague words"));

    private static readonly FlagParameter Lenient = new("lenient", false, new("是否只看整个名称", "Whether only whole names count"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "TS0003",
        Name = "vague-name",
        Lifecycle = RuleLifecycle.Preview("1.0.0"),
        Title = new("名称含糊", "Vague name"),
        DefaultSeverity = Severity.Hidden,
        Certainty = Certainty.Hint,
        Fields = [GoalField.IndicatorName],
        Messages = [Vague],
        Parameters = [Words, Lenient],
        Rationale = new("测试用。", "For tests."),
        HowToFix = new("写明确。", "Be precise."),
        Examples =
        [
            new(new("含糊", "Vague"), "| 二级指标 | 三级指标 | 指标值 |\n| 数量指标 | 适当养护 | 100 |", Flagged: true),
            new(new("明确", "Precise"), "| 二级指标 | 三级指标 | 指标值 |\n| 数量指标 | 养护里程 | 100 |", Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        foreach (var word in context.Get(Words))
        {
            if (context.Get(Lenient) ? context.Indicator.Name == word : context.Indicator.Name.Contains(word, StringComparison.Ordinal))
            {
                context.Report(context.Indicator.At(GoalField.IndicatorName), Vague.With(word));
            }
        }
    }
}
