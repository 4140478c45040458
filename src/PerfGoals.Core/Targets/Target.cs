using System.Globalization;

namespace PerfGoals.Targets;

/// <summary>The value an indicator is to reach (指标值): a number, a grade, or a text that could not be read.</summary>
/// <remarks>
/// The default value is <see cref="Empty"/>. Numbers are exact and keep their trailing zeros for display, but 90 and 90.0 are equal.
/// The unit is not part of it: see <see cref="Units.UnitOfMeasure"/>.
/// </remarks>
public readonly record struct Target
{
    private readonly string? text;
    private readonly decimal number;

    private Target(TargetKind kind, decimal number, string? text)
    {
        Kind = kind;
        this.number = number;
        this.text = text;
    }

    /// <summary>Gets the target of a blank cell.</summary>
    public static Target Empty => default;

    /// <summary>Gets what the target is.</summary>
    public TargetKind Kind { get; }

    /// <summary>Gets the number of a quantitative target, or <see langword="null"/>.</summary>
    public decimal? Number => Kind == TargetKind.Quantitative ? number : null;

    /// <summary>Gets the grade, the statement or the unreadable text, or <see langword="null"/> for a number and for nothing.</summary>
    public string? Text => text;

    /// <summary>Returns the target that is a number.</summary>
    /// <param name="number">The number, in the indicator's unit of measure.</param>
    public static Target Quantitative(decimal number) => new(TargetKind.Quantitative, number, null);

    /// <summary>Returns the target that is a grade or a statement.</summary>
    /// <param name="text">The grade, such as 优, or the statement.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty.</exception>
    public static Target Qualitative(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return new(TargetKind.Qualitative, 0, text);
    }

    /// <summary>Returns the target whose text could not be understood.</summary>
    /// <param name="text">The text as it stands in the cell.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty.</exception>
    public static Target Unreadable(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return new(TargetKind.Unreadable, 0, text);
    }

    /// <summary>Returns the target as a cell would show it, the same in every culture.</summary>
    public override string ToString() => Kind == TargetKind.Quantitative ? number.ToString(CultureInfo.InvariantCulture) : text ?? "";
}
