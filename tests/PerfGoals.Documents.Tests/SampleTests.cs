using PerfGoals.Documents.Tests.Support;
using PerfGoals.Tests;

namespace PerfGoals.Documents.Tests;

/// <summary>Reads the files of <c>Samples</c> and holds what was read against the listings beside them, which were compared with the tables by eye.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Repository.PathOf("tests/PerfGoals.Documents.Tests/Samples"), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_reads_as_its_listing_says(string name)
    {
        var file = Repository.PathOf($"tests/PerfGoals.Documents.Tests/Samples/{name}.txt");

        var document = DeclarationReader.ReadFile(file);

        Approved.Check($"tests/PerfGoals.Documents.Tests/Samples/{name}.listing", Listing.Of(document));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_is_explained_in_the_read_me(string name) =>
        Assert.Contains($"| `{name}.txt` |", File.ReadAllText(Repository.PathOf("tests/PerfGoals.Documents.Tests/Samples/README.md")), StringComparison.Ordinal);
}
