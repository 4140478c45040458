using PerfGoals.Texts;

namespace PerfGoals.Targets;

/// <summary>What sign, value and unit were read as, and what was doubtful about them.</summary>
/// <param name="Requirement">What the cells say as they stand; for <see cref="SuspicionKind.DateAsNumber"/> the day, since the number says nothing.</param>
/// <param name="Failure">Why the value could not be read, with the place in its cell; without a reason where it was read.</param>
/// <param name="Suspicion">What was probably meant, or <see langword="null"/> where there is no doubt.</param>
public readonly record struct RequirementReading(Requirement Requirement, ParseFailure Failure, Suspicion? Suspicion);
