using PerfGoals.Diagnostics;
using PerfGoals.Texts;

namespace PerfGoals.Documentation;

/// <summary>What a rule found in the table of an example.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Message">Its message.</param>
/// <param name="Row">The row of its cell, from 0, the heading among them, or <see langword="null"/> where it is about the declaration as a whole.</param>
/// <param name="Column">The column of its cell, from 0, or <see langword="null"/> where it is about a whole row, or more.</param>
/// <param name="Heading">The heading of the column, as the table spells it, or <see langword="null"/>.</param>
public sealed record HandbookFinding(Diagnostic Finding, LocalizedText Message, int? Row, int? Column, string? Heading);
