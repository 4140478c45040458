using System.Text.RegularExpressions;

namespace PerfGoals.Diagnostics;

/// <summary>Where a rule stands in its life, and since when.</summary>
public sealed partial record RuleLifecycle
{
    private RuleLifecycle(RuleStage stage, string? since, string? successor = null)
    {
        Stage = stage;
        Since = since is null || VersionForm().IsMatch(since)
            ? since
            : throw new ArgumentException($"'{since}' is not a version such as 1.2.0.", nameof(since));
        Successor = successor;
    }

    /// <summary>Gets where the rule stands.</summary>
    public RuleStage Stage { get; }

    /// <summary>Gets the version of its author's package since which it stands there, or <see langword="null"/> where a stable rule does not say.</summary>
    public string? Since { get; }

    /// <summary>Gets the id or the name of the rule that takes the place of a deprecated one, otherwise <see langword="null"/>.</summary>
    public string? Successor { get; }

    /// <summary>Returns the stage of a rule that can be relied upon.</summary>
    /// <param name="since">The version since when, such as <c>1.2.0</c>, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="since"/> is no version.</exception>
    public static RuleLifecycle Stable(string? since = null) => new(RuleStage.Stable, since);

    /// <summary>Returns the stage of a rule that is being tried.</summary>
    /// <param name="since">The version since when.</param>
    /// <exception cref="ArgumentException"><paramref name="since"/> is no version.</exception>
    public static RuleLifecycle Preview(string since)
    {
        ArgumentNullException.ThrowIfNull(since);
        return new(RuleStage.Preview, since);
    }

    /// <summary>Returns the stage of a rule whose place another has taken.</summary>
    /// <param name="since">The version since when.</param>
    /// <param name="successor">The id or the name of the other rule, one that is not deprecated itself.</param>
    /// <exception cref="ArgumentException"><paramref name="since"/> is no version, or the successor is blank.</exception>
    public static RuleLifecycle Deprecated(string since, string successor)
    {
        ArgumentNullException.ThrowIfNull(since);
        ArgumentException.ThrowIfNullOrWhiteSpace(successor);
        return new(RuleStage.Deprecated, since, successor);
    }

    [GeneratedRegex(@"^[0-9]+(\.[0-9]+){1,3}(-[0-9A-Za-z.-]+)?\z")]
    private static partial Regex VersionForm();
}
