namespace PerfGoals.Core.Tests.Coverage;

/// <summary>The lists of spellings and cells, each with what it must become.</summary>
internal static class SpellingTables
{
    private const int MostColumns = 8;

    /// <summary>The sign, its spellings.</summary>
    public static IEnumerable<string[]> Signs => Rows("signs.tsv");

    /// <summary>Sign, value, unit, kind, requirement, likelier reading.</summary>
    public static IEnumerable<string[]> Values => Rows("values.tsv");

    /// <summary>Symbol, kind, worth, spellings.</summary>
    public static IEnumerable<string[]> Units => Rows("units.tsv");

    /// <summary>Sign, value, unit, 时效 or nothing, name, kind, requirement, likelier reading.</summary>
    public static IEnumerable<string[]> Unseen => Rows("unseen.tsv");

    private static IEnumerable<string[]> Rows(string file) =>
        from line in File.ReadLines(PerfGoals.Tests.Repository.PathOf($"tests/PerfGoals.Core.Tests/Coverage/{file}"))
        where !line.StartsWith('#') && line.Length > 0
        let cells = line.Split('\t')
        select cells.Concat(Enumerable.Repeat("", MostColumns - cells.Length)).ToArray();
}
