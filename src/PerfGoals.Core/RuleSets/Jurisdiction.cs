using System.Collections.Immutable;

namespace PerfGoals.RuleSets;

/// <summary>Whose policy a rule set is (行政区划), as a path from the province down: 四川省泸州市泸县 is 四川省, 泸州市, 泸县.</summary>
internal sealed class Jurisdiction
{
    private const string Endings = "省市县区旗盟";
    private const string AutonomousPrefecture = "自治州";

    private static readonly string[] Country = ["全国", "中国", "中华人民共和国"];
    private static readonly string[] Municipalities = ["北京市", "天津市", "上海市", "重庆市"];

    private Jurisdiction(ImmutableArray<string> path) => Path = path;

    /// <summary>Gets the places from the largest down; none for the country.</summary>
    public ImmutableArray<string> Path { get; }

    /// <summary>Gets whether the path begins with a province, so that nothing is missing above it.</summary>
    public bool IsWhole => Path.IsEmpty
        || Path[0].EndsWith('省') || Path[0].EndsWith("自治区", StringComparison.Ordinal) || Path[0].EndsWith("特别行政区", StringComparison.Ordinal)
        || Municipalities.Contains(Path[0]);

    /// <summary>Reads a path; blanks and slashes between the places do not matter.</summary>
    public static Jurisdiction Of(string text)
    {
        var name = string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character is not ('/' or '、' or '·')));
        if (Country.Contains(name))
        {
            return new([]);
        }

        var path = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var end = 2; end < name.Length; end++)
        {
            // 市中区 begins with an ending, and 红旗区 has one within: a place has two characters at least, also the last.
            if (end - start >= 2 && name.Length - end >= 2 && IsEnd(name.AsSpan(start, end - start)))
            {
                path.Add(name[start..end]);
                start = end;
            }
        }

        path.Add(name[start..]);
        return new(path.ToImmutable());
    }

    /// <summary>Tells whether this place is another one or holds it.</summary>
    public bool Holds(Jurisdiction other) => Path.Length <= other.Path.Length && other.Path.AsSpan()[..Path.Length].SequenceEqual(Path.AsSpan());

    /// <summary>Returns this place and those that hold it, the largest first.</summary>
    public IEnumerable<Jurisdiction> WithAllAbove() => Enumerable.Range(1, Path.Length).Select(length => new Jurisdiction(Path[..length]));

    /// <summary>Tells whether another path is the end of this one: 泸县 and 泸州市泸县 are ends of 四川省泸州市泸县.</summary>
    public bool EndsWith(Jurisdiction other) =>
        other.Path.Length is > 0 and var length && length <= Path.Length && Path.AsSpan()[^length..].SequenceEqual(other.Path.AsSpan());

    /// <inheritdoc/>
    public override string ToString() => Path.IsEmpty ? Country[0] : string.Concat(Path);

    private static bool IsEnd(ReadOnlySpan<char> place) => Endings.Contains(place[^1]) || place.EndsWith(AutonomousPrefecture);
}
