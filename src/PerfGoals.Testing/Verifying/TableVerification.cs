using System.Collections.Immutable;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Tables;
using PerfGoals.Testing.Drawing;
using PerfGoals.Testing.Notation;
using PerfGoals.Texts;

namespace PerfGoals.Testing.Verifying;

/// <summary>Checks a marked table by one rule and holds what it says against the marks.</summary>
internal sealed class TableVerification
{
    private readonly RuleDescriptor rule;
    private readonly MarkedTable table;
    private readonly TablePlaces places;
    private readonly Match match;

    private TableVerification(RuleUnderTest subject, MarkedTable table)
    {
        rule = subject.Descriptor;
        this.table = table;
        RequireKnownLabels();
        var document = GoalTableBinder.Bind(table.Table, "table", subject.Vocabulary);
        places = new(table.Table, document);
        Result = subject.CreateChecker().Check(document);
        match = Match.Of(table.Marks, Observe(), places, rule);
    }

    /// <summary>Gets what the check gave.</summary>
    public CheckResult Result { get; }

    /// <summary>Checks a table.</summary>
    /// <exception cref="ArgumentException">The notation is malformed, or a mark names what the rule does not say.</exception>
    /// <exception cref="UnreadableDocumentException">The text is no goal table.</exception>
    public static TableVerification Of(RuleUnderTest subject, string table) => new(subject, MarkedTable.Parse(table));

    /// <summary>Returns what differs from the marks and from what is said of the findings, in the order of the table.</summary>
    public IReadOnlyList<LocalizedText> Differences(ImmutableArray<ExpectedFinding> details)
    {
        var findings = match.Expected.Where(expectation => IsOfRule(expectation.Label)).ToArray();
        if (details.Length > findings.Length)
        {
            throw new ArgumentException(new LocalizedText(
                $"Expect 说明了 {details.Length} 个发现，而表中只标记了 {findings.Length} 个。",
                $"Expect describes {details.Length} findings, and the table marks {findings.Length}.").In());
        }

        var wrong = findings.Zip(details).Where(pair => pair.First.Found?.Finding is not null)
            .Select(pair => (pair.First.Place, Texts: FindingDetails.Differences(pair.Second, pair.First.Found!.Finding!)))
            .SelectMany(entry => entry.Texts.Select(text => (entry.Place, Text: TableText.At(table.Table, entry.Place, text))));
        return
        [
            .. match.Expected.Where(expectation => expectation.Found is null).Select(expectation => (expectation.Place, Text: Missing(expectation)))
                .Concat(match.Unexpected.Select(entry => (entry.Place, Text: Extra(entry.Place, entry.Observation))))
                .Concat(wrong)
                .OrderBy(entry => entry.Place)
                .Select(entry => entry.Text),
        ];
    }

    /// <summary>Returns the table, each row that differs as it was expected and as it was.</summary>
    public string Draw() => TableDrawing.Draw(table, match, place => places.Normal(place), rule);

    private bool IsOfRule(string label) => label == Mark.AnyFinding || rule.Messages.Any(message => message.Key == label);

    private IEnumerable<(TablePlace, Observation)> Observe()
    {
        var missing = Result.Undetermined.DistinctBy(place => (place.Missing, place.Reference is null ? default : place.Path)).Select(Observation.Of);
        return Result.Diagnostics.Select(finding => Observation.Of(finding, rule)).Concat(missing)
            .Select(observation => (places.Of(observation.Path, observation.Location), observation));
    }

    private void RequireKnownLabels()
    {
        var known = rule.Messages.Select(message => message.Key).Concat(ReadingProblems.All.Select(problem => problem.Id)).Append(Mark.MissingData).ToArray();
        foreach (var mark in table.Marks)
        {
            if (mark.Labels.FirstOrDefault(label => label != Mark.AnyFinding && !known.Contains(label, StringComparer.Ordinal)) is { } unknown)
            {
                throw NotationError.At(mark.Line, new(
                    $"{rule} 没有信息“{unknown}”。可用：{string.Join("、", known)}",
                    $"{rule} has no message '{unknown}'. Known: {string.Join(", ", known)}"));
            }
        }
    }

    private LocalizedText Missing(Expectation expectation) => TableText.At(table.Table, expectation.Place, expectation.Label switch
    {
        Mark.AnyFinding => new("应有发现，实际没有", "a finding was expected, and there is none"),
        Mark.MissingData => new("应缺少此处的数据而无法判断，实际没有", "the rule was expected to lack this data, and did not"),
        var label => new($"应有 {label}，实际没有", $"{label} was expected, and there is none"),
    });

    private LocalizedText Extra(TablePlace place, Observation observation)
    {
        // The pointer to the declaration as a whole is empty.
        var path = observation.Path == GoalPath.Declaration ? "/" : observation.Path.ToString();
        return TableText.At(table.Table, place, new(
            $"多出 {observation.Label}：{observation.Text.Chinese}（{path}）",
            $"{observation.Label} was not expected: {observation.Text.English} ({path})"));
    }
}
