using PerfGoals.Goals;

namespace PerfGoals.References;

/// <summary>The data outside a declaration that it is held against: the list of units, the budget book, the goals in the budget system.</summary>
/// <remarks>
/// One register serves several checks at once, so it must be safe for use by several threads. Codes and names are compared by
/// <see cref="ReferenceNames.Key"/>, never by position. Nothing of a secret project leaves a register but how many there are.
/// </remarks>
public interface IReferenceRegister
{
    /// <summary>Gets the budget year that the data is for, or <see langword="null"/> where whoever gave it vouches that it is the declaration's.</summary>
    int? FiscalYear { get; }

    /// <summary>Gets the budget units; empty where the list was not given.</summary>
    IReadOnlyList<BudgetUnit> Units { get; }

    /// <summary>Tells whether a part was given, be it empty.</summary>
    /// <param name="part">The part.</param>
    bool Has(ReferencePart part);

    /// <summary>Returns the unit with a code, or <see langword="null"/>.</summary>
    /// <param name="unitCode">The code.</param>
    BudgetUnit? FindUnit(string unitCode);

    /// <summary>Returns the only unit of a name, or <see langword="null"/> where none or several have it: forms name their unit and leave its code out.</summary>
    /// <param name="unitName">The name.</param>
    BudgetUnit? FindUnitNamed(string unitName) => new UnitNames(Units).Find(unitName);

    /// <summary>Returns the projects of a unit in the budget book, without the secret ones.</summary>
    /// <param name="unitCode">The code of the unit.</param>
    IReadOnlyList<BookProject> ProjectsOf(string unitCode);

    /// <summary>Counts the secret projects of a unit.</summary>
    /// <param name="unitCode">The code of the unit.</param>
    int CountSecretProjectsOf(string unitCode);

    /// <summary>Tells whether a project is a secret one.</summary>
    /// <param name="unitCode">The code of the unit that declares it; where the budget book knows no such unit, the secret projects of all units count.</param>
    /// <param name="projectName">The name of the project.</param>
    bool IsSecret(string unitCode, string projectName);

    /// <summary>Returns the projects of a unit with their goals, as they stand in the budget system.</summary>
    /// <param name="unitCode">The code of the unit.</param>
    IReadOnlyList<Project> GoalsOf(string unitCode);
}
