using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Numbers;
using PerfGoals.Targets;
using PerfGoals.Texts;

namespace PerfGoals.Tables;

/// <summary>The heading row of a goal table, for readers that must find out where the rows of a table begin and end.</summary>
public sealed class TableHeading
{
    // Name and value alone head other tables too.
    private static readonly GoalField[] TellingFields = [GoalField.FirstLevel, GoalField.SecondLevel, GoalField.Comparison, GoalField.Weight];

    private readonly ImmutableArray<GoalField> fields;
    private readonly IndicatorVocabulary levels;

    private TableHeading(ImmutableArray<GoalField> fields, IndicatorVocabulary levels)
    {
        this.fields = fields;
        this.levels = levels;
    }

    /// <summary>Gets the number of columns.</summary>
    public int Width => fields.Length;

    /// <summary>Gets the words for levels.</summary>
    internal IndicatorVocabulary Levels => levels;

    /// <summary>Gets whether the names of levels stand one level too high.</summary>
    internal bool IsShifted { get; private init; }

    /// <summary>Tells whether a text is one that tables head a column of goals with.</summary>
    /// <param name="text">The text of a cell.</param>
    /// <param name="layout">What a county says of its columns; <see langword="null"/> for nothing.</param>
    public static bool IsColumnName(string text, TableLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ColumnNames.Read(text, out _) != GoalField.None || ColumnNames.IsBareUnit(text) || layout?.NameOf(text) is not (null or GoalField.None);
    }

    /// <summary>Reads a row as a heading.</summary>
    /// <param name="cells">The texts of the row.</param>
    /// <param name="vocabulary">The words that are known; <see langword="null"/> for <see cref="Vocabulary.Default"/>.</param>
    /// <param name="layout">What a county says of its columns; <see langword="null"/> for nothing.</param>
    /// <returns>The heading, or <see langword="null"/> where the row does not name the columns that indicators need.</returns>
    public static TableHeading? Read(IEnumerable<string> cells, Vocabulary? vocabulary = null, TableLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ImmutableArray<string> texts = [.. cells];
        return Read(texts, [.. Enumerable.Range(1, texts.Length)], vocabulary ?? Vocabulary.Default, layout ?? TableLayout.Default);
    }

    /// <summary>Reads a row as a heading.</summary>
    /// <param name="texts">The texts of the row.</param>
    /// <param name="numbers">The numbers of its columns, from 1.</param>
    /// <param name="vocabulary">The words that are known.</param>
    /// <param name="layout">What a county says of its columns.</param>
    /// <returns>The heading, or <see langword="null"/> where the row does not name the columns that indicators need.</returns>
    internal static TableHeading? Read(ImmutableArray<string> texts, ImmutableArray<int> numbers, Vocabulary vocabulary, TableLayout layout)
    {
        var fields = HeadingFields.Of(texts, layout, null).Select(column => column.Field).ToList();
        return fields.Contains(GoalField.IndicatorName) && fields.Contains(GoalField.Target) && TellingFields.Any(fields.Contains)
            ? Placed(texts, numbers, vocabulary, layout) : null;
    }

    /// <summary>Takes a row for a heading, whatever stands in it.</summary>
    /// <param name="texts">The texts of the row.</param>
    /// <param name="numbers">The numbers of its columns, from 1.</param>
    /// <param name="vocabulary">The words that are known.</param>
    /// <param name="layout">What a county says of its columns.</param>
    internal static TableHeading Placed(ImmutableArray<string> texts, ImmutableArray<int> numbers, Vocabulary vocabulary, TableLayout layout) =>
        new([.. HeadingFields.Of(texts, layout, numbers).Select(column => column.Field)], vocabulary.Indicators);

    /// <summary>Reads a row as a heading whose names are one level too high: 一级指标 over second levels, 二级指标 over the indicators' names.</summary>
    /// <param name="cells">The texts of the row.</param>
    /// <param name="below">Returns the texts below a column, counted from 0.</param>
    /// <param name="vocabulary">The words that are known.</param>
    /// <param name="layout">What a county says of its columns.</param>
    /// <returns>The heading, or <see langword="null"/> where what stands below does not say so.</returns>
    internal static TableHeading? ReadShifted(ImmutableArray<string> cells, Func<int, IEnumerable<string>> below, Vocabulary vocabulary, TableLayout layout)
    {
        // What a layout says of one of the levels does not keep the other from being the next.
        var named = HeadingFields.Of(cells, TableLayout.Default, null);
        var fields = HeadingFields.Of(cells, layout, null).Select((column, index) => named[index].Field is var level and (GoalField.FirstLevel or GoalField.SecondLevel) ? level : column.Field).ToList();
        var (first, second) = (fields.IndexOf(GoalField.FirstLevel), fields.IndexOf(GoalField.SecondLevel));
        if (first < 0 || second < 0 || fields.Contains(GoalField.IndicatorName) || !fields.Contains(GoalField.Target))
        {
            return null;
        }

        var texts = below(first).Where(text => !CellText.IsBlank(text)).ToList();
        var names = below(second).Where(text => !CellText.IsBlank(text)).ToList();
        if (2 * texts.Count(text => vocabulary.Indicators.ReadSecondLevel(text) != SecondLevel.Unknown) <= texts.Count
            || 2 * names.Count(text => vocabulary.Indicators.Lists(text)) >= names.Count)
        {
            return null;
        }

        (fields[first], fields[second]) = (GoalField.SecondLevel, GoalField.IndicatorName);
        return new([.. fields], vocabulary.Indicators) { IsShifted = true };
    }

    /// <summary>Counts the cells that look as those of their column do, and those that cannot belong to it.</summary>
    /// <param name="cells">The texts of a row.</param>
    /// <param name="firstColumn">The column under which the first of them stands, from 0.</param>
    public RowFit Fit(IReadOnlyList<string> cells, int firstColumn = 0)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentOutOfRangeException.ThrowIfNegative(firstColumn);
        var (matches, conflicts) = (0, 0);
        for (var index = 0; index < cells.Count && index + firstColumn < Width; index++)
        {
            switch (Fits(fields[index + firstColumn], cells[index]))
            {
                case true:
                    matches++;
                    break;
                case false:
                    conflicts++;
                    break;
            }
        }

        return new(matches, conflicts);
    }

    // Only columns whose content is of a kind of its own can tell. A county may put its second level under 一级指标.
    private bool? Fits(GoalField field, string text) => field switch
    {
        _ when CellText.IsBlank(text) => null,
        GoalField.FirstLevel or GoalField.SecondLevel when levels.Lists(text) => true,
        // An indicator may be called 学生满意度, and so may a level.
        GoalField.FirstLevel or GoalField.SecondLevel => levels.Read(text, text) == default ? false : null,
        GoalField.IndicatorName or GoalField.None => null,
        _ when IsLevelName(text) => false,
        GoalField.Comparison => ComparisonSigns.Read(text) != Comparison.Unknown ? true : null,
        GoalField.Weight => WeightText.Read(text) is not null,
        GoalField.Budget => text.Any(char.IsDigit) ? null : false,
        _ => null,
    };

    // The full names, which end in 指标: nothing but a level is called so, while a unit may be called 成本.
    private bool IsLevelName(string text) => CellText.Compact(text).EndsWith("指标", StringComparison.Ordinal)
        && levels.Lists(text);
}
