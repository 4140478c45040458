using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.Sources;

namespace PerfGoals.RuleSets;

/// <summary>A rule set with all that it inherits, resolved against the rules there are: what a check runs.</summary>
public sealed class RulesInForce
{
    private readonly ImmutableDictionary<string, RuleSetting> settings;

    private RulesInForce(RuleSet ruleSet, ImmutableArray<RuleInForce> rules, ImmutableDictionary<string, RuleSetting> settings)
    {
        RuleSet = ruleSet;
        Rules = rules;
        this.settings = settings;
        Hash = HashOf();
    }

    /// <summary>Gets the rule set as it was written.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>Gets the rules in force, by id.</summary>
    public ImmutableArray<RuleInForce> Rules { get; }

    /// <summary>Gets a digest of id, version, rules, severities and parameters: results are comparable where it is the same.</summary>
    public string Hash { get; }

    /// <summary>Resolves a rule set.</summary>
    /// <param name="ruleSet">The rule set.</param>
    /// <param name="library">Where the rule sets it extends are found.</param>
    /// <param name="catalog">The rules there are. The host's own rules are in force unless a rule set disables them.</param>
    /// <exception cref="RuleSetException">A rule, a parameter or a rule set does not exist, a value is not allowed, or rule sets extend each other in a circle.</exception>
    public static RulesInForce Resolve(RuleSet ruleSet, RuleSetLibrary library, RuleCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(catalog);

        var merged = RuleSetMerger.Merge(ruleSet, library, catalog);
        foreach (var rule in catalog.HostRules)
        {
            merged.TryAdd(rule.Descriptor.Id, new RuleSetting());
        }

        var rules = catalog.Rules
            .Where(rule => merged.TryGetValue(rule.Descriptor.Id, out var setting) && setting.Enabled)
            .Select(rule => InForce(rule, merged[rule.Descriptor.Id]));
        return new(ruleSet, [.. rules], merged.ToImmutableDictionary(StringComparer.Ordinal));
    }

    /// <summary>Returns the severity of a finding that a reader made.</summary>
    /// <param name="descriptor">The finding's descriptor.</param>
    /// <returns>The severity in force, or <see langword="null"/> where the rule set disables the finding.</returns>
    public Severity? SeverityOf(RuleDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return settings.TryGetValue(descriptor.Id, out var setting)
            ? setting.Enabled ? setting.Severity ?? descriptor.DefaultSeverity : null
            : descriptor.DefaultSeverity;
    }

    private static RuleInForce InForce(IRule rule, RuleSetting setting)
    {
        var descriptor = rule.Descriptor;
        return new(
            rule,
            setting.Severity ?? descriptor.DefaultSeverity,
            [.. descriptor.Parameters.Select(parameter => setting.Parameters.GetValueOrDefault(parameter.Key, parameter.DefaultNumber))],
            setting.Basis.IsEmpty ? descriptor.Basis : setting.Basis);
    }

    private string HashOf()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("id", RuleSet.Id);
            json.WriteString("version", RuleSet.Version);
            json.WriteStartArray("rules");
            foreach (var rule in Rules)
            {
                json.WriteStartObject();
                json.WriteString("id", rule.Descriptor.Id);
                json.WriteString("severity", rule.Severity.ToString());
                foreach (var (parameter, value) in rule.Descriptor.Parameters.Zip(rule.Values))
                {
                    // 90 and 90.0 are one policy: the division drops trailing zeros.
                    json.WriteNumber(parameter.Key, value / 1.0000000000000000000000000000m);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("reading");
            foreach (var problem in ReadingProblems.All.Where(problem => SeverityOf(problem) != problem.DefaultSeverity))
            {
                json.WriteString(problem.Id, SeverityOf(problem)?.ToString() ?? "off");
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return "sha256:" + Convert.ToHexString(SHA256.HashData(buffer.WrittenSpan)).ToLowerInvariant();
    }
}
