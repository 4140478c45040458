using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Tables;

/// <summary>What a layout file says of a label in the head of a form (版式文件的标签).</summary>
public sealed record LayoutLabel
{
    /// <summary>Says what the value of a label is.</summary>
    /// <param name="label">The label; what does not matter in a heading does not matter in it.</param>
    /// <param name="field">What its value is, or <see cref="GoalField.None"/> to keep it as text only.</param>
    /// <exception cref="ArgumentException">The label is blank, or the head of a form does not hold the field.</exception>
    public LayoutLabel(string label, GoalField field)
    {
        ArgumentNullException.ThrowIfNull(label);
        if (CellText.IsBlank(label))
        {
            throw new ArgumentException("A label is not blank.", nameof(label));
        }

        if (!Fields.Contains(field))
        {
            throw new ArgumentException($"The head of a form does not hold {field}.", nameof(field));
        }

        (Label, Field) = (label, field);
    }

    /// <summary>Gets the label.</summary>
    public string Label { get; }

    /// <summary>Gets what its value is, or <see cref="GoalField.None"/> for one that is kept as text only.</summary>
    public GoalField Field { get; }

    /// <summary>Gets what the head of a form may hold.</summary>
    internal static IReadOnlyList<GoalField> Fields { get; } = [.. LayoutColumn.Fields.Where(field => !field.IsOfIndicator())];
}
