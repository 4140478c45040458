using System.Collections.Immutable;

namespace PerfGoals.Goals;

/// <summary>Which declaration of a portfolio is meant: the name of its source, and a number where one source holds several.</summary>
/// <remarks>
/// Keys are ordered by name, character by character, and then by number. Results of a portfolio are in this order, so that they are the same
/// however the portfolio is divided among threads or machines. The default value is the nameless source.
/// </remarks>
/// <param name="Source">What the source is called, such as the path of a file.</param>
/// <param name="Number">The number of the declaration within its source, such as a line, or 0 where the source holds one.</param>
public readonly record struct DocumentKey(string Source, long Number = 0) : IComparable<DocumentKey>
{
    /// <summary>Gets what the source is called.</summary>
    public string Source { get => field ?? ""; } = Source;

    /// <summary>Returns a key for each of some sources: its name, with the number 2 where it is met the second time, and so on.</summary>
    /// <param name="sources">The names of the sources.</param>
    public static ImmutableArray<DocumentKey> OfSources(IEnumerable<string> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var met = new Dictionary<string, long>(StringComparer.Ordinal);
        return [.. sources.Select(source => (met[source] = met.GetValueOrDefault(source) + 1) is var number and > 1 ? new DocumentKey(source, number) : new DocumentKey(source))];
    }

    /// <inheritdoc/>
    public int CompareTo(DocumentKey other) =>
        string.CompareOrdinal(Source, other.Source) is var bySource and not 0 ? bySource : Number.CompareTo(other.Number);

    /// <inheritdoc/>
    public static bool operator <(DocumentKey left, DocumentKey right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator <=(DocumentKey left, DocumentKey right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >(DocumentKey left, DocumentKey right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator >=(DocumentKey left, DocumentKey right) => left.CompareTo(right) >= 0;

    /// <summary>Returns the name, and the number after a <c>#</c> where there is one.</summary>
    public override string ToString() => Number == 0 ? Source : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Source}#{Number}");
}
