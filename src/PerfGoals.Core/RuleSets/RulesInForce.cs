using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.RuleSets.Reading;
using PerfGoals.Serialization;
using PerfGoals.Sources;

namespace PerfGoals.RuleSets;

/// <summary>A rule set with all that it inherits and all that overrides it, resolved against the rules there are: what a check runs.</summary>
/// <remarks>One order decides: the rule's default, the rule sets from the base upwards, the host, the command line. The last word wins.</remarks>
public sealed class RulesInForce
{
    private static readonly ImmutableDictionary<string, RuleState> Empty = ImmutableDictionary.Create<string, RuleState>(StringComparer.Ordinal);

    private readonly ImmutableDictionary<string, RuleState> states;
    private readonly ImmutableArray<(RuleSet RuleSet, ImmutableDictionary<string, RuleState> States)> levels;

    private RulesInForce(
        ImmutableArray<(RuleSet RuleSet, ImmutableDictionary<string, RuleState> States)> levels,
        RuleCatalog catalog,
        ImmutableDictionary<string, RuleState> states,
        ImmutableArray<RuleOverride> overrides,
        ImmutableArray<RuleSetProblem> notices)
    {
        this.levels = levels;
        RuleSet = levels[^1].RuleSet;
        Overrides = overrides;
        Notices = notices;
        Catalog = catalog;
        this.states = states;
        Rules =
        [
            .. catalog.Described
                .Where(entry => states.TryGetValue(entry.Descriptor.Id, out var state) && state.Enabled)
                .Select(entry => states[entry.Descriptor.Id].InForce(entry.Rule, entry.Descriptor)),
        ];
        Hash = RulesHash.Of(this);
    }

    /// <summary>Gets the rule set as it was written.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>Gets what was said over the rule set, in its order.</summary>
    public ImmutableArray<RuleOverride> Overrides { get; }

    /// <summary>Gets what is not wrong with the rule sets and the overrides and worth knowing all the same: that they name a rule that is deprecated.</summary>
    public ImmutableArray<RuleSetProblem> Notices { get; }

    /// <summary>Gets the rules in force, by id.</summary>
    public ImmutableArray<RuleInForce> Rules { get; }

    /// <summary>Gets a digest of id, version, rules, severities and parameters in force: results are comparable where it is the same.</summary>
    public string Hash { get; }

    /// <summary>Gets the rules there are, in force or not.</summary>
    internal RuleCatalog Catalog { get; }

    /// <summary>Gets what each rule set puts in force on top of those it extends, from the base upwards, and last what overrides make of it where there are any.</summary>
    internal IEnumerable<RulesInForce> Levels
    {
        get
        {
            for (var index = 0; index < levels.Length; index++)
            {
                yield return new(levels[..(index + 1)], Catalog, levels[index].States, [], []);
            }

            if (!Overrides.IsEmpty)
            {
                yield return this;
            }
        }
    }

    /// <summary>Gets what is in force before any rule set is laid: the host's own rules.</summary>
    internal RulesInForce WithoutRuleSet => new([(new RuleSet { Id = "none", Version = "1" }, Empty)], Catalog, WithHostRules(Empty, Catalog), [], []);

    /// <summary>Gets all that a rule set can configure: the rules there are, and findings that are not of rules.</summary>
    internal IEnumerable<RuleDescriptor> Configurable => Catalog.Described.Select(entry => entry.Descriptor).Concat(FindingsBesideRules);

    /// <summary>Gets the findings that no rule makes and that rule sets configure all the same.</summary>
    internal static ImmutableArray<RuleDescriptor> FindingsBesideRules { get; } = [.. ReadingProblems.All, EngineProblems.RuleSetOfOtherYear, .. SuppressionProblems.All];

    /// <summary>Resolves a rule set.</summary>
    /// <param name="ruleSet">The rule set.</param>
    /// <param name="library">Where the rule sets it extends are found.</param>
    /// <param name="catalog">The rules there are. The host's own rules are in force unless a rule set disables them; those in preview only where they are named.</param>
    /// <exception cref="RuleSetException">A rule, a parameter or a rule set does not exist, a value is not allowed, or rule sets extend each other in a circle; all that is wrong is named.</exception>
    public static RulesInForce Resolve(RuleSet ruleSet, RuleSetLibrary library, RuleCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(catalog);
        return Resolve(ruleSet, library, catalog, new ProblemList());
    }

