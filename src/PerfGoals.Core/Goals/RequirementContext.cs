using PerfGoals.Indicators;
using PerfGoals.Targets;

namespace PerfGoals.Goals;

/// <summary>Adds to the cells of a requirement what the rest of their row says about them.</summary>
internal static class RequirementContext
{
    /// <summary>Returns the cells within their row, so that they are read alike from a table, from JSON and by a rule.</summary>
    /// <param name="cells">The cells of sign, value and unit.</param>
    /// <param name="name">The indicator's name.</param>
    /// <param name="second">Its kind: only a time can be a bare number that is a date.</param>
    /// <param name="others">The cells of columns without a field, one of which may explain the grades.</param>
    public static RequirementCells InRow(this RequirementCells cells, string name, SecondLevel second, IEnumerable<OtherCell> others) => cells with
    {
        IndicatorName = name,
        IsAboutTime = second == SecondLevel.Timeliness,
        Rubric = RubricCells.In(others),
    };
}
