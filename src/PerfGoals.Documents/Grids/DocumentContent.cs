using System.Collections.Immutable;
using PerfGoals.Diagnostics;

namespace PerfGoals.Documents.Grids;

/// <summary>What stands in a document.</summary>
/// <param name="Tables">The tables, in the order in which they begin.</param>
/// <param name="Lines">The paragraphs outside of tables, each with the number of tables that begin before it.</param>
/// <param name="Problems">What there is to say about what was not read.</param>
internal sealed record DocumentContent(
    ImmutableArray<Grid> Tables, ImmutableArray<(string Text, int TablesAbove)> Lines, ImmutableArray<Diagnostic> Problems);
