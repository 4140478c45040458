namespace PerfGoals.Grades;

/// <summary>A grade's word in a text, where it may head a part of a rubric.</summary>
/// <param name="Start">Where it begins, with the letter or number of a list before it.</param>
/// <param name="WordAt">Where its word begins.</param>
/// <param name="WordEnd">Where its word ends.</param>
/// <param name="Kind">What makes it a head.</param>
/// <param name="Enclosure">Where the innermost bracket around it opens, or -1.</param>
/// <param name="IsAtBreak">Whether it stands at the beginning or behind punctuation, and not in the middle of a sentence.</param>
internal readonly record struct RubricMark(int Start, int WordAt, int WordEnd, RubricMarkKind Kind, int Enclosure, bool IsAtBreak);
