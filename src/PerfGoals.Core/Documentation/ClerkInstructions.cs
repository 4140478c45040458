using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Documentation;

/// <summary>What a rule set asks of those who fill in the table, in plain sentences (填表说明): generated from the rules and their values.</summary>
public sealed class ClerkInstructions
{
    private static readonly (LocalizedText Title, GoalField Last)[] Parts =
    [
        (new("申报表和单位", "The declaration and its unit"), GoalField.UnitName),
        (new("项目", "Projects"), GoalField.Budget),
        (new("年度目标", "Annual goals"), GoalField.AnnualGoal),
        (new("指标", "Indicators"), GoalField.IndicatorName),
        (new("指标性质、指标值和度量单位", "Comparison, target and unit"), GoalField.Unit),
        (new("权重", "Weights"), GoalField.Weight),
    ];

    private ClerkInstructions(ImmutableArray<InstructionSection> sections, ImmutableArray<HandbookPage> others)
    {
        Sections = sections;
        Others = others;
    }

    /// <summary>Gets the sentences by what the clerk fills in.</summary>
    public ImmutableArray<InstructionSection> Sections { get; }

    /// <summary>Gets the rules in force that have no sentence here: what they find is for the reviewer to judge, or goes without saying.</summary>
    public ImmutableArray<HandbookPage> Others { get; }

    internal static ClerkInstructions Of(ImmutableArray<HandbookPage> pages)
    {
        var sections = Parts.Select(part => new InstructionSection(part.Title, [.. SentencesOf(pages.Where(page => PartOf(page) == part))])).Where(section => !section.Sentences.IsEmpty);
        return new([.. sections], [.. pages.Where(page => page.Instruction is null && !page.Rule.Examples.IsEmpty)]);
    }

    private static (LocalizedText, GoalField) PartOf(HandbookPage page) => Parts.First(part => page.InstructionField <= part.Last);

    // What must be done comes before what should.
    private static IEnumerable<InstructionSentence> SentencesOf(IEnumerable<HandbookPage> pages) => pages
        .Where(page => page.Instruction is not null)
        .OrderByDescending(page => page.Severity).ThenBy(page => page.InstructionField).ThenBy(page => page.Rule.Id, StringComparer.Ordinal)
        .GroupBy(page => page.Instruction!)
        .Select(group => new InstructionSentence(group.Key, group.Max(page => page.Severity ?? Severity.Hidden), [.. group]));
}
