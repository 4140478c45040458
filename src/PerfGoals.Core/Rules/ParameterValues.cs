using System.Collections.Immutable;
using PerfGoals.Diagnostics;

namespace PerfGoals.Rules;

/// <summary>The values of a rule's parameters, laid out for actions, which ask for them at every place.</summary>
internal sealed class ParameterValues
{
    private readonly RuleDescriptor rule;
    private readonly Entry[] entries;

    public ParameterValues(RuleDescriptor rule, ImmutableArray<RuleValue> values)
    {
        this.rule = rule;
        entries = [.. rule.Parameters.Zip(values, (parameter, value) => new Entry(parameter, parameter is CountParameter ? (int)value.Number : 0, value))];
    }

    public int Get(CountParameter parameter) => Find(parameter).Count;

    public decimal Get(NumberParameter parameter) => Find(parameter).Value.Number;

    public bool Get(FlagParameter parameter) => Find(parameter).Value.Flag;

    public ImmutableArray<string> Get(WordsParameter parameter) => Find(parameter).Value.Words;

    private ref readonly Entry Find(RuleParameter parameter)
    {
        var all = entries;
        for (var index = 0; index < all.Length; index++)
        {
            if (ReferenceEquals(all[index].Parameter, parameter))
            {
                return ref all[index];
            }
        }

        throw Undeclared(parameter);
    }

    private ArgumentException Undeclared(RuleParameter? parameter) =>
        new($"Rule {rule} does not declare the parameter '{parameter?.Key}'.", nameof(parameter));

    private readonly record struct Entry(RuleParameter Parameter, int Count, RuleValue Value);
}
