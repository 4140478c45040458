using PerfGoals.Goals;

namespace PerfGoals.Rules.BuiltIn.Reading;

/// <summary>Counts in which spellings a table writes one and the same thing.</summary>
/// <typeparam name="TMeaning">What is written, such as a sign or a unit.</typeparam>
internal sealed class SpellingCensus<TMeaning>
    where TMeaning : notnull
{
    private readonly Dictionary<TMeaning, List<(string Spelling, List<GoalPath> Cells)>> spellings = [];

    /// <summary>Counts a cell.</summary>
    public void Add(TMeaning meaning, string spelling, GoalPath cell)
    {
        if (!spellings.TryGetValue(meaning, out var known))
        {
            spellings.Add(meaning, known = []);
        }

        var index = known.FindIndex(entry => entry.Spelling == spelling);
        if (index < 0)
        {
            known.Add((spelling, [cell]));
        }
        else
        {
            known[index].Cells.Add(cell);
        }
    }

    /// <summary>Returns each spelling beside the usual one: that of most cells, and of these the one that is met first.</summary>
    public IEnumerable<MinoritySpelling> Minorities() =>
        from known in spellings.Values
        where known.Count > 1
        let usual = known.MaxBy(entry => entry.Cells.Count)
        from other in known
        where other.Spelling != usual.Spelling
        orderby other.Cells[0]
        select new MinoritySpelling(other.Spelling, other.Cells, usual.Spelling, usual.Cells[0]);
}
