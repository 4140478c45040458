namespace PerfGoals.Documents.Tests.Fuzzing;

/// <summary>A sound file to be damaged.</summary>
/// <param name="Name">What it is called in reports.</param>
/// <param name="Kind">What reads it.</param>
/// <param name="Content">The file.</param>
internal sealed record FuzzSeed(string Name, FuzzKind Kind, byte[] Content);
