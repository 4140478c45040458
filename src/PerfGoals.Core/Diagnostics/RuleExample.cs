using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>A small table that shows what a rule flags, or what it leaves alone. Examples are run as tests.</summary>
/// <param name="Title">What the example shows.</param>
/// <param name="Table">The table: a row a line, cells between <c>|</c>, the first row the headings.</param>
/// <param name="Flagged">Whether the rule reports something about the table.</param>
public sealed record RuleExample(LocalizedText Title, string Table, bool Flagged);
