using PerfGoals.Texts;

namespace PerfGoals.Targets;

/// <summary>What sign, value and unit were read as, and what was doubtful about them.</summary>
/// <param name="Requirement">What the cells say as they stand.</param>
/// <param name="Failure">Why the value could not be read, with the place in its cell; without a reason where it was read.</param>
/// <param name="Suspicion">A likelier reading, or <see langword="null"/>.</param>
public readonly record struct RequirementReading(Requirement Requirement, ParseFailure Failure, Suspicion? Suspicion);
