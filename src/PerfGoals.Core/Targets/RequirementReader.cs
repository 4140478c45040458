using PerfGoals.Targets.Reading;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Targets;

/// <summary>Reads sign, value and unit together, whether they stand in three cells or in one, such as <c>≥95%</c>.</summary>
/// <remarks>
/// What is not certain is unreadable: a wrong reading would be worse. No text makes it throw, and a longer text takes proportionally longer at most.
/// Reading the usual spellings allocates nothing. Immutable, and safe to share between threads.
/// The legal reading of 以上, 以下, 以内 (the number is included) and of 超过, 不满 (it is not) is that of 民法典第一千二百五十九条.
/// </remarks>
public sealed class RequirementReader
{
    private readonly UnitCatalog units;

    /// <summary>Creates a reader that knows the units of a catalogue.</summary>
    /// <param name="units">The units of measure.</param>
    public RequirementReader(UnitCatalog units)
    {
        ArgumentNullException.ThrowIfNull(units);
        this.units = units;
    }

    /// <summary>Gets the reader that knows the units of <see cref="UnitCatalog.Default"/>.</summary>
    public static RequirementReader Default { get; } = new(UnitCatalog.Default);

    /// <summary>Reads the cells of an indicator.</summary>
    /// <param name="cells">The texts of the cells.</param>
    /// <returns>What they ask for, why the value could not be read if it could not, and a likelier reading if there is one.</returns>
    public RequirementReading Read(RequirementCells cells)
    {
        var sign = ComparisonSigns.Read(cells.Comparison);
        var unit = units.Read(cells.Unit);
        if (CellText.IsBlank(cells.Target))
        {
            return new(new(sign, Target.Empty, unit), default, null);
        }

        var reading = new CellReading(units, sign, !CellText.IsBlank(cells.Comparison), unit, cells);
        var requirement = reading.Read(out var failure);
        var suspicion = Suspicions.Of(this, requirement, cells);
        return suspicion is { Kind: SuspicionKind.DateAsNumber, Likely: var date } ? new(date, default, suspicion) : new(requirement, failure, suspicion);
    }

    /// <summary>Reads a text that holds sign, number and unit together.</summary>
    /// <param name="text">The text of a cell.</param>
    /// <param name="failure">Why the text could not be read, and where; without a reason where it was read.</param>
    /// <returns>What the text asks for; its target is <see cref="TargetKind.Unreadable"/> where it could not be read.</returns>
    public Requirement Read(ReadOnlySpan<char> text, out ParseFailure failure)
    {
        if (CellText.IsBlank(text))
        {
            failure = new(ParseFailureReason.Blank, 0);
            return default;
        }

        return new CellReading(units, text).Read(out failure);
    }
}
