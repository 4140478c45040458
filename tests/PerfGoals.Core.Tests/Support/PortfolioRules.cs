using System.Numerics;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;

namespace PerfGoals.Core.Tests.Support;

/// <summary>Rules about portfolios, each with a state of another kind.</summary>
internal static class PortfolioRules
{
    private static readonly Message<int> Often = new("often", "count", new("共 {count} 处。", "In {count} places."));
    private static readonly Message<string> Extreme = new("extreme", "which", new("{which}。", "{which}."));

    /// <summary>Gets the rules: lists of places, a maximum and a minimum, counts, exact sums.</summary>
    public static IReadOnlyList<IRule> All { get; } = [new SameName(), new LongestAndShortest(), new ProjectsOfUnits(), new SumOfWeights()];

    /// <summary>A project's name that stands elsewhere too, with all the other places.</summary>
    private sealed class SameName() : PortfolioRule<Dictionary<string, List<PortfolioPlace>>>(HostRule.Describe([Often], "HX0001", "same-name"))
    {
        protected override Dictionary<string, List<PortfolioPlace>> Create() => [];

        protected override void Add(Dictionary<string, List<PortfolioPlace>> state, in PortfolioEntryContext context)
        {
            for (var index = 0; index < context.Declaration.ProjectCount; index++)
            {
                var project = context.Declaration.Project(index);
                PlacesOf(state, project.Name).Add(context.Place(project.At(GoalField.ProjectName)));
            }
        }

        protected override Dictionary<string, List<PortfolioPlace>> Merge(Dictionary<string, List<PortfolioPlace>> left, Dictionary<string, List<PortfolioPlace>> right)
        {
            foreach (var (name, places) in right)
            {
                PlacesOf(left, name).AddRange(places);
            }

            return left;
        }

        protected override void Report(Dictionary<string, List<PortfolioPlace>> state, in PortfolioContext context)
        {
            foreach (var places in state.Values.Where(places => places.Count > 1))
            {
                foreach (var place in places)
                {
                    var finding = context.Report(place, Often.With(places.Count));
                    foreach (var other in places.Where(other => other != place).Order())
                    {
                        finding.Related(other, new("同名", "the same name"));
                    }
                }
            }
        }

        private static List<PortfolioPlace> PlacesOf(Dictionary<string, List<PortfolioPlace>> state, string name) =>
            state.TryGetValue(name, out var places) ? places : state[name] = [];
    }

    private sealed class Extremes
    {
        public (int Length, PortfolioPlace Place)? Longest { get; set; }

        public (int Length, PortfolioPlace Place)? Shortest { get; set; }
    }

    /// <summary>The declarations with the most and the fewest projects; the first of several.</summary>
    private sealed class LongestAndShortest() : PortfolioRule<Extremes>(HostRule.Describe([Extreme], "HX0002", "longest-and-shortest"))
    {
        protected override Extremes Create() => new();

        protected override void Add(Extremes state, in PortfolioEntryContext context)
        {
            if (context.Declaration.ProjectCount == 0)
            {
                context.NotApplicable();
                return;
            }

            var entry = (context.Declaration.ProjectCount, context.Place(GoalPath.Declaration));
            (state.Longest, state.Shortest) = (Longer(state.Longest, entry), Shorter(state.Shortest, entry));
        }

        protected override Extremes Merge(Extremes left, Extremes right) =>
            new() { Longest = Longer(left.Longest, right.Longest), Shortest = Shorter(left.Shortest, right.Shortest) };

        protected override void Report(Extremes state, in PortfolioContext context)
        {
            if (state is { Longest: { } longest, Shortest: { } shortest })
            {
                context.Report(longest.Place, Extreme.With("longest")).Related(shortest.Place, new("最短", "the shortest"));
                context.Report(shortest.Place, Extreme.With("shortest"));
            }
        }

        private static (int Length, PortfolioPlace Place)? Longer((int Length, PortfolioPlace Place)? one, (int Length, PortfolioPlace Place)? other) =>
            new[] { one, other }.Where(entry => entry is not null).OrderByDescending(entry => entry!.Value.Length).ThenBy(entry => entry!.Value.Place).FirstOrDefault();

        private static (int Length, PortfolioPlace Place)? Shorter((int Length, PortfolioPlace Place)? one, (int Length, PortfolioPlace Place)? other) =>
            new[] { one, other }.Where(entry => entry is not null).OrderBy(entry => entry!.Value.Length).ThenBy(entry => entry!.Value.Place).FirstOrDefault();
    }

    /// <summary>How many projects each unit has, said at its first declaration; undetermined where there is no unit.</summary>
    private sealed class ProjectsOfUnits() : PortfolioRule<SortedDictionary<string, (int Count, PortfolioPlace First)>>(HostRule.Describe([Often], "HX0003", "projects-of-units"))
    {
        protected override SortedDictionary<string, (int Count, PortfolioPlace First)> Create() => new(StringComparer.Ordinal);

        protected override void Add(SortedDictionary<string, (int Count, PortfolioPlace First)> state, in PortfolioEntryContext context)
        {
            if (context.Declaration.Unit.Name.Length == 0)
            {
                context.Undetermined(GoalPath.Declaration.At(GoalField.UnitName));
            }

            Take(state, context.Declaration.Unit.Name, (context.Declaration.ProjectCount, context.Place(GoalPath.Declaration.At(GoalField.UnitName))));
        }

        protected override SortedDictionary<string, (int Count, PortfolioPlace First)> Merge(
            SortedDictionary<string, (int Count, PortfolioPlace First)> left, SortedDictionary<string, (int Count, PortfolioPlace First)> right)
        {
            foreach (var (unit, entry) in left)
            {
                Take(right, unit, entry);
            }

            return right;
        }

        protected override void Report(SortedDictionary<string, (int Count, PortfolioPlace First)> state, in PortfolioContext context)
        {
            foreach (var (_, (count, first)) in state)
            {
                context.Report(first, Often.With(count));
            }
        }

        private static void Take(SortedDictionary<string, (int Count, PortfolioPlace First)> state, string unit, (int Count, PortfolioPlace First) entry) =>
            state[unit] = state.TryGetValue(unit, out var known) ? (known.Count + entry.Count, known.First < entry.First ? known.First : entry.First) : entry;
    }

    private sealed class Total
    {
        public BigInteger Weights { get; set; }

        public PortfolioPlace? Last { get; set; }
    }

    /// <summary>The sum of all weights, said at the last declaration.</summary>
    private sealed class SumOfWeights() : PortfolioRule<Total>(HostRule.Describe([Extreme], "HX0004", "sum-of-weights"))
    {
        protected override Total Create() => new();

        protected override void Add(Total state, in PortfolioEntryContext context)
        {
            for (var index = 0; index < context.Declaration.ProjectCount; index++)
            {
                foreach (var indicator in context.Declaration.Project(index).Indicators)
                {
                    state.Weights += new BigInteger(indicator.Weight ?? 0);
                }
            }

            state.Last = Later(state.Last, context.Place(GoalPath.Declaration));
        }

        protected override Total Merge(Total left, Total right)
        {
            left.Weights += right.Weights;
            left.Last = Later(left.Last, right.Last);
            return left;
        }

        protected override void Report(Total state, in PortfolioContext context)
        {
            if (state.Last is { } last)
            {
                context.Report(last, Extreme.With(state.Weights.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            }
        }

        private static PortfolioPlace? Later(PortfolioPlace? one, PortfolioPlace? other) => new[] { one, other }.Max();
    }
}
