namespace PerfGoals.Units;

/// <summary>Keeps what a text is composed of after it was first read.</summary>
internal sealed class UsualUnit
{
    /// <summary>Gets or sets the unit; two threads that compose it at the same time make equal ones.</summary>
    public UnitDefinition? Composed { get; set; }
}
