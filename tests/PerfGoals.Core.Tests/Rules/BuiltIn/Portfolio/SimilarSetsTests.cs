using FsCheck.Xunit;
using PerfGoals.Rules.BuiltIn.Portfolio;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Portfolio;

[Properties(MaxTest = 200)]
public sealed class SimilarSetsTests
{
    [Property]
    public void What_is_found_is_what_comparing_each_set_with_each_finds(byte[][] drawn, byte percent)
    {
        var sets = SetsOf(drawn);
        var bound = 50 + (percent % 51);
        var index = new SimilarSets(sets, bound);

        Assert.All(Enumerable.Range(0, sets.Length), at => Assert.Equal(
            Enumerable.Range(0, at).Where(other => sets[other].Partition == sets[at].Partition && IsSimilar(sets[at].Elements, sets[other].Elements, bound)),
            index.Before(at)));
    }

    [Property]
    public void Two_sets_are_similar_both_ways(byte[] one, byte[] other, byte percent)
    {
        var (left, right) = (Of(one), Of(other));
        var share = (50 + (percent % 51)) / 100m;

        Assert.Equal(SimilarSets.AreSimilar(left, right, share), SimilarSets.AreSimilar(right, left, share));
    }

    [Property]
    public void Sets_without_a_common_element_are_never_found(byte[][] drawn)
    {
        // Each set has numbers of its own.
        (int Partition, uint[] Elements)[] sets = [.. drawn.Select((elements, at) => (0, Array.ConvertAll(Of(elements), element => element + (1000 * (uint)at))))];
        var index = new SimilarSets(sets, 50);

        Assert.All(Enumerable.Range(0, sets.Length), at => Assert.Empty(index.Before(at)));
    }

    [Property]
    public void An_equal_set_is_always_found(byte[][] drawn, byte[] twice)
    {
        (int Partition, uint[] Elements)[] sets = [(0, Of([1, .. twice])), .. SetsOf(drawn), (0, Of([1, .. twice]))];

        Assert.Contains(0, new SimilarSets(sets, 100).Before(sets.Length - 1));
    }

    // Few elements, so that some sets are similar; some sets are made by changing the one before.
    private static (int Partition, uint[] Elements)[] SetsOf(byte[][] drawn) =>
    [
        .. drawn.Select((elements, at) => (at % 5 == 4 ? 1 : 0, Of(at % 2 == 1 ? [.. drawn[at - 1], .. elements.Take(1)] : elements))),
    ];

    private static uint[] Of(IEnumerable<byte> elements) => [.. elements.Select(element => (uint)element % 40).Distinct().Order()];

    private static bool IsSimilar(uint[] one, uint[] other, int percent)
    {
        var (common, all) = (one.Intersect(other).Count(), one.Union(other).Count());
        return common > 0 && common * 100 >= percent * all;
    }
}
