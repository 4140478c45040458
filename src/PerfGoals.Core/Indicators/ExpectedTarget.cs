using System.Collections.Immutable;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Indicators;

/// <summary>What a second level leads one to expect of a quantitative target. It is a hint for rules, and no rule itself.</summary>
public sealed class ExpectedTarget
{
    internal ExpectedTarget(Direction direction, params ReadOnlySpan<UnitKind> unitKinds)
    {
        Direction = direction;
        UnitKinds = [.. unitKinds];
    }

    /// <summary>Gets the kinds of unit that are expected; empty where any will do.</summary>
    public ImmutableArray<UnitKind> UnitKinds { get; }

    /// <summary>Gets the direction that is expected; <see cref="Direction.None"/> where either will do, or where it depends on the unit.</summary>
    public Direction Direction { get; }

    /// <summary>Tells whether a kind of unit is no surprise. One that is not known, or stands outside the usual kinds, never is one.</summary>
    /// <param name="kind">The kind of the target's unit.</param>
    public bool Expects(UnitKind kind) => UnitKinds.IsEmpty || kind is UnitKind.Unknown or UnitKind.Other or UnitKind.Compound || UnitKinds.Contains(kind);
}
