using System.Collections.Immutable;

namespace PerfGoals.Testing.Notation;

/// <summary>A mark that was found in a line.</summary>
/// <param name="Column">The column of its cell, from 0.</param>
/// <param name="Labels">What is expected there.</param>
/// <param name="Written">The cell as it is written, marks and all.</param>
internal readonly record struct FoundMark(int Column, ImmutableArray<string> Labels, string Written);
