using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Reporting;

/// <summary>What is counted of all units.</summary>
internal sealed class UnitTallies
{
    private readonly Dictionary<string, UnitTally> byKey = new(StringComparer.Ordinal);
    private readonly List<UnitTally> all = [];

    /// <summary>Gets the units that something is counted of, in the order in which they are met.</summary>
    public IEnumerable<UnitTally> All => all.Where(unit => unit.IsMet);

    /// <summary>Returns whose the places of a declaration are, and counts its projects.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="document">The position of its document.</param>
    public Func<GoalPath, UnitTally> Of(Declaration declaration, int document)
    {
        UnitTally[] projects = [.. declaration.Projects.Select(project => Find(project.Unit ?? declaration.Unit))];
        // A table that names one unit on its rows, and none above them, is that unit's.
        var home = KeyOf(declaration.Unit).Length == 0 && projects.Distinct().Count() == 1 ? projects[0] : Find(declaration.Unit);
        foreach (var unit in projects)
        {
            unit.AddProject(document);
        }

        if (projects.Length == 0)
        {
            home.AddDocument(document);
        }

        return path => path.Project is { } project && project < projects.Length ? projects[project] : home;
    }

    private static string KeyOf(BudgetUnit unit) => CellText.Compact(PlaceNames.FirstUsable(unit.Code, unit.Name));

    private UnitTally Find(BudgetUnit unit)
    {
        var key = KeyOf(unit);
        if (!byKey.TryGetValue(key, out var tally))
        {
            byKey.Add(key, tally = new(key.Length == 0 ? BudgetUnit.Unnamed : unit));
            all.Add(tally);
        }

        return tally;
    }
}
