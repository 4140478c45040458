namespace PerfGoals.References.Sqlite;

/// <summary>How much of what a store holds; <see langword="null"/> stands for what was not given.</summary>
/// <param name="FiscalYear">The budget year that the data is for.</param>
/// <param name="Units">The budget units.</param>
/// <param name="Projects">The projects of the budget book that are not secret.</param>
/// <param name="SecretProjects">The secret ones.</param>
/// <param name="Goals">The projects with goals exported from the budget system.</param>
public sealed record ReferenceCounts(int? FiscalYear, int? Units, int? Projects, int? SecretProjects, int? Goals);
