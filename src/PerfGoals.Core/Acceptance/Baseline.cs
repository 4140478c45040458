using System.Collections.Immutable;
using PerfGoals.Checking;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.Serialization;

namespace PerfGoals.Acceptance;

/// <summary>The findings of an earlier run (基线), known by their fingerprints: rows and names of files do not matter, and how often a fingerprint occurs does.</summary>
public sealed class Baseline
{
    internal Baseline(string? ruleSet, string? rulesHash, IEnumerable<BaselineEntry> entries)
    {
        RuleSet = ruleSet;
        RulesHash = rulesHash;
        Entries =
        [
            .. entries
                .OrderBy(entry => entry.Rule, StringComparer.Ordinal)
                .ThenBy(entry => entry.Place, StringComparer.Ordinal)
                .ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal),
        ];
    }

    /// <summary>Gets id and version of the rule set of the run, or <see langword="null"/> where there was none or more than one.</summary>
    public string? RuleSet { get; }

    /// <summary>Gets the digest of the rules of the run, or <see langword="null"/> where there was none or more than one.</summary>
    public string? RulesHash { get; }

    /// <summary>Gets the findings, by rule, place and fingerprint; each fingerprint once.</summary>
    public ImmutableArray<BaselineEntry> Entries { get; }

    /// <summary>Makes the baseline of a run. What is suppressed, and what rules find that cannot be suppressed, is not in it.</summary>
    /// <param name="results">The results of the run.</param>
    public static Baseline From(IEnumerable<CheckResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var all = results.ToList();
        var rules = all.Select(result => result.Rules).DistinctBy(rules => rules.Hash).Take(2).ToList() is [var only] ? only : null;
        var entries = all
            .SelectMany(result => result.Diagnostics.Concat(result.Known))
            .Where(diagnostic => diagnostic.Rule.IsSuppressible)
            .GroupBy(diagnostic => diagnostic.Fingerprint, StringComparer.Ordinal)
            .Select(group => new BaselineEntry(group.Key, group.First().Rule.Id, group.Select(diagnostic => diagnostic.Names.ToString()).Min(StringComparer.Ordinal)!, group.Count()));
        return new(rules is null ? null : $"{rules.RuleSet.Id} {rules.RuleSet.Version}", rules?.Hash, entries);
    }

    /// <summary>Reads a baseline.</summary>
    /// <param name="utf8Json">The text, as UTF-8 with or without a byte-order mark.</param>
    /// <param name="source">What it was read from, such as a path, for problems to name.</param>
    /// <exception cref="AcceptanceFileException">The text is no baseline; all that is wrong is named, with line and character.</exception>
    public static Baseline Parse(ReadOnlySpan<byte> utf8Json, string? source = null)
    {
        var problems = new ProblemList();
        var baseline = BaselineJson.Read(utf8Json, source, problems);
        AcceptanceFileException.ThrowIfAny(problems);
        return baseline!;
    }

    /// <summary>Returns this baseline without the findings at secret projects, which may be of a time when nobody said that they are secret.</summary>
    /// <param name="register">The register that knows the secret projects.</param>
    public Baseline Redact(IReferenceRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        // The same names stand in many places, and to ask a register of one may take a while.
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        return new(RuleSet, RulesHash, Entries.Where(entry => !PlaceNames.PartsOf(entry.Place).Any(IsSecret)));

        bool IsSecret(string name) => known.TryGetValue(name, out var isSecret) ? isSecret : known[name] = register.IsSecret("", name);
    }

    /// <summary>Writes the baseline as indented UTF-8 without a byte-order mark, with a line feed at the end.</summary>
    /// <param name="output">Where to write; left open.</param>
    public void Write(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        BaselineJson.Write(output, this);
    }

    /// <summary>Sets apart in results what the baseline has. Where a fingerprint occurs more often than in the baseline, the last of them are new.</summary>
    /// <param name="documents">The documents that were checked.</param>
    public BaselineComparison Apply(IEnumerable<CheckedDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        CheckedDocument[] all = [.. documents];
        var left = CountsOf(this);

        // By name, so that the order in which files are given does not decide which of several alike is new.
        foreach (var index in Enumerable.Range(0, all.Length).OrderBy(index => all[index].Document.Source, StringComparer.Ordinal))
        {
            var result = all[index].Result;
            var isKnown = result.Diagnostics.ToLookup(diagnostic => diagnostic.Rule.IsSuppressible && Take(left, diagnostic.Fingerprint));
            all[index] = all[index] with { Result = result.With(isKnown[false], result.Suppressed, [.. result.Known, .. isKnown[true]]) };
        }

        return new(
            [.. all],
            [.. Entries.Where(entry => left[entry.Fingerprint] > 0).Select(entry => entry with { Count = left[entry.Fingerprint] })],
            all.Any(document => document.Result.Rules.Hash != RulesHash));
    }

    /// <summary>Compares with a later run.</summary>
    /// <param name="later">The baseline of the later run.</param>
    public BaselineDifference CompareTo(Baseline later)
    {
        ArgumentNullException.ThrowIfNull(later);
        var (before, after) = (CountsOf(this), CountsOf(later));
        return new(
            Times(later.Entries, entry => entry.Count - before.GetValueOrDefault(entry.Fingerprint)),
            Times(later.Entries, entry => Math.Min(entry.Count, before.GetValueOrDefault(entry.Fingerprint))),
            Times(Entries, entry => entry.Count - after.GetValueOrDefault(entry.Fingerprint)));
    }

    private static ImmutableArray<BaselineEntry> Times(ImmutableArray<BaselineEntry> entries, Func<BaselineEntry, int> count) =>
        [.. entries.Select(entry => entry with { Count = count(entry) }).Where(entry => entry.Count > 0)];

    private static Dictionary<string, int> CountsOf(Baseline baseline) =>
        baseline.Entries.ToDictionary(entry => entry.Fingerprint, entry => entry.Count, StringComparer.Ordinal);

    private static bool Take(Dictionary<string, int> left, string fingerprint)
    {
        if (left.GetValueOrDefault(fingerprint) == 0)
        {
            return false;
        }

        left[fingerprint]--;
        return true;
    }
}
