namespace PerfGoals.Documents.Packages;

/// <summary>What one part of a package says of another.</summary>
/// <param name="Id">The name under which the part speaks of it.</param>
/// <param name="Kind">What the other is: the last segment of the relationship's type, such as <c>worksheet</c>.</param>
/// <param name="Target">The name of the other part.</param>
internal readonly record struct Relationship(string Id, string Kind, string Target);
