using System.Collections.Immutable;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Testing.Drawing;
using PerfGoals.Testing.Notation;
using PerfGoals.Texts;

namespace PerfGoals.Testing.Verifying;

/// <summary>What a check said of one marked table, held against the marks.</summary>
internal sealed class TableVerification
{
    private readonly RuleDescriptor rule;
    private readonly MarkedTable table;
    private readonly TablePlaces places;
    private readonly Match match;

    /// <summary>Holds the result of a table against its marks.</summary>
    /// <exception cref="ArgumentException">A mark names what the rule does not say.</exception>
    public TableVerification(RuleDescriptor rule, MarkedTable table, DeclarationDocument document, CheckResult result)
    {
        this.rule = rule;
        this.table = table;
        RequireKnownLabels();
        places = new(table.Table, document);
        Result = result;
        match = Match.Of(table.Marks, Observe(), places, rule);
    }

    /// <summary>Gets what the check gave.</summary>
    public CheckResult Result { get; }

    /// <summary>Gets how many findings of the rule are marked.</summary>
    public int MarkedCount => Marked.Count();

    private IEnumerable<Expectation> Marked => match.Expected.Where(expectation => IsOfRule(expectation.Label));

    /// <summary>Returns what differs from the marks and from what is said of the first findings, in the order of the table.</summary>
    public IReadOnlyList<LocalizedText> Differences(IEnumerable<ExpectedFinding> details)
    {
        var wrong = Marked.Zip(details).Where(pair => pair.First.Found?.Finding is not null)
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
