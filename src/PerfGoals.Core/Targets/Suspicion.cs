namespace PerfGoals.Targets;

/// <summary>A reading that is likelier than what the cells say as they stand. It does not take their place, except for a day written as a number.</summary>
/// <param name="Kind">What may have happened.</param>
/// <param name="Likely">What the cells were probably meant to say.</param>
public readonly record struct Suspicion(SuspicionKind Kind, Requirement Likely);
