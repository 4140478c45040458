namespace PerfGoals.Acceptance;

/// <summary>A finding that a baseline has.</summary>
/// <param name="Fingerprint">What it is known by.</param>
/// <param name="Rule">The id of its rule.</param>
/// <param name="Place">Its place by names, for people to read; it does not count when runs are compared.</param>
/// <param name="Count">How many findings have this fingerprint, from 1.</param>
public sealed record BaselineEntry(string Fingerprint, string Rule, string Place, int Count = 1);
