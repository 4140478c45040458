using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>A small table that shows what a rule flags, or what it leaves alone. Examples are run as tests.</summary>
/// <param name="Title">What the example shows.</param>
/// <param name="Table">The table: a row a line, cells between <c>|</c>, the first row the headings. Tables of several documents have a blank line between them.</param>
/// <param name="Flagged">Whether the rule reports something about the table.</param>
/// <param name="Reference">The reference data that the rule holds the table against, as JSON (<c>docs/reference-data.md</c>), or <see langword="null"/>.</param>
public sealed record RuleExample(LocalizedText Title, string Table, bool Flagged, string? Reference = null)
{
    /// <summary>Gets the table as the rule's fixes leave it, in the form of <see cref="Table"/>, or <see langword="null"/> where the rule has none for it.</summary>
    /// <exception cref="ArgumentException">The example is not flagged, so that there is nothing to repair.</exception>
    public string? Repaired
    {
        get;
        init => field = value is null || Flagged ? value : throw new ArgumentException($"The example '{Title.English}' is not flagged: there is nothing to repair.", nameof(value));
    }
}
