namespace PerfGoals.Rules;

/// <summary>Checks one project.</summary>
/// <param name="context">The project, and where to report.</param>
public delegate void ProjectAction(in ProjectContext context);
