using System.Collections.Immutable;

namespace PerfGoals.References;

/// <summary>The projects of a budget (汇编资料): those that must be declared, and those that are secret and must not.</summary>
public sealed class BudgetBook
{
    /// <summary>Creates the book.</summary>
    /// <param name="projects">The projects that are not secret.</param>
    /// <param name="secretProjects">The secret ones.</param>
    public BudgetBook(IEnumerable<BookProject> projects, params IEnumerable<SecretProject> secretProjects)
    {
        ArgumentNullException.ThrowIfNull(projects);
        ArgumentNullException.ThrowIfNull(secretProjects);
        Projects = [.. projects];
        SecretProjects = [.. secretProjects];
    }

    /// <summary>Gets the projects that are not secret.</summary>
    public ImmutableArray<BookProject> Projects { get; }

    /// <summary>Gets the secret ones.</summary>
    public ImmutableArray<SecretProject> SecretProjects { get; }
}
