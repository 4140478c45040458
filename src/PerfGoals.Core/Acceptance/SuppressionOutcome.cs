using System.Collections.Immutable;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;

namespace PerfGoals.Acceptance;

/// <summary>What a set of suppressions came to.</summary>
/// <param name="Documents">The documents, in the order given; what is suppressed is apart in their results, and what is to be said of suppressions of their own is among the findings.</param>
/// <param name="Source">What the set was read from, such as a path, or <see langword="null"/>.</param>
/// <param name="Problems">The findings about the suppressions of the set, in the order of the set; their locations are places of its file.</param>
/// <param name="Undecided">Of how many suppressions of the set nothing can be said: their rule was not run at their place, or no document has that place.</param>
public sealed record SuppressionOutcome(ImmutableArray<CheckedDocument> Documents, string? Source, ImmutableArray<Diagnostic> Problems, int Undecided);
