using PerfGoals.Rules;
using PerfGoals.Tests;

namespace PerfGoals.Core.Tests.Rules;

/// <summary>The list of published ids. The compiler holds the rules to it that are written out; this holds all of them.</summary>
public sealed class RuleReleasesTests
{
    private static readonly string[][] Lines =
    [
        .. File.ReadAllLines(Repository.PathOf("src/PerfGoals.Core/RuleReleases.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split(' ')),
    ];

    [Fact]
    public void Every_id_is_listed_as_it_is() => Assert.Equal(
        RuleCatalog.BuiltIn.Descriptors.Select(descriptor => $"{descriptor.Id} {descriptor.Name} {descriptor.DefaultSeverity}"),
        Lines.Where(cells => !cells.Contains("removed")).Select(cells => string.Join(' ', cells.Take(3))));

    [Fact]
    public void No_id_is_listed_twice_and_they_ascend() =>
        Assert.Equal(Lines.Select(cells => cells[0]).Distinct().Order(StringComparer.Ordinal), Lines.Select(cells => cells[0]));
}
