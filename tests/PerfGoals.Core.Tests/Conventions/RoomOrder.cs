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
        return Using().Matches(code).Select(match => match.Groups[1].Value).Where(used => !allowed.Contains(used)).Select(used => $"{room} uses {used}");
    }

    [GeneratedRegex(@"^\| `([A-Za-z]+)` \|", RegexOptions.Multiline)]
    private static partial Regex RoomRow();

    [GeneratedRegex(@"^using PerfGoals\.([A-Za-z]+)", RegexOptions.Multiline)]
    private static partial Regex Using();
}
