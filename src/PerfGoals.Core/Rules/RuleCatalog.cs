using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Rules;

/// <summary>All rules that are known in one place: those of the library and those of the host.</summary>
public sealed class RuleCatalog
{
    private readonly Dictionary<string, RuleDescriptor> byIdOrName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Creates the catalogue of the library's rules and a host's own.</summary>
    /// <param name="hostRules">The host's rules.</param>
    /// <exception cref="ArgumentException">
    /// Two rules claim one id or name, former ones included; a category and a rule, or two categories, have one name; the successor of a deprecated rule
    /// does not exist or is deprecated itself; the instruction of a rule uses a parameter that the rule has not; or a rule does not say what it is.
    /// </exception>
    public RuleCatalog(IEnumerable<IRule>? hostRules = null)
    {
        HostRules = [.. hostRules ?? []];
        Described = [.. BuiltInRules.All.Concat(HostRules).Select(rule => (rule, DescriptorOf(rule))).OrderBy(entry => entry.Item2.Id, StringComparer.Ordinal)];
        Rules = [.. Described.Select(entry => entry.Rule)];
        Descriptors =
        [
            .. Described.Select(entry => entry.Descriptor).Concat(ReadingProblems.All).Append(EngineProblems.RuleFault).Append(EngineProblems.RuleSetOfOtherYear)
                .Concat(SuppressionProblems.All).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
        ];
        foreach (var descriptor in Descriptors)
        {
            RequireParametersOfInstruction(descriptor);
            Add(descriptor.Id, descriptor);
            Add(descriptor.Name, descriptor);
            foreach (var former in descriptor.FormerNames)
            {
                Add(former, descriptor);
            }
        }

        Categories = [.. Descriptors.Select(descriptor => descriptor.Category).Distinct()];
        RequireOneMeaningOfCategories();
        foreach (var descriptor in Descriptors.Where(descriptor => descriptor.Lifecycle.Stage == RuleStage.Deprecated))
        {
            RequireSuccessor(descriptor);
        }
    }

    /// <summary>Gets the catalogue of the library's rules alone.</summary>
    public static RuleCatalog BuiltIn { get; } = new();

    /// <summary>Gets every rule, by id.</summary>
    public ImmutableArray<IRule> Rules { get; }

    /// <summary>Gets every rule with its descriptor as it was when the rule was taken up, by id: what the rule says of itself later changes nothing.</summary>
    internal ImmutableArray<(IRule Rule, RuleDescriptor Descriptor)> Described { get; }

    /// <summary>Gets the rules that are the host's own, in the order given.</summary>
    public ImmutableArray<IRule> HostRules { get; }

    /// <summary>Gets the descriptors of every rule and of the findings that readers and the checker make, by id.</summary>
    public ImmutableArray<RuleDescriptor> Descriptors { get; }

    /// <summary>Gets the categories of <see cref="Descriptors"/>, in the order of their first ids.</summary>
    public ImmutableArray<RuleCategory> Categories { get; }

    /// <summary>Returns the descriptor with an id or a name, whatever its case, or <see langword="null"/>.</summary>
    /// <param name="idOrName">The id, such as <c>PG2001</c>, the name, such as <c>weights-off-total</c>, or one that the rule had before.</param>
    public RuleDescriptor? Find(string idOrName)
    {
        ArgumentNullException.ThrowIfNull(idOrName);
        return byIdOrName.GetValueOrDefault(idOrName);
    }

    /// <summary>Returns the descriptors whose id or name a misspelt word may have meant, the most similar first; none where nothing is similar.</summary>
    /// <param name="idOrName">What was written.</param>
    public ImmutableArray<RuleDescriptor> FindSimilar(string idOrName)
    {
        ArgumentNullException.ThrowIfNull(idOrName);
        return [.. Misspelling.Of(idOrName, Descriptors, descriptor => [descriptor.Id, descriptor.Name, .. descriptor.FormerNames])];
    }

    /// <summary>Returns the rules and the findings of readers that belong to a category, whatever the case of its key; none where there is no such category.</summary>
    internal IEnumerable<RuleDescriptor> OfCategory(string key) =>
        Descriptors.Where(descriptor => string.Equals(descriptor.Category.Key, key, StringComparison.OrdinalIgnoreCase));

    private void RequireOneMeaningOfCategories()
    {
        foreach (var category in Categories)
        {
            if (Categories.FirstOrDefault(other => other.Key == category.Key && other != category) is { } other)
            {
                throw new ArgumentException($"Two categories are called '{category.Key}': {category.Name.English} and {other.Name.English}.");
            }

            if (Find(category.Key) is { } rule)
            {
                throw new ArgumentException($"'{category.Key}' is the name of a category and of {rule}.");
            }
        }
    }

    private static void RequireParametersOfInstruction(RuleDescriptor descriptor)
    {
        if (descriptor.Instruction?.Parameters.FirstOrDefault(parameter => !descriptor.Parameters.Contains(parameter)) is { } stranger)
        {
            throw new ArgumentException($"The instruction of {descriptor} uses the parameter '{stranger.Key}', which is none of the rule's.");
        }
    }

    private void RequireSuccessor(RuleDescriptor descriptor)
    {
        if (Find(descriptor.Lifecycle.Successor!) is not { Lifecycle.Stage: not RuleStage.Deprecated })
        {
            throw new ArgumentException($"The successor '{descriptor.Lifecycle.Successor}' of {descriptor} does not exist, or is deprecated itself.");
        }
    }

    // Without a descriptor there is no id to choose, to set or to blame the rule by, so it cannot be a finding of a check.
    private static RuleDescriptor DescriptorOf(IRule rule)
    {
        try
        {
            return rule.Descriptor ?? throw new InvalidOperationException("Its descriptor is null.");
        }
        catch (Exception e)
        {
            throw new ArgumentException($"The rule {rule.GetType()} does not say what it is: {e.Message}", e);
        }
    }

    private void Add(string key, RuleDescriptor descriptor)
    {
        if (!byIdOrName.TryAdd(key, descriptor))
        {
            throw new ArgumentException($"Two rules are called '{key}': {byIdOrName[key]} and {descriptor}.");
        }
    }
}
