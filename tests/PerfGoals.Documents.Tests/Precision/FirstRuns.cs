using System.Globalization;
using PerfGoals.Tests;

namespace PerfGoals.Documents.Tests.Precision;

/// <summary>How each rule did when it was run on the corpus for the first time. What was recorded once stays.</summary>
internal sealed class FirstRuns
{
    private const string File = "tests/PerfGoals.Documents.Tests/Corpus/first-runs.tsv";
    private const string Heading = "rule\tday\tdevelopment: right\twrong\topen\tlabels\tmissed\theld out: right\twrong\topen\tlabels\tmissed";

    private readonly SortedDictionary<string, Entry> entries;

    private FirstRuns(IEnumerable<Entry> entries) =>
        this.entries = new(entries.ToDictionary(entry => entry.Rule, StringComparer.Ordinal), StringComparer.Ordinal);

    public IReadOnlyCollection<Entry> Entries => entries.Values;

    /// <summary>Reads what was recorded, and where texts of now become the approved ones, records the rules that are new.</summary>
    public static FirstRuns Of(CorpusRun run)
    {
        var path = Repository.PathOf(File);
        var runs = new FirstRuns(System.IO.File.ReadLines(path).Skip(1).Select(Parse));
        if (Environment.GetEnvironmentVariable(Approved.Switch) == "1")
        {
            var day = DateOnly.FromDateTime(DateTime.UtcNow);
            foreach (var rule in CorpusRun.Rules.Select(rule => rule.Descriptor.Id))
            {
                runs.entries.TryAdd(rule, new(rule, day, run.ScoreOf(rule, isHeldOut: false), run.ScoreOf(rule, isHeldOut: true)));
            }

            System.IO.File.WriteAllText(path, string.Join('\n', runs.Entries.Select(entry => entry.ToString()).Prepend(Heading)) + "\n");
        }

        return runs;
    }

    private static Entry Parse(string line)
    {
        var cells = line.Split('\t');
        return new(cells[0], DateOnly.ParseExact(cells[1], "yyyy-MM-dd", CultureInfo.InvariantCulture), Score(2), Score(7));

        RuleScore Score(int first) => new(Number(first), Number(first + 1), Number(first + 2), Number(first + 3), Number(first + 4));

        int Number(int cell) => int.Parse(cells[cell], CultureInfo.InvariantCulture);
    }

    /// <summary>The first run of one rule.</summary>
    /// <param name="Rule">The id of the rule.</param>
    /// <param name="Day">The day of the run.</param>
    /// <param name="Development">The score on the tables for development.</param>
    /// <param name="HeldOut">The score on the tables held out.</param>
    internal sealed record Entry(string Rule, DateOnly Day, RuleScore Development, RuleScore HeldOut)
    {
        public override string ToString() => string.Join('\t', [Rule, Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), .. Cells(Development), .. Cells(HeldOut)]);

        private static IEnumerable<string> Cells(RuleScore score) =>
            new[] { score.Right, score.Wrong, score.Open, score.Labels, score.Missed }.Select(number => number.ToString(CultureInfo.InvariantCulture));
    }
}
