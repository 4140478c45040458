namespace PerfGoals.Goals;

/// <summary>A place in a declaration: the declaration itself, a project, an indicator, or one field of these.</summary>
/// <remarks>
/// A place is logical and knows no file; a <see cref="Sources.SourceMap"/> turns it into a cell. A field of indicators may be named on a
/// project: it means that column in all the project's rows. The default value is the declaration. Places are ordered as a reader meets them.
/// </remarks>
public readonly record struct GoalPath : IComparable<GoalPath>
{
    // One more than the index, so that the default is the declaration.
    private readonly int project;
    private readonly int indicator;

    private GoalPath(int project, int indicator, GoalField field)
    {
        this.project = project;
        this.indicator = indicator;
        Field = field;
    }

    /// <summary>Gets the declaration as a whole.</summary>
    public static GoalPath Declaration => default;

    /// <summary>Gets the position of the project, from 0, or <see langword="null"/> for a place of the declaration.</summary>
    public int? Project => project == 0 ? null : project - 1;

    /// <summary>Gets the position of the indicator in its project, from 0, or <see langword="null"/> for a place of the project or declaration.</summary>
    public int? Indicator => indicator == 0 ? null : indicator - 1;

    /// <summary>Gets the field, or <see cref="GoalField.None"/> for the whole.</summary>
    public GoalField Field { get; }

    /// <summary>Gets whether the place is one cell: a field, and not that of all rows of a project.</summary>
    public bool IsCell => Field != GoalField.None && (indicator > 0 || !Field.IsOfIndicator());

    /// <summary>Returns the place of a project.</summary>
    /// <param name="project">The position of the project, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="project"/> is negative.</exception>
    public static GoalPath OfProject(int project)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(project);
        return new(project + 1, 0, GoalField.None);
    }

    /// <summary>Returns the place of an indicator.</summary>
    /// <param name="project">The position of the project, from 0.</param>
    /// <param name="indicator">The position of the indicator in the project, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A position is negative.</exception>
    public static GoalPath OfIndicator(int project, int indicator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(project);
        ArgumentOutOfRangeException.ThrowIfNegative(indicator);
        return new(project + 1, indicator + 1, GoalField.None);
    }

    /// <summary>Returns a field of this place.</summary>
    /// <param name="field">The field.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="field"/> is not a field, or one that this place has not.</exception>
    public GoalPath At(GoalField field)
    {
        var known = Enum.IsDefined(field);
        var owned = field == GoalField.None
            || (indicator > 0 ? field.IsOfIndicator()
                : project > 0 ? field.IsOfIndicator() || field.IsOfProject()
                : !field.IsOfIndicator() && !field.IsOfProject());
        return known && owned
            ? new(project, indicator, field)
            : throw new ArgumentOutOfRangeException(nameof(field), field, $"'{this}' has no such field.");
    }

    /// <summary>Returns the JSON Pointer (RFC 6901) to this place in the canonical JSON, such as <c>/projects/3/indicators/0/weight</c>.</summary>
    /// <remarks>A column of a project, for which the JSON has no one value, points to the project.</remarks>
    public string ToJsonPointer() => (project, indicator) switch
    {
        (0, _) => Field.Pointer(),
        (_, 0) => $"/projects/{project - 1}{(Field.IsOfIndicator() ? "" : Field.Pointer())}",
        _ => $"/projects/{project - 1}/indicators/{indicator - 1}{Field.Pointer()}",
    };

    /// <inheritdoc/>
    public int CompareTo(GoalPath other) => (project, indicator, Field).CompareTo((other.project, other.indicator, other.Field));

    /// <inheritdoc/>
    public static bool operator <(GoalPath left, GoalPath right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator <=(GoalPath left, GoalPath right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >(GoalPath left, GoalPath right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator >=(GoalPath left, GoalPath right) => left.CompareTo(right) >= 0;

    /// <summary>Returns the JSON Pointer of the place.</summary>
    public override string ToString() => ToJsonPointer();
}
