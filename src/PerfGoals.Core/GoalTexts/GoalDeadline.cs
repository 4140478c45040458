using PerfGoals.Calendar;

namespace PerfGoals.GoalTexts;

/// <summary>A date by which an annual goal wants something done, such as <c>12月底前</c>.</summary>
/// <param name="By">The deadline.</param>
/// <param name="Quote">The words of the goal, exactly as they stand there.</param>
/// <param name="Position">Where the words begin in the goal, counted in UTF-16 units from zero.</param>
public sealed record GoalDeadline(TimeFrame By, string Quote, int Position);
