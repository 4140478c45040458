using PerfGoals.Targets;

namespace PerfGoals.GoalTexts;

/// <summary>What an annual goal promises in one place, such as <c>满意度≥90%</c>.</summary>
/// <param name="Noun">What is promised, such as 服务对象满意度, without the words around it that say nothing of it.</param>
/// <param name="Requirement">How much of it; the sign is unknown where the goal writes none, as in 培训3期.</param>
/// <param name="Quote">The words of the goal, exactly as they stand there.</param>
/// <param name="Position">Where the words begin in the goal, counted in UTF-16 units from zero.</param>
public sealed record GoalPromise(string Noun, Requirement Requirement, string Quote, int Position);
