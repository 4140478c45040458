using System.Runtime.InteropServices;

namespace PerfGoals.Rules.BuiltIn.Portfolio;

/// <summary>Finds among many sets those that have nearly the same elements: |A∩B| ÷ |A∪B| at or above a bound, a measure that is the same both ways.</summary>
/// <remarks>
/// No chance is involved. Where the elements of each set are put in one order, rare ones first, two sets that reach the bound have an element in common
/// among the first few of each, so that only sets with such an element are compared at all (prefix filter: Chaudhuri, Ganti and Kaushik, 2006; Bayardo, Ma
/// and Srikant, 2007). Rare elements stand in few sets, which makes that fast.
/// </remarks>
internal sealed class SimilarSets
{
    // A guard against portfolios made so that all sets have a rare element in common and few reach the bound; in others nobody has so many.
    private const int MostCompared = 64;

    private readonly (int Partition, uint[] Elements)[] sets;
    private readonly decimal share;
    private readonly Dictionary<uint, int> frequencies = [];
    private readonly List<Posting> postings = [];

    /// <summary>Creates the index of some sets.</summary>
    /// <param name="sets">The sets, each with the part within which it is compared; the elements ascend.</param>
    /// <param name="percent">The bound, above 0 and at most 100.</param>
    public SimilarSets((int Partition, uint[] Elements)[] sets, decimal percent)
    {
        this.sets = sets;
        share = percent / 100;
        foreach (var (_, elements) in sets)
        {
            foreach (var element in elements)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(frequencies, element, out _)++;
            }
        }

        for (var index = 0; index < sets.Length; index++)
        {
            foreach (var element in PrefixOf(index))
            {
                postings.Add(new(sets[index].Partition, element, index));
            }
        }

        postings.Sort();
    }

    /// <summary>Returns the sets before a set that are similar to it, in their order.</summary>
    public IEnumerable<int> Before(int index)
    {
        var (partition, elements) = sets[index];
        var candidates = new SortedSet<int>();
        foreach (var element in PrefixOf(index))
        {
            var at = postings.BinarySearch(new(partition, element, -1));
            for (at = ~at; at < postings.Count && postings[at] is var posting && (posting.Partition, posting.Element) == (partition, element) && posting.Set < index && candidates.Count < MostCompared; at++)
            {
                candidates.Add(posting.Set);
            }
        }

        return candidates.Where(other => AreSimilar(elements, sets[other].Elements, share));
    }

    /// <summary>Tells whether two sets reach a bound.</summary>
    /// <param name="one">The elements of one set, ascending.</param>
    /// <param name="other">The elements of the other, ascending.</param>
    /// <param name="share">The bound, as a share of one.</param>
    public static bool AreSimilar(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other, decimal share)
    {
        if (Math.Min(one.Length, other.Length) < share * Math.Max(one.Length, other.Length))
        {
            return false;
        }

        var (left, right, common) = (0, 0, 0);
        while (left < one.Length && right < other.Length)
        {
            var order = one[left].CompareTo(other[right]);
            common += order == 0 ? 1 : 0;
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }

        return common > 0 && common >= share * (one.Length + other.Length - common);
    }

    private IEnumerable<uint> PrefixOf(int index)
    {
        var elements = sets[index].Elements;
        var byRarity = Array.ConvertAll(elements, element => ((ulong)frequencies[element] << 32) | element);
        Array.Sort(byRarity);
        return byRarity.Take(elements.Length == 0 ? 0 : elements.Length - (int)decimal.Ceiling(share * elements.Length) + 1).Select(entry => (uint)entry);
    }

    private readonly record struct Posting(int Partition, uint Element, int Set) : IComparable<Posting>
    {
        public int CompareTo(Posting other) => Partition.CompareTo(other.Partition) is var byPartition and not 0 ? byPartition
            : Element.CompareTo(other.Element) is var byElement and not 0 ? byElement
            : Set.CompareTo(other.Set);
    }
}
