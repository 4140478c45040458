using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Units;

namespace PerfGoals.Editing;

/// <summary>Finds the unit of amounts that name none. It stands in the heading, which goals do not keep; a document that was read from tables knows it.</summary>
internal static class BudgetUnits
{
    /// <summary>Returns the unit of the column, as far as the budgets show it.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="project">The position of the project whose budget is to be read.</param>
    /// <param name="ofTables">The unit that all tables of the document say, or <see langword="null"/>.</param>
    public static UnitOfMeasure? OfColumn(Declaration declaration, int project, UnitOfMeasure? ofTables)
    {
        if (declaration.Projects[project].Budget is { } own)
        {
            return own.Unit;
        }

        var shown = declaration.Projects.Where(NamesNoUnit).Select(other => other.Budget!.Value.Unit).Distinct().Take(2).ToArray();
        return shown.Length == 1 ? shown[0] : shown.Length == 0 ? ofTables : null;
    }

    /// <summary>Returns the unit that all tables of a document say, or <see langword="null"/>.</summary>
    /// <param name="document">The document.</param>
    public static UnitOfMeasure? OfTables(DeclarationDocument document)
    {
        var units = document.Tables.Select(table => table.MoneyUnit).Distinct().Take(2).ToArray();
        return units.Length == 1 ? units[0] : null;
    }

    private static bool NamesNoUnit(Project project) => project.Budget is not null && MoneyText.Read(project.Cells?.Budget, columnUnit: null) is { Unit: null };
}
