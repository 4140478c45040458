using System.Text.RegularExpressions;

namespace PerfGoals.Core.Tests.Conventions;

/// <summary>Which room of Core may use which: each only those above it in the table of <c>docs/design.md</c>.</summary>
internal static partial class RoomOrder
{
    /// <summary>Returns the rooms in the order of the design's table.</summary>
    public static IReadOnlyList<string> RoomsIn(string design) =>
        [.. RoomRow().Matches(design[design.IndexOf("## The rooms of Core", StringComparison.Ordinal)..]).Select(match => match.Groups[1].Value)];

    /// <summary>Returns what a file of a room uses and may not.</summary>
    public static IEnumerable<string> BreachesIn(string room, string code, IReadOnlyList<string> rooms)
    {
        var allowed = rooms.TakeWhile(other => other != room).Append(room).ToHashSet(StringComparer.Ordinal);
        var named = HalfQualified().Matches(Comment().Replace(code, "")).Select(match => match.Groups[1].Value).Where(name => rooms.Contains(name));
        return Using().Matches(code).Select(match => match.Groups[1].Value).Concat(named).Where(used => !allowed.Contains(used)).Distinct().Select(used => $"{room} uses {used}");
    }

    [GeneratedRegex(@"^\| `([A-Za-z]+)` \|", RegexOptions.Multiline)]
    private static partial Regex RoomRow();

    // Within the library a type may be named by its room alone, as in Diagnostics.RuleDescriptor.
    [GeneratedRegex(@"(?<![\w.])([A-Z][A-Za-z]+)\.[A-Z]")]
    private static partial Regex HalfQualified();

    [GeneratedRegex("//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^using PerfGoals\.([A-Za-z]+)", RegexOptions.Multiline)]
    private static partial Regex Using();
}
