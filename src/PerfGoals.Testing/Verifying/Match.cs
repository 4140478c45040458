using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Testing.Notation;

namespace PerfGoals.Testing.Verifying;

/// <summary>What marks expect, beside what a check said.</summary>
internal sealed class Match
{
    private Match(ImmutableArray<Expectation> expected, ImmutableArray<(TablePlace Place, Observation Observation)> unexpected)
    {
        Expected = expected;
        Unexpected = unexpected;
    }

    /// <summary>Gets every expectation in the order of the table, with what met it.</summary>
    public ImmutableArray<Expectation> Expected { get; }

    /// <summary>Gets what no mark expects.</summary>
    public ImmutableArray<(TablePlace Place, Observation Observation)> Unexpected { get; }

    /// <summary>Holds the one against the other.</summary>
    public static Match Of(IEnumerable<Mark> marks, IEnumerable<(TablePlace Place, Observation Observation)> observations, TablePlaces places, RuleDescriptor rule)
    {
        var left = observations.ToList();
        var expected = marks.SelectMany(mark => mark.Labels.Select(label => new Expectation(mark, places.Normal(mark.Place), label))).ToArray();

        // A mark that names its message comes first, so that one for any message does not take it away.
        foreach (var index in Enumerable.Range(0, expected.Length).OrderBy(index => expected[index].Label == Mark.AnyFinding))
        {
            var (_, place, label) = expected[index];
            var found = left.FindIndex(entry => entry.Place == place && (label == Mark.AnyFinding ? entry.Observation.IsOf(rule) : entry.Observation.Label == label));
            if (found >= 0)
            {
                expected[index] = expected[index] with { Found = left[found].Observation };
                left.RemoveAt(found);
            }
        }

        return new([.. expected], [.. left]);
    }
}
