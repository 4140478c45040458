using System.Collections.Immutable;

namespace PerfGoals.Acceptance;

/// <summary>How two runs differ, each with how many findings of a fingerprint are meant.</summary>
/// <param name="New">The findings that only the later run has.</param>
/// <param name="Known">The findings that both runs have.</param>
/// <param name="Gone">The findings that only the earlier run has.</param>
public sealed record BaselineDifference(ImmutableArray<BaselineEntry> New, ImmutableArray<BaselineEntry> Known, ImmutableArray<BaselineEntry> Gone);
