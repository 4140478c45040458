using System.Collections.Frozen;
using PerfGoals.Goals;

namespace PerfGoals.References;

/// <summary>Finds budget units by their names, as far as a name is of one unit alone.</summary>
internal sealed class UnitNames
{
    private readonly FrozenDictionary<string, BudgetUnit> unitByName;

    /// <summary>Creates what finds some units.</summary>
    /// <param name="units">The units.</param>
    public UnitNames(IEnumerable<BudgetUnit> units) => unitByName = units
        .GroupBy(unit => ReferenceNames.Key(unit.Name), StringComparer.Ordinal)
        .Where(group => group.Key.Length > 0 && group.DistinctBy(unit => ReferenceNames.Key(unit.Code)).Count() == 1)
        .ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>Returns the only unit of a name, or <see langword="null"/>.</summary>
    public BudgetUnit? Find(string name) => unitByName.GetValueOrDefault(ReferenceNames.Key(name));
}
