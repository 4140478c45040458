using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Texts;

namespace PerfGoals.Documentation;

/// <summary>What there is to say of one rule, or of a finding that no rule makes, under some rules in force.</summary>
public sealed class HandbookPage
{
    private HandbookPage(RuleDescriptor rule, Severity? severity, SettingOrigin origin, SettingOrigin severityOrigin)
    {
        Rule = rule;
        Severity = severity;
        Origin = origin;
        SeverityOrigin = severityOrigin;
    }

    /// <summary>Gets what the rule says of itself.</summary>
    public RuleDescriptor Rule { get; }

    /// <summary>Gets the severity of its findings, or <see langword="null"/> where it is not in force.</summary>
    public Severity? Severity { get; }

    /// <summary>Gets who put it in force or took it out; the default where nobody named it.</summary>
    public SettingOrigin Origin { get; }

    /// <summary>Gets where the severity comes from.</summary>
    public SettingOrigin SeverityOrigin { get; }

    /// <summary>Gets its parameters with their values; with their defaults where the rule is not in force.</summary>
    public ImmutableArray<HandbookParameter> Parameters { get; private init; } = [];

    /// <summary>Gets the written policy that it follows: that of the rule set, or else that of the rule.</summary>
    public ImmutableArray<Basis> Basis { get; private init; } = [];

    /// <summary>Gets what it asks of those who fill in the table, or <see langword="null"/> where it asks for nothing that can be said in a sentence.</summary>
    public LocalizedText? Instruction { get; private init; }

    /// <summary>Gets the column of <see cref="Instruction"/>.</summary>
    public GoalField InstructionField => Rule.Instruction is { Field: not GoalField.None and var column } ? column : Rule.Fields.FirstOrDefault();

    /// <summary>Gets its examples with what the rule made of them.</summary>
    public ImmutableArray<HandbookExample> Examples { get; private init; } = [];

    /// <summary>Makes the page of a rule, whether it is in force or not.</summary>
    /// <param name="rules">The rules in force.</param>
    /// <param name="rule">The rule, or a finding of readers or of the checker.</param>
    /// <param name="vocabulary">The words with which the tables of examples are read; <see langword="null"/> for <see cref="Vocabulary.Default"/>.</param>
    /// <exception cref="ArgumentException">The rule is none of those that the rules in force were chosen from.</exception>
    public static HandbookPage Of(RulesInForce rules, RuleDescriptor rule, Vocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(rule);
        if (rules.Catalog.Find(rule.Id) != rule)
        {
            throw new ArgumentException($"{rule} is no rule of the catalogue.", nameof(rule));
        }

        if (rules.Catalog.Described.All(entry => entry.Descriptor != rule))
        {
            var standing = rules.StandingOf(rule);
            // That a rule failed is always told.
            return rule == EngineProblems.RuleFault
                ? new(rule, rule.DefaultSeverity, SettingOrigin.Default, SettingOrigin.Default)
                : new(rule, standing.Severity, standing.Origin, standing.SeverityOrigin) { Basis = standing.Basis };
        }

        var inForce = rules.Rules.FirstOrDefault(entry => entry.Descriptor == rule);
        ImmutableArray<HandbookParameter> parameters =
        [
            .. rule.Parameters.Select((parameter, index) => inForce is null
                ? new HandbookParameter(parameter, parameter.DefaultValue, SettingOrigin.Default)
                : new HandbookParameter(parameter, inForce.Values[index], inForce.ValueOrigins[index])),
        ];
        var run = new ExampleRun(rules.Catalog, rule, parameters, vocabulary);
        var origin = inForce?.Origin ?? rules.StandingOf(rule).Origin;
        return new(rule, inForce?.Severity, origin, inForce?.SeverityOrigin ?? SettingOrigin.Default)
        {
            Parameters = parameters,
            Basis = inForce?.Basis ?? rule.Basis,
            Instruction = rule.Instruction?.ToText(inForce?.Severity ?? rule.DefaultSeverity, parameter => parameters.First(entry => entry.Parameter == parameter).Value),
            Examples = [.. rule.Examples.Select(run.Of)],
        };
    }

    /// <summary>Returns id and name.</summary>
    public override string ToString() => Rule.ToString();
}
