using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>What there is to know of a rule without running it: its identity, its messages, its reasons. One rule has one descriptor and one id.</summary>
public sealed partial class RuleDescriptor
{
    private const int OwnIdLength = 6;

    /// <summary>Gets the id: capital letters and four digits, such as <c>PG2001</c>. It never changes and is never given to another rule.</summary>
    /// <exception cref="ArgumentException">The value has another form.</exception>
    public required string Id
    {
        get;
        init => field = IdForm().IsMatch(value)
            ? value
            : throw new ArgumentException($"'{value}' is not a rule id: two to eight capital letters and four digits, such as PG2001.", nameof(value));
    }

    /// <summary>Gets the readable name, accepted wherever the id is, such as <c>weights-off-total</c>.</summary>
    /// <exception cref="ArgumentException">The value has another form.</exception>
    public required string Name
    {
        get;
        init => field = NameForm().IsMatch(value)
            ? value
            : throw new ArgumentException($"'{value}' is not a rule name: lower-case words joined by hyphens, such as weights-off-total.", nameof(value));
    }

    /// <summary>Gets ids and names that the rule had before, accepted wherever its id and its name are.</summary>
    /// <exception cref="ArgumentException">An entry has neither the form of an id nor that of a name.</exception>
    public ImmutableArray<string> FormerNames
    {
        get;
        init => field = value.FirstOrDefault(former => !IdForm().IsMatch(former) && !NameForm().IsMatch(former)) is { } malformed
            ? throw new ArgumentException($"'{malformed}' is neither a rule id nor a rule name.", nameof(value))
            : value;
    } = [];

    /// <summary>Gets the family that the rule belongs to.</summary>
    public RuleCategory Category { get; init; } = RuleCategory.Custom;

    /// <summary>Gets where the rule stands in its life: stable unless said otherwise.</summary>
    public RuleLifecycle Lifecycle { get; init; } = RuleLifecycle.Stable();

    /// <summary>
    /// Gets where more is written about the rule. Of the library's own rules it is a path within its repository, such as <c>docs/rules/PG2001.md</c>; of others
    /// what their author says, or <see langword="null"/>.
    /// </summary>
    public Uri? HelpLink
    {
        get => field ?? (Id.Length == OwnIdLength && Id.StartsWith("PG", StringComparison.Ordinal) ? new Uri($"docs/rules/{Id}.md", UriKind.Relative) : null);
        init;
    }

    /// <summary>Gets what the rule flags, in a few words.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the severity where a rule set names none.</summary>
    public required Severity DefaultSeverity { get; init; }

    /// <summary>Gets how sure the rule can be.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>Gets the messages the rule may report; it can report no other.</summary>
    public required ImmutableArray<MessageTemplate> Messages { get; init; }

    /// <summary>Gets why the rule exists.</summary>
    public required LocalizedText Rationale { get; init; }

    /// <summary>Gets what the person who filled in the table should do.</summary>
    public required LocalizedText HowToFix { get; init; }

    /// <summary>Gets what the rule asks of the person who fills in the table, for the instructions printed from a rule set; <see langword="null"/> where that goes without saying.</summary>
    /// <remarks>Its parameters are among <see cref="Parameters"/>, which the catalogue of rules requires.</remarks>
    public Instruction? Instruction { get; init; }

    /// <summary>Gets the columns of the table that the rule is about.</summary>
    public ImmutableArray<GoalField> Fields { get; init; } = [];

    /// <summary>Gets the values that a rule set may set.</summary>
    /// <exception cref="ArgumentException">Two parameters have one key, whatever its case.</exception>
    public ImmutableArray<RuleParameter> Parameters
    {
        get;
        init => field = value.GroupBy(parameter => parameter.Key, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Skip(1).Any()) is { } twice
            ? throw new ArgumentException($"Two parameters are called '{twice.Key}'.", nameof(value))
            : value;
    } = [];

    /// <summary>Gets the written policy the rule follows wherever it is used; a rule set adds its own.</summary>
    public ImmutableArray<Basis> Basis { get; init; } = [];

    /// <summary>Gets whether a finding may be suppressed where a person has a reason; true unless said otherwise.</summary>
    /// <exception cref="ArgumentException">The value is false, and <see cref="WhenToSuppress"/> says when.</exception>
    public bool IsSuppressible
    {
        get;
        init => field = value || WhenToSuppress is null ? value : throw NeverSuppressed(nameof(value));
    } = true;

    /// <summary>Gets when it is right to suppress a finding, or <see langword="null"/> where there is nothing to say.</summary>
    /// <exception cref="ArgumentException">The rule cannot be suppressed.</exception>
    public LocalizedText? WhenToSuppress
    {
        get;
        init => field = value is null || IsSuppressible ? value : throw NeverSuppressed(nameof(value));
    }

    /// <summary>Gets tables that the rule flags and tables that it does not.</summary>
    public ImmutableArray<RuleExample> Examples { get; init; } = [];

    /// <summary>Returns id and name.</summary>
    public override string ToString() => $"{Id} {Name}";

    private static ArgumentException NeverSuppressed(string parameter) => new("A rule that cannot be suppressed does not say when to suppress it.", parameter);

    [GeneratedRegex(@"^[A-Z]{2,8}[0-9]{4}\z")]
    private static partial Regex IdForm();

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex NameForm();
}
