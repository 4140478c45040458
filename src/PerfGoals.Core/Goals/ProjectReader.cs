using System.Text.RegularExpressions;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Goals;

/// <summary>Reads a project's own cells, whether they stand in a table or were edited since.</summary>
internal static partial class ProjectReader
{
    /// <summary>Returns the project without its indicators.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="unit">The unit that declares the project, where it is not the declaration's.</param>
    /// <param name="budgetUnit">The unit of amounts that name none.</param>
    public static Project Read(ProjectCells cells, BudgetUnit? unit, UnitOfMeasure? budgetUnit) => new()
    {
        Unit = unit,
        Code = ReadCode(cells.Code),
        Name = NameText.Read(cells.Name),
        Budget = MoneyText.Read(cells.Budget, budgetUnit),
        AnnualGoal = CellText.Paragraphs(cells.AnnualGoal),
        Cells = cells,
    };

    /// <summary>Returns the code that a cell says, or <see langword="null"/> where it is blank.</summary>
    public static string? ReadCode(string? text) => CellText.OneLine(text) is { Length: > 0 } code ? code : null;

    /// <summary>Returns the unit that the unit cells of a row say; where both are blank it is the one above.</summary>
    /// <param name="code">The text of the cell for the code.</param>
    /// <param name="name">The text of the cell for the name.</param>
    /// <param name="above">The unit of the row above.</param>
    public static BudgetUnit ReadUnit(string? code, string? name, BudgetUnit above) => (CellText.OneLine(code), CellText.OneLine(name)) switch
    {
        ("", "") => above,
        ("", var both) when CodeBeforeName().Match(both) is { Success: true } match => new(match.Groups[1].Value, match.Groups[2].Value),
        // The half that is blank is filled down only while the other half stays the same.
        ("", var other) => new(other == above.Name ? above.Code : "", other),
        (var other, "") => new(other, other == above.Code ? above.Name : ""),
        var (own, ownName) => new(own, ownName),
    };

    // (433)市供销合作社, as systems print a unit in one cell. Without brackets the digits may be the name's own, as in 120急救中心.
    [GeneratedRegex(@"^[(（]([0-9]{3,12})[)）]\s*(\S.*)$")]
    private static partial Regex CodeBeforeName();
}
