namespace PerfGoals.Core.Tests.Coverage;

/// <summary>The lists of spellings met in real tables, each with what it must become.</summary>
internal static class SpellingTables
{
    public static IEnumerable<string[]> Signs => Rows("signs.tsv");

    public static IEnumerable<string[]> Values => Rows("values.tsv");

    public static IEnumerable<string[]> Units => Rows("units.tsv");

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(PerfGoals.Tests.Repository.PathOf($"tests/PerfGoals.Core.Tests/Coverage/{file}")).Where(line => !line.StartsWith('#') && line.Length > 0).Select(line => line.Split('\t'));
}
