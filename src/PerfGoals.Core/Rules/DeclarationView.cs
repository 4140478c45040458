using System.Collections.Immutable;
using PerfGoals.Goals;

namespace PerfGoals.Rules;

/// <summary>A declaration as a rule sees it; how it is stored is not the rule's business.</summary>
public readonly ref struct DeclarationView
{
    private readonly Declaration declaration;
    private readonly ProjectFacts facts;

    internal DeclarationView(Declaration declaration, ProjectFacts facts)
    {
        this.declaration = declaration;
        this.facts = facts;
    }

    /// <inheritdoc cref="Declaration.Title"/>
    public string? Title => declaration.Title;

    /// <inheritdoc cref="Declaration.FiscalYear"/>
    public int? FiscalYear => declaration.FiscalYear;

    /// <inheritdoc cref="Declaration.Unit"/>
    public BudgetUnit Unit => declaration.Unit;

    /// <inheritdoc cref="Declaration.Notes"/>
    public ImmutableArray<string> Notes => declaration.Notes;

    /// <summary>Gets how many projects there are.</summary>
    public int ProjectCount => declaration.Projects.Length;

    /// <summary>Returns the project at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public ProjectView Project(int index) => new(declaration.Projects[index], index, facts);
}
