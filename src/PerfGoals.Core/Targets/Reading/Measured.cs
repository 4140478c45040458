using PerfGoals.Units;

namespace PerfGoals.Targets.Reading;

/// <summary>A number with the sign and the unit that stand around it in one text.</summary>
internal readonly record struct Measured(Comparison Comparison, decimal Number, UnitOfMeasure? Unit)
{
    /// <summary>Gets the words before everything else, such as 全年完成.</summary>
    public TextSpan Lead { get; init; }

    public TextSpan SignAt { get; init; }

    public TextSpan NumberAt { get; init; }

    public TextSpan UnitAt { get; init; }

    /// <summary>Gets the sign behind the number, such as 以上.</summary>
    public TextSpan SuffixAt { get; init; }
}
