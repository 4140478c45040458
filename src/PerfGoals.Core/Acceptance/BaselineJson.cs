using System.Text.Json;
using PerfGoals.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.Acceptance;

/// <summary>The JSON form of a <see cref="Baseline"/>.</summary>
internal static class BaselineJson
{
    public static void Write(Stream output, Baseline baseline) => IndentedJson.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("ruleSet", baseline.RuleSet);
        json.WriteString("hash", baseline.RulesHash);
        json.WriteStartArray("findings");
        foreach (var entry in baseline.Entries)
        {
            Write(json, entry);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>Writes one finding, as baselines and reports have it.</summary>
    public static void Write(Utf8JsonWriter json, BaselineEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("rule", entry.Rule);
        json.WriteString("place", entry.Place);
        json.WriteString("fingerprint", entry.Fingerprint);
        if (entry.Count > 1)
        {
            json.WriteNumber("count", entry.Count);
        }

        json.WriteEndObject();
    }

    /// <summary>Returns the baseline, or <see langword="null"/> where the text is none.</summary>
    public static Baseline? Read(ReadOnlySpan<byte> utf8Json, string? source, ProblemList problems)
    {
        var name = source is null ? new LocalizedText("基线", "baseline") : new LocalizedText(source, source);
        if (JsonText.Parse(utf8Json, name, problems) is not var (root, objects, _) || !objects.Is(root, JsonValueKind.Object, "基线的内容", "the baseline"))
        {
            return null;
        }

        var read = objects.Members(root, ["findings"], ["ruleSet", "hash"]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return new(
            TextOrNull(objects, read, "ruleSet"),
            TextOrNull(objects, read, "hash"),
            [.. objects.Items(read, "findings").Select(item => Entry(objects, item, seen)).OfType<BaselineEntry>()]);
    }

    private static BaselineEntry? Entry(JsonObjects objects, JsonValue item, HashSet<string> seen)
    {
        if (!objects.Is(item, JsonValueKind.Object, "findings 的每一项", "each entry of 'findings'"))
        {
            return null;
        }

        var read = objects.Members(item, ["rule", "place", "fingerprint"], ["count"]);
        var (rule, fingerprint, count) = (objects.Text(read, "rule"), FingerprintText.Read(objects, read), Count(objects, read));
        // A place of a declaration that names no unit is blank.
        var place = read.TryGetValue("place", out var member) && objects.Is(member.Value, JsonValueKind.String, "“place”", "'place'") ? member.Value.Text : "";
        if (rule is null || fingerprint is null)
        {
            return null;
        }

        if (!seen.Add(fingerprint))
        {
            objects.Report(item.Offset, new($"指纹 {fingerprint} 出现了两次。", $"The fingerprint {fingerprint} occurs twice."));
            return null;
        }

        return new(fingerprint, rule, place, count);
    }

    private static int Count(JsonObjects objects, Dictionary<string, JsonMember> read)
    {
        if (!read.TryGetValue("count", out var member) || objects.Number(member.Value, "“count”", "'count'") is not { } number)
        {
            return 1;
        }

        if (number == decimal.Truncate(number) && number is >= 1 and <= int.MaxValue)
        {
            return (int)number;
        }

        objects.Report(member.Value.Offset, new("“count”应为 1 以上的整数。", "'count' must be a whole number from 1."));
        return 1;
    }

    private static string? TextOrNull(JsonObjects objects, Dictionary<string, JsonMember> read, string name) =>
        read.TryGetValue(name, out var member) && member.Value.Kind == JsonValueKind.Null ? null : objects.Text(read, name);
}
