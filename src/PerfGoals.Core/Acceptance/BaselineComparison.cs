using System.Collections.Immutable;
using PerfGoals.Checking;

namespace PerfGoals.Acceptance;

/// <summary>What a baseline makes of some results.</summary>
/// <param name="Documents">The documents, in the order given; what the baseline has is apart in their results.</param>
/// <param name="Gone">What the baseline has and the documents have not, for whatever reason: it was mended, its rule is not in force, or its document is not among them.</param>
/// <param name="IsOfOtherRules">Whether the baseline was made with other rules, so that findings may come and go without any change of a document.</param>
public sealed record BaselineComparison(ImmutableArray<CheckedDocument> Documents, ImmutableArray<BaselineEntry> Gone, bool IsOfOtherRules);
