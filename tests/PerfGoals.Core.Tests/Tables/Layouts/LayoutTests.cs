using PerfGoals.Core.Tests.Support;
using PerfGoals.Tests;

namespace PerfGoals.Core.Tests.Tables.Layouts;

/// <summary>Reads a table in each layout that is known from counties, and holds what was read against the listing beside it, which was compared with the table by eye.</summary>
public sealed class LayoutTests
{
    private const string Folder = "tests/PerfGoals.Core.Tests/Tables/Layouts";

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Repository.PathOf(Folder), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_in_a_known_layout_reads_as_its_listing_says(string name)
    {
        var document = GoalTables.Bind(File.ReadAllText(Repository.PathOf($"{Folder}/{name}.txt")));

        Approved.Check($"{Folder}/{name}.listing", LayoutListing.Of(document));
    }
}
