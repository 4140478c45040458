using System.Collections.Immutable;
using System.Text.Json;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.Acceptance;

/// <summary>Reads a file of suppressions. All that is wrong is collected, with its place.</summary>
internal sealed class SuppressionReader(JsonObjects objects, TextLines lines)
{
    /// <summary>Returns the suppressions, or those of them that could be read.</summary>
    public static ImmutableArray<Suppression> Read(ReadOnlySpan<byte> utf8Json, string? source, ProblemList problems)
    {
        var name = source is null ? new LocalizedText("豁免清单", "suppressions") : new LocalizedText(source, source);
        return JsonText.Parse(utf8Json, name, problems) is var (root, objects, lines)
            ? new SuppressionReader(objects, lines).Read(root)
            : [];
    }

    private ImmutableArray<Suppression> Read(JsonValue root)
    {
        if (!objects.Is(root, JsonValueKind.Object, "豁免清单的内容", "the list of suppressions"))
        {
            return [];
        }

        var read = objects.Members(root, ["suppressions"], ["$schema"]);
        objects.Text(read, "$schema");
        return [.. objects.Items(read, "suppressions").Select(Entry).OfType<Suppression>()];
    }

    private Suppression? Entry(JsonValue item)
    {
        if (!objects.Is(item, JsonValueKind.Object, "suppressions 的每一项", "each entry of 'suppressions'"))
        {
            return null;
        }

        var read = objects.Members(item, ["rule"], ["fingerprint", "unit", "project", "indicator", "field", "everywhere", "reason", "by", "expires"]);
        var (line, column) = lines.PositionOf(item.Offset);
        var suppression = new Suppression
        {
            Rule = objects.Text(read, "rule") ?? "",
            Fingerprint = FingerprintText.Read(objects, read),
            Unit = objects.Text(read, "unit"),
            Project = objects.Text(read, "project"),
            Indicator = objects.Text(read, "indicator"),
            Field = Field(read),
            Everywhere = objects.Truth(read, "everywhere") ?? false,
            Reason = Reason(read),
            By = objects.Text(read, "by"),
            Expires = Expires(read),
            Location = SourceLocation.OfText(line, column),
        };
        return suppression.Rule.Length > 0 ? suppression : null;
    }

    // A reason that is missing or blank is a finding about the suppression, and the rest of the file is used.
    private string Reason(Dictionary<string, JsonMember> read) =>
        read.TryGetValue("reason", out var member) && objects.Is(member.Value, JsonValueKind.String, "“reason”", "'reason'") ? member.Value.Text : "";

    private GoalField Field(Dictionary<string, JsonMember> read)
    {
        if (objects.Text(read, "field") is not { } word)
        {
            return GoalField.None;
        }

        if (GoalFields.Find(word) is { } field)
        {
            return field;
        }

        var shown = ProblemList.Short(word);
        objects.ReportUnknown(read["field"].Value.Offset, new($"没有名为“{shown}”的列", $"There is no column '{shown}'"), word, GoalFields.Words);
        return GoalField.None;
    }

    private DateOnly? Expires(Dictionary<string, JsonMember> read)
    {
        if (objects.Text(read, "expires") is not { } text)
        {
            return null;
        }

        if (SuppressionJson.DateOf(text) is { } date)
        {
            return date;
        }

        var shown = ProblemList.Short(text);
        objects.Report(read["expires"].Value.Offset, new(
            $"“{shown}”不是日期，应写成 2025-12-31 的形式。", $"'{shown}' is no date; it is written as 2025-12-31."));
        return null;
    }
}
