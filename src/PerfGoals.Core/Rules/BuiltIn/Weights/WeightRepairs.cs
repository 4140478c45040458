using System.Collections.Immutable;

namespace PerfGoals.Rules.BuiltIn.Weights;

/// <summary>Finds the smallest changes after which the weights of a project add up to their total.</summary>
/// <remarks>
/// A change is the smaller the fewer weights it touches, then the less it moves them altogether, then the less it moves any one of them. Every weight it
/// touches stays more than 0. Where one weight is blank and something is missing, that weight is it.
/// </remarks>
internal static class WeightRepairs
{
    /// <summary>As many as a person reads through.</summary>
    public const int Most = 20;

    private const int MostTried = 10_000;

    // Beyond these no text is a weight in percentage points.
    private const decimal Largest = 1_000_000;
    private const int MostPlaces = 6;

    /// <summary>Returns the changes, one for each set of weights that is smallest; none where none will do or no weight is given at all.</summary>
    /// <param name="weights">The weights, <see langword="null"/> where one is blank.</param>
    /// <param name="total">What they must add up to.</param>
    public static ImmutableArray<ImmutableArray<(int Position, decimal Weight)>> Of(IReadOnlyList<decimal?> weights, decimal total)
    {
        if (!weights.Any(weight => weight is not null) && weights.Count != 1)
        {
            return [];
        }

        if (weights.Append(total).Any(weight => weight is { } value && (Math.Abs(value) > Largest || value.Scale > MostPlaces)))
        {
            return [];
        }

        var missing = total - weights.Sum(weight => weight ?? 0);
        return missing switch
        {
            0 => [],
            > 0 => [.. Raised(weights, missing).Take(Most)],
            _ => [.. Lowered(weights, -missing)],
        };
    }

    private static IEnumerable<ImmutableArray<(int Position, decimal Weight)>> Raised(IReadOnlyList<decimal?> weights, decimal missing)
    {
        var blank = Enumerable.Range(0, weights.Count).Where(position => weights[position] is null).ToArray();
        var others = Enumerable.Range(0, weights.Count).Where(position => weights[position] is { } weight && weight + missing > 0);
        return (blank.Length == 1 ? blank : blank.Concat(others)).Select(position => ImmutableArray.Create((position, (weights[position] ?? 0) + missing)));
    }

    private static IEnumerable<ImmutableArray<(int Position, decimal Weight)>> Lowered(IReadOnlyList<decimal?> weights, decimal excess)
    {
        // The least step that the weights are written in; what is left of a weight is at least one.
        var step = new decimal(1, 0, 0, false, (byte)weights.Append(excess).Max(weight => weight?.Scale ?? 0));
        var room = Enumerable.Range(0, weights.Count).Select(position => (Position: position, Room: (weights[position] ?? 0) - step)).Where(entry => entry.Room > 0).ToArray();
        var largest = room.OrderByDescending(entry => entry.Room).ToArray();
        var count = 0;
        for (var sum = 0m; sum < excess; count++)
        {
            if (count == largest.Length)
            {
                return [];
            }

            sum += largest[count].Room;
        }

        // No set of so many weights does with a smaller greatest change than the largest ones.
        var best = largest[..count].OrderBy(entry => entry.Position).ToArray();
        var greatest = Shares(best, excess, step).Max(share => share.Change);
        var sets = Sets(room, count).Take(MostTried).Where(set => set.Sum(entry => Math.Min(entry.Room, greatest)) >= excess).Take(Most).ToList();
        return (sets.Count == 0 ? [best] : sets)
            .Select(set => Shares(set, excess, step).Select(share => (share.Position, weights[share.Position]!.Value - share.Change)).ToImmutableArray());
    }

    // As even as the room of each allows; what does not divide goes to the first ones.
    private static IEnumerable<(int Position, decimal Change)> Shares((int Position, decimal Room)[] set, decimal excess, decimal step)
    {
        var (left, sharers) = (excess, set.Length);
        var changes = new Dictionary<int, decimal>();
        foreach (var (position, room) in set.OrderBy(entry => entry.Room).ThenByDescending(entry => entry.Position))
        {
            var share = Math.Min(room, Math.Floor(left / sharers / step) * step);
            changes.Add(position, share);
            left -= share;
            sharers--;
        }

        return set.Select(entry => (entry.Position, changes[entry.Position]));
    }

    // The sets of so many, in the order of their positions.
    private static IEnumerable<(int Position, decimal Room)[]> Sets((int Position, decimal Room)[] all, int count)
    {
        var chosen = Enumerable.Range(0, count).ToArray();
        while (true)
        {
            yield return [.. chosen.Select(index => all[index])];
            var last = count - 1;
            while (last >= 0 && chosen[last] == all.Length - count + last)
            {
                last--;
            }

            if (last < 0)
            {
                yield break;
            }

            chosen[last]++;
            for (var next = last + 1; next < count; next++)
            {
                chosen[next] = chosen[next - 1] + 1;
            }
        }
    }
}
