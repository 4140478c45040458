using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Tables;

/// <summary>What a layout file says of a column (版式文件的列): which one it is, and what stands in it.</summary>
public sealed record LayoutColumn
{
    /// <summary>Says what a column is. Of several that say it of one column, the one with heading and number holds, then the one with the heading.</summary>
    /// <param name="heading">Its heading, or <see langword="null"/> for any; width, spaces, brackets, marks, a year in front and a unit of money behind do not matter.</param>
    /// <param name="number">Its number as <c>perfgoals inspect</c> shows it, from 1, or <see langword="null"/> for any.</param>
    /// <param name="field">What stands in it, or <see cref="GoalField.None"/> to keep it as text only.</param>
    /// <exception cref="ArgumentException">Neither heading nor number is given, the heading is blank, or no column holds the field.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public LayoutColumn(string? heading, int? number, GoalField field)
    {
        if (heading is null ? number is null : CellText.IsBlank(heading))
        {
            throw new ArgumentException("A column has a heading or a number.", nameof(heading));
        }

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number ?? 1, nameof(number));
        if (!Fields.Contains(field))
        {
            throw new ArgumentException($"No column holds {field}.", nameof(field));
        }

        (Heading, Number, Field) = (heading, number, field);
    }

    /// <summary>Gets the heading, or <see langword="null"/> for any.</summary>
    public string? Heading { get; }

    /// <summary>Gets the number, from 1, or <see langword="null"/> for any.</summary>
    public int? Number { get; }

    /// <summary>Gets what stands in it, or <see cref="GoalField.None"/> for a column that is kept as text only.</summary>
    public GoalField Field { get; }

    /// <summary>Gets what may stand in a column.</summary>
    internal static IReadOnlyList<GoalField> Fields { get; } = [GoalField.None, .. Enum.GetValues<GoalField>().Where(field => field >= GoalField.UnitCode)];
}
