using System.Collections.Immutable;
using System.Reflection;

namespace PerfGoals.RuleSets;

/// <summary>The rule sets that can be named by their id: those that come with the library and those a host adds.</summary>
public sealed class RuleSetLibrary
{
    private const string ResourcePrefix = "rule-sets/";

    /// <summary>Creates the library of the shipped rule sets and a host's own; the host's win where ids are the same.</summary>
    /// <param name="hostRuleSets">The host's rule sets.</param>
    public RuleSetLibrary(IEnumerable<RuleSet>? hostRuleSets = null)
    {
        var byId = ReadShipped().ToDictionary(set => set.Id, StringComparer.Ordinal);
        foreach (var set in hostRuleSets ?? [])
        {
            byId[set.Id] = set;
        }

        RuleSets = [.. byId.Values.OrderBy(set => set.Id, StringComparer.Ordinal)];
    }

    /// <summary>Gets the rule sets that come with the library.</summary>
    public static RuleSetLibrary Shipped { get; } = new();

    /// <summary>Gets all rule sets, by id.</summary>
    public ImmutableArray<RuleSet> RuleSets { get; }

    /// <summary>Returns the rule set with an id, or <see langword="null"/>.</summary>
    /// <param name="id">The id.</param>
    public RuleSet? Find(string id) => RuleSets.FirstOrDefault(set => string.Equals(set.Id, id, StringComparison.Ordinal));

    /// <summary>Returns the rule set with an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="RuleSetException">There is none; the message names those there are.</exception>
    public RuleSet Get(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var known = string.Join(", ", RuleSets.Select(set => set.Id));
        return Find(id) ?? throw new RuleSetException(new($"没有规则集“{id}”。已有：{known}。", $"There is no rule set '{id}'. Known: {known}."));
    }

    private static IEnumerable<RuleSet> ReadShipped()
    {
        var assembly = typeof(RuleSetLibrary).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Select(name => RuleSet.Parse(ReadAll(assembly, name)));
    }

    private static byte[] ReadAll(Assembly assembly, string name)
    {
        using var resource = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
