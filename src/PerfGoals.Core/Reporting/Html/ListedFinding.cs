using PerfGoals.Diagnostics;

namespace PerfGoals.Reporting.Html;

/// <summary>A finding in its place on the page.</summary>
/// <param name="Anchor">The id of its entry in the list.</param>
/// <param name="Diagnostic">The finding.</param>
/// <param name="State">Whether it is new or accepted: <c>new</c>, <c>known</c> or <c>suppressed</c>.</param>
/// <param name="Suppression">The word by which it is accepted, or <see langword="null"/>.</param>
internal sealed record ListedFinding(string Anchor, Diagnostic Diagnostic, string State, Suppression? Suppression = null)
{
    /// <summary>The state of a finding that nobody accepted.</summary>
    public const string New = "new";

    /// <summary>The state of a finding that the baseline has.</summary>
    public const string Known = "known";

    /// <summary>The state of a finding that a suppression covers.</summary>
    public const string Suppressed = "suppressed";
}
