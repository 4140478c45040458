using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Tables;

namespace PerfGoals.Documents.Grids;

/// <summary>What a reader found in a file.</summary>
/// <param name="Table">The table.</param>
/// <param name="Problems">What it has to say about it.</param>
internal sealed record TableContent(GoalTable Table, ImmutableArray<Diagnostic> Problems);
