using System.Collections.Immutable;
using System.Reflection;
using PerfGoals.RuleSets.Reading;
using PerfGoals.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.RuleSets;

/// <summary>The rule sets that can be named by their id: those that come with the library and those a host adds.</summary>
public sealed class RuleSetLibrary
{
    private const string ResourcePrefix = "rule-sets/";

    /// <summary>Creates the library of the shipped rule sets and a host's own; the host's win where ids are the same.</summary>
    /// <param name="hostRuleSets">The host's rule sets.</param>
    /// <exception cref="RuleSetException">Two of the host's rule sets have one id.</exception>
    public RuleSetLibrary(IEnumerable<RuleSet>? hostRuleSets = null)
    {
        var own = (hostRuleSets ?? []).Distinct(ReferenceEqualityComparer.Instance).Cast<RuleSet>().ToLookup(set => set.Id, StringComparer.Ordinal);
        var problems = new ProblemList();
        foreach (var twice in own.Where(sets => sets.Skip(1).Any()))
        {
            problems.Add(new($"两个规则集的编号都是“{twice.Key}”。", $"Two rule sets have the id '{twice.Key}'."), twice.Last().NameInProblems);
        }

        problems.ThrowIfAny();
        RuleSets = [.. ReadShipped().Where(set => !own.Contains(set.Id)).Concat(own.Select(sets => sets.First())).OrderBy(set => set.Id, StringComparer.Ordinal)];
    }

    /// <summary>Gets the rule sets that come with the library.</summary>
    public static RuleSetLibrary Shipped { get; } = new();

    /// <summary>Gets all rule sets, by id.</summary>
    public ImmutableArray<RuleSet> RuleSets { get; }

    internal IEnumerable<string> Ids => RuleSets.Select(set => set.Id);

    /// <summary>Returns the rule set with an id, or <see langword="null"/>.</summary>
    /// <param name="id">The id.</param>
    public RuleSet? Find(string id) => RuleSets.FirstOrDefault(set => string.Equals(set.Id, id, StringComparison.Ordinal));

    /// <summary>Returns the rule set with an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="RuleSetException">There is none; the message names those there are.</exception>
    public RuleSet Get(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Find(id) ?? throw new RuleSetException(Misspelling.Hint(NoSuchRuleSet(id), id, Ids));
    }

    /// <summary>Returns the rule set of a jurisdiction for a budget year: of a county before that of its city, its province and the country.</summary>
    /// <param name="jurisdiction">The jurisdiction from the province down, such as 四川省泸州市泸县; 泸县 will do where only one is known.</param>
    /// <param name="fiscalYear">The budget year. A rule set that names it comes before one for every year.</param>
    /// <exception cref="RuleSetException">None fits, or more than one fits equally well; the message names the candidates.</exception>
    public RuleSet Get(string jurisdiction, int fiscalYear)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(jurisdiction);
        return new RuleSetSelection(this).Find(jurisdiction, fiscalYear);
    }

    internal static LocalizedText NoSuchRuleSet(string id) =>
        new($"没有规则集“{ProblemList.Short(id)}”", $"There is no rule set '{ProblemList.Short(id)}'");

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