    /// <summary>Reads a rule set from its JSON and resolves it, so that all that is wrong in either step is named at once.</summary>
    /// <param name="utf8Json">The text, as <see cref="RuleSet.Parse"/> takes it.</param>
    /// <param name="source">What it was read from, such as a path, or <see langword="null"/>.</param>
    /// <param name="library">Where the rule sets it extends are found.</param>
    /// <param name="catalog">The rules there are.</param>
    /// <exception cref="RuleSetException">The text is no rule set, or the rule set cannot be used; all that is wrong is named.</exception>
    public static RulesInForce Parse(ReadOnlySpan<byte> utf8Json, string? source, RuleSetLibrary library, RuleCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(catalog);
        var problems = new ProblemList();
        if (RuleSetReader.Read(utf8Json, source, problems) is not { } ruleSet)
        {
            problems.ThrowIfAny();
            throw new InvalidOperationException("A text without a problem is a rule set.");
        }

        return Resolve(ruleSet, library, catalog, problems);
    }

    /// <summary>Returns the rules in force after overrides, on top of those there are.</summary>
    /// <param name="overrides">The overrides, in their order: the last word wins.</param>
    /// <param name="layer">Who says them.</param>
    /// <exception cref="RuleSetException">A rule or a parameter does not exist, or a value is not allowed; all that is wrong is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="layer"/> is neither the host nor the command line.</exception>
    public RulesInForce With(IEnumerable<RuleOverride> overrides, SettingLayer layer = SettingLayer.Host)
    {
        ArgumentNullException.ThrowIfNull(overrides);
        if (layer is not (SettingLayer.Host or SettingLayer.CommandLine))
        {
            throw new ArgumentOutOfRangeException(nameof(layer), layer, "Only a host and a command line override a rule set.");
        }

        ImmutableArray<RuleOverride> added = [.. overrides.Select(item => item.In(layer))];
        var problems = new ProblemList();
        var application = new OverrideApplication(Catalog, problems);
        var after = added.Aggregate(states, (all, item) => application.Apply(item, all));
        problems.ThrowIfAny();
        return added.IsEmpty ? this : new(levels, Catalog, after, Overrides.AddRange(added), Notices.AddRange(RuleSetProblems.NoticesOf(problems)));
    }

    /// <summary>Returns the severity of a finding that a reader made.</summary>
    /// <param name="descriptor">The finding's descriptor.</param>
    /// <returns>The severity in force, or <see langword="null"/> where the rule set disables the finding.</returns>
    public Severity? SeverityOf(RuleDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return states.TryGetValue(descriptor.Id, out var state)
            ? state.Enabled ? state.Severity ?? descriptor.DefaultSeverity : null
            : descriptor.DefaultSeverity;
    }

    /// <summary>Returns who decided on the severity of a finding or a rule, or on its being out of force.</summary>
    /// <param name="descriptor">The descriptor.</param>
    public SettingOrigin OriginOf(RuleDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return states.TryGetValue(descriptor.Id, out var state)
            ? state.Enabled ? state.SeverityOrigin : state.EnabledOrigin
            : SettingOrigin.Default;
    }

    /// <summary>Returns how a rule, or a finding that is not of a rule, stands.</summary>
    internal RuleStanding StandingOf(RuleDescriptor descriptor)
    {
        var state = states.GetValueOrDefault(descriptor.Id);
        // Only what no rule finds is in force without being named.
        return state is { Enabled: true } || (state is null && FindingsBesideRules.Contains(descriptor))
            ? new(SeverityOf(descriptor), state?.EnabledOrigin ?? SettingOrigin.Default, OriginOf(descriptor), state is { Basis.IsEmpty: false } ? state.Basis : descriptor.Basis)
            : new(null, state?.EnabledOrigin ?? SettingOrigin.Default, SettingOrigin.Default, []);
    }

    private static RulesInForce Resolve(RuleSet ruleSet, RuleSetLibrary library, RuleCatalog catalog, ProblemList problems)
    {
        var levels = new RuleSetMerger(library, catalog, problems).Merge(ruleSet);
        problems.ThrowIfAny();
        levels = [.. levels.Select(level => (level.RuleSet, WithHostRules(level.States, catalog)))];
        return new(levels, catalog, levels[^1].States, [], RuleSetProblems.NoticesOf(problems));
    }

    // To register rules, often all of an assembly, is not to name them.
    private static ImmutableDictionary<string, RuleState> WithHostRules(ImmutableDictionary<string, RuleState> named, RuleCatalog catalog) => catalog.Described
        .Where(entry => catalog.HostRules.Contains(entry.Rule) && entry.Descriptor.Lifecycle.Stage != RuleStage.Preview && !named.ContainsKey(entry.Descriptor.Id))
        .Aggregate(named, (states, entry) => states.Add(entry.Descriptor.Id, new RuleState()));
}
