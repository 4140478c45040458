using PerfGoals.Indicators;
using PerfGoals.Numbers;
using PerfGoals.Targets;
using PerfGoals.Texts;

namespace PerfGoals.Goals;

/// <summary>Reads the cells of an indicator, whether they stand in a table or were edited since.</summary>
internal static class IndicatorReader
{
    /// <summary>Returns what the level cells of a row say: a blank one is the lower part of a merged one, and a new first level ends the second.</summary>
    /// <param name="cells">The cells of the row.</param>
    /// <param name="above">The levels of the indicator above in its project, or the default value for the first one.</param>
    /// <param name="vocabulary">The words that are known.</param>
    public static IndicatorType ReadLevels(IndicatorCells cells, IndicatorType above, Vocabulary vocabulary)
    {
        var filled = FillDown(cells, above);
        return new(
            CellText.IsBlank(cells.FirstLevel) ? filled.FirstLevel : vocabulary.Indicators.ReadFirstLevel(cells.FirstLevel),
            CellText.IsBlank(cells.SecondLevel) ? filled.SecondLevel : vocabulary.Indicators.ReadSecondLevel(cells.SecondLevel));
    }

    /// <summary>Returns what blank level cells of a row take over from the row above.</summary>
    /// <param name="cells">The cells of the row.</param>
    /// <param name="above">The levels of the indicator above.</param>
    public static IndicatorType FillDown(IndicatorCells? cells, IndicatorType above) =>
        new(above.FirstLevel, CellText.IsBlank(cells?.FirstLevel) ? above.SecondLevel : SecondLevel.Unknown);

    /// <summary>Returns the indicator of a row.</summary>
    /// <param name="cells">The cells of the row.</param>
    /// <param name="levels">What <see cref="ReadLevels"/> gives.</param>
    /// <param name="vocabulary">The words that are known.</param>
    public static Indicator Read(IndicatorCells cells, IndicatorType levels, Vocabulary vocabulary)
    {
        var name = ReadName(cells.Name);
        var (comparison, target, unit) =
            vocabulary.Requirements.Read(new RequirementCells(cells.Comparison, cells.Target, cells.Unit).InRow(name, levels.SecondLevel, cells.Others)).Requirement;
        return new Indicator
        {
            FirstLevel = levels.FirstLevel,
            SecondLevel = levels.SecondLevel,
            Name = name,
            Comparison = comparison,
            Target = target,
            Unit = unit,
            Weight = WeightText.Read(cells.Weight),
            Cells = cells,
        };
    }

    /// <summary>Returns the name that a cell says.</summary>
    public static string ReadName(string? text) => NameText.Read(text);
}
