using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.RuleSets;

namespace PerfGoals.Documentation;

/// <summary>All there is to say of a rule set to those who follow it (规则手册): its rules, each with what it does to its examples, its instructions for clerks, and what it inherits.</summary>
/// <remarks>
/// The examples are run while the handbook is made, with the values that the rule set gives its rules, so that what is shown is what the rules do. The same
/// rules in force give the same handbook.
/// </remarks>
public sealed class Handbook
{
    private Handbook(RulesInForce rules, ImmutableArray<HandbookPage> pages)
    {
        Rules = rules;
        Pages = pages;
        Instructions = ClerkInstructions.Of(pages);
        Levels = HandbookLevel.AllOf(rules);
    }

    /// <summary>Gets the rules in force that it describes, with their rule set.</summary>
    public RulesInForce Rules { get; }

    /// <summary>Gets a page for each rule in force and for each finding that readers and the checker may make, by id.</summary>
    public ImmutableArray<HandbookPage> Pages { get; }

    /// <summary>Gets the instructions for those who fill in the table.</summary>
    public ClerkInstructions Instructions { get; }

    /// <summary>Gets what each rule set changes in those it extends, from the base upwards, and last what the host and the command line change.</summary>
    public ImmutableArray<HandbookLevel> Levels { get; }

    /// <summary>Gets the pages by family, in the order of their ids.</summary>
    public ImmutableArray<HandbookGroup> ByCategory =>
        [.. Pages.GroupBy(page => page.Rule.Category).Select(group => new HandbookGroup(group.Key.Key, group.Key.Name, [.. group]))];

    /// <summary>Gets the pages by how sure their rules are, the surest first.</summary>
    public ImmutableArray<HandbookGroup> ByCertainty =>
    [
        .. Pages.GroupBy(page => page.Rule.Certainty).OrderByDescending(group => group.Key)
            .Select(group => new HandbookGroup(HandbookWords.KeyOf(group.Key), HandbookWords.Of(group.Key), [.. group])),
    ];

    /// <summary>Gets the pages by the columns of the table, in the order of the columns; a rule about several is there for each, one about none is not.</summary>
    public ImmutableArray<HandbookGroup> ByField =>
    [
        .. Enum.GetValues<GoalField>().Where(column => column != GoalField.None)
            .Select(column => new HandbookGroup(HandbookWords.KeyOf(column), column.Name()!, [.. Pages.Where(page => page.Rule.Fields.Contains(column))]))
            .Where(group => !group.Pages.IsEmpty),
    ];

    /// <summary>Makes the handbook of some rules in force. Examples that hold a table against reference data bring their own.</summary>
    /// <param name="rules">The rules in force.</param>
    /// <param name="vocabulary">The words with which the tables of examples are read; <see langword="null"/> for <see cref="Vocabulary.Default"/>.</param>
    public static Handbook Of(RulesInForce rules, Vocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(rules, [.. rules.Catalog.Descriptors.Select(rule => HandbookPage.Of(rules, rule, vocabulary)).Where(page => page.Severity is not null)]);
    }

    /// <summary>Returns the page of a rule, or <see langword="null"/> where it is not in force.</summary>
    /// <param name="rule">The rule.</param>
    public HandbookPage? Find(RuleDescriptor rule) => Pages.FirstOrDefault(page => page.Rule == rule);
}
