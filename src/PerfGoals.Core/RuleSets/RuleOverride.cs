using System.Collections.Immutable;
using System.Globalization;
using PerfGoals.Rules;
using PerfGoals.RuleSets.Reading;
using PerfGoals.Serialization;

namespace PerfGoals.RuleSets;

/// <summary>One thing that a host or a command line says over a rule set. As in a rule set, to set something of a rule puts it in force.</summary>
public sealed class RuleOverride
{
    private static readonly char[] Separators = ['.', ':'];

    private RuleOverride(RuleOverrideKind kind, ImmutableArray<string> rules, string key = "", string value = "")
    {
        Kind = kind;
        Rules = rules;
        Key = key;
        Value = value;
    }

    /// <summary>Gets what it does.</summary>
    public RuleOverrideKind Kind { get; }

    /// <summary>Gets the rules it is about, by id or name, or by the key of a category; to set is about one rule.</summary>
    public ImmutableArray<string> Rules { get; }

    /// <summary>Gets what is set: the key of a parameter, <c>severity</c> or <c>enabled</c>; empty for other kinds.</summary>
    public string Key { get; }

    /// <summary>Gets the value as text, in the invariant culture, words separated by commas; empty for other kinds.</summary>
    public string Value { get; }

    /// <summary>Gets who says it.</summary>
    public SettingLayer Layer { get; private init; } = SettingLayer.Host;

    /// <summary>Returns the override that sets a number.</summary>
    /// <param name="rule">The rule, by id or name.</param>
    /// <param name="parameter">The key of the parameter.</param>
    /// <param name="value">The value.</param>
    public static RuleOverride Set(string rule, string parameter, decimal value) => Set(rule, parameter, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Returns the override that sets a parameter, the severity, or whether the rule is in force.</summary>
    /// <param name="rule">The rule, by id or name.</param>
    /// <param name="key">The key of a parameter, <c>severity</c> or <c>enabled</c>.</param>
    /// <param name="value">A number with a decimal point, words separated by commas, the word of a severity, or <c>true</c> or <c>false</c>.</param>
    public static RuleOverride Set(string rule, string key, string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentNullException.ThrowIfNull(value);
        return new(RuleOverrideKind.Set, [rule.Trim()], key.Trim(), value.Trim());
    }

    /// <summary>Returns the override that leaves only some rules in force. The findings of readers stay: they tell whether what is checked was read at all.</summary>
    /// <param name="rules">The rules, by id or name, or categories by their key. Of a category, rules in preview and deprecated ones stay in force where they are; they are not put in force.</param>
    /// <exception cref="ArgumentException">No rule is named.</exception>
    public static RuleOverride Select(params IEnumerable<string> rules) => new(RuleOverrideKind.Select, Named(rules));

    /// <summary>Returns the override that takes rules, or findings of readers, out.</summary>
    /// <param name="rules">The rules, by id or name, or categories by their key.</param>
    /// <exception cref="ArgumentException">No rule is named.</exception>
    public static RuleOverride Ignore(params IEnumerable<string> rules) => new(RuleOverrideKind.Ignore, Named(rules));

    /// <summary>Reads an override such as <c>PG2001.total=100</c>, <c>weights-off-total.severity=info</c> or <c>PG1002.enabled=false</c>.</summary>
    /// <param name="assignment">The text.</param>
    /// <exception cref="RuleSetException">The text has another form.</exception>
    public static RuleOverride Parse(string assignment)
    {
        ArgumentNullException.ThrowIfNull(assignment);
        var parts = assignment.Split('=', 2);
        var problems = new ProblemList();
        var read = parts.Length == 2 ? SetOf(parts[0], parts[1]) : null;
        if (read is null)
        {
            AddMalformed(assignment, problems);
        }

        problems.ThrowIfAny();
        return read!;
    }

    /// <summary>
    /// Reads what a host's configuration says: <c>PG2001.total</c> or <c>PG2001:total</c> → <c>100</c>, <c>PG1002.severity</c> → <c>warning</c>,
    /// <c>select</c> and <c>ignore</c> → ids separated by commas, or one below each of <c>select:0</c>, <c>select:1</c> and so on; words likewise.
    /// </summary>
    /// <param name="settings">The settings; those without a value, by which sections of a configuration show, are passed over. Their order does not matter.</param>
    /// <returns>What is set, then what is selected, then what is ignored.</returns>
    /// <exception cref="RuleSetException">A key has another form; all that do are named.</exception>
    public static ImmutableArray<RuleOverride> FromSettings(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var problems = new ProblemList();
        var (set, selected, ignored) = (new List<RuleOverride>(), new List<string>(), new List<string>());
        var lists = new Dictionary<(string Rule, string Key), List<string>>();
        foreach (var (key, value) in settings.Where(entry => entry.Value is not null).OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var list = key.Split(Separators)[0].ToUpperInvariant() switch { "SELECT" => selected, "IGNORE" => ignored, _ => null };
            if (list is not null)
            {
                list.AddRange(Split(value!));
            }
            else if (SetOf(key, value!) is { } read)
            {
                set.Add(read);
            }
            else if (EntryOf(key) is { } entry)
            {
                lists.TryAdd(entry, []);
                lists[entry].Add(value!);
            }
            else
            {
                AddMalformed($"{key}={value}", problems);
            }
        }

        problems.ThrowIfAny();
        set.AddRange(lists.Select(list => Set(list.Key.Rule, list.Key.Key, string.Join(',', list.Value))));
        if (selected.Count > 0)
        {
            set.Add(Select(selected));
        }

        if (ignored.Count > 0)
        {
            set.Add(Ignore(ignored));
        }

        return [.. set];
    }

    /// <summary>Returns it as it is written on the command line, such as <c>PG2001.total=100</c> or <c>select PG2001, PG1001</c>.</summary>
    public override string ToString() => Kind switch
    {
        RuleOverrideKind.Set => $"{Rules[0]}.{Key}={Value}",
        RuleOverrideKind.Select => $"select {string.Join(", ", Rules)}",
        _ => $"ignore {string.Join(", ", Rules)}",
    };

    internal RuleOverride In(SettingLayer layer) => new(Kind, Rules, Key, Value) { Layer = layer };

    private static RuleOverride? SetOf(string path, string value) =>
        path.Split(Separators) is [var rule, var key] && !string.IsNullOrWhiteSpace(rule) && !string.IsNullOrWhiteSpace(key) ? Set(rule, key, value) : null;

    // An array of a configuration shows as PG4001:words:0, PG4001:words:1 and so on.
    private static (string Rule, string Key)? EntryOf(string path) =>
        path.Split(Separators) is [var rule, var key, var index] && !string.IsNullOrWhiteSpace(rule) && !string.IsNullOrWhiteSpace(key) && index.Length > 0 && index.All(char.IsAsciiDigit)
            ? (rule, key)
            : null;

    private static void AddMalformed(string text, ProblemList problems) => problems.Add(
        new("写法应为 规则.参数=值，如 PG2001.total=100、PG1002.severity=info 或 PG1002.enabled=false。",
            "It is written rule.parameter=value, such as PG2001.total=100, PG1002.severity=info or PG1002.enabled=false."),
        new(ProblemList.Short($"“{text}”"), ProblemList.Short($"'{text}'")));

    private static IEnumerable<string> Split(string ids) => ids.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static ImmutableArray<string> Named(IEnumerable<string> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ImmutableArray<string> named = [.. rules.SelectMany(Split)];
        return named.IsEmpty ? throw new ArgumentException("Name at least one rule.", nameof(rules)) : named;
    }
}
