namespace PerfGoals.GoalTexts;

/// <summary>A promise and what became of it.</summary>
/// <param name="Promise">The promise.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Indicator">The position of the indicator that the fate is about, or of the nearest one to an unmeasured promise; <see langword="null"/> where there is none.</param>
internal readonly record struct PromiseMatch(GoalPromise Promise, PromiseFate Fate, int? Indicator);
