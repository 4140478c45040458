using System.Collections.Immutable;
using System.Text.Json;
using PerfGoals.Diagnostics;
using PerfGoals.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.RuleSets.Reading;

/// <summary>Reads a rule set from JSON. All that is wrong is collected, with its place; what is right is read all the same.</summary>
internal sealed class RuleSetReader
{
    private readonly JsonObjects objects;
    private readonly RuleSetPlaces places;

    private RuleSetReader(JsonObjects objects, RuleSetPlaces places)
    {
        this.objects = objects;
        this.places = places;
    }

    /// <summary>Returns the rule set, or <see langword="null"/> where the text is not a JSON object.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="source">What it was read from, or <see langword="null"/>.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static RuleSet? Read(ReadOnlySpan<byte> utf8Json, string? source, ProblemList problems)
    {
        var name = source is null ? new LocalizedText("规则集", "rule set") : new LocalizedText(source, source);
        return JsonText.Parse(utf8Json, name, problems) is var (root, objects, lines)
            ? new RuleSetReader(objects, new RuleSetPlaces(lines, source)).Read(root)
            : null;
    }

    private RuleSet? Read(JsonValue root)
    {
        if (!objects.Is(root, JsonValueKind.Object, "规则集的内容", "the rule set"))
        {
            return null;
        }

        var read = objects.Members(root, ["id", "version", "rules"], ["title", "jurisdiction", "fiscalYears", "basis", "extends", "$schema"]);
        objects.Text(read, "$schema");
        var ruleSet = new RuleSet
        {
            Id = objects.Text(read, "id") ?? "?",
            Version = objects.Text(read, "version") ?? "?",
            Title = Localized(read, "title"),
            Jurisdiction = objects.Text(read, "jurisdiction"),
            FiscalYears = [.. objects.Items(read, "fiscalYears").Select(item => Year(item, "fiscalYears 的每一项", "each entry of 'fiscalYears'")).OfType<int>()],
            Basis = Basis(read),
            Extends = Extends(read),
            Rules = Rules(read),
            Places = places,
        };
        places.Freeze(ruleSet);
        return ruleSet;
    }

    private ImmutableArray<string> Extends(Dictionary<string, JsonMember> read)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var item in objects.Items(read, "extends"))
        {
            if (objects.Text(item, "extends 的每一项", "each entry of 'extends'") is not { } id)
            {
                continue;
            }

            if (ids.Contains(id))
            {
                objects.Report(item.Offset, new($"extends 两次提到“{id}”。", $"'extends' names '{id}' twice."));
                continue;
            }

            ids.Add(id);
            places.AddExtends(item.Offset);
        }

        return ids.ToImmutable();
    }

    private int? Year(JsonValue item, string chinese, string english)
    {
        if (objects.Number(item, chinese, english) is not { } number)
        {
            return null;
        }

        if (number == decimal.Truncate(number) && number is >= RuleSetSchema.FirstYear and <= RuleSetSchema.LastYear)
        {
            return (int)number;
        }

        objects.Report(item.Offset, new(
            $"“{item.Text}”不是年度，应为 {RuleSetSchema.FirstYear} 至 {RuleSetSchema.LastYear} 的整数。",
            $"'{item.Text}' is no year; it is a whole number from {RuleSetSchema.FirstYear} to {RuleSetSchema.LastYear}."));
        return null;
    }

    private ImmutableSortedDictionary<string, RuleSetting> Rules(Dictionary<string, JsonMember> read)
    {
        var rules = ImmutableSortedDictionary.CreateBuilder<string, RuleSetting>(StringComparer.Ordinal);
        foreach (var (name, offset, value) in objects.Entries(read, "rules"))
        {
            places.AddRule(name, null, offset, offset);
            if (objects.Is(value, JsonValueKind.Object, $"规则“{ProblemList.Short(name)}”的值", $"the value of rule '{ProblemList.Short(name)}'"))
            {
                rules[name] = Setting(name, value);
            }
        }

        return rules.ToImmutable();
    }

    private RuleSetting Setting(string rule, JsonValue value)
    {
        var read = objects.Members(value, [], ["enabled", "severity", "parameters", "basis"]);
        var values = new ParameterReader(objects);
        foreach (var (key, offset, set) in objects.Entries(read, "parameters"))
        {
            if (values.Read(key, set))
            {
                places.AddRule(rule, "parameters." + key, offset, set.Offset);
            }
        }

        foreach (var part in (string[])["enabled", "severity"])
        {
            if (read.TryGetValue(part, out var member))
            {
                places.AddRule(rule, part, member.Offset, member.Value.Offset);
            }
        }

        return new()
        {
            Enabled = objects.Truth(read, "enabled") ?? true,
            Severity = Severity(read),
            Parameters = values.Values,
            WordsChanges = values.Changes,
            Basis = Basis(read),
        };
    }

    private Severity? Severity(Dictionary<string, JsonMember> read)
    {
        if (!read.TryGetValue("severity", out var member) || objects.Text(read, "severity") is not { } word)
        {
            return null;
        }

        if (SeverityWords.Find(word) is not { } severity)
        {
            objects.ReportUnknown(member.Value.Offset, SeverityWords.NoSeverity(ProblemList.Short(word)), word, SeverityWords.All);
            return null;
        }

        return severity;
    }

    private ImmutableArray<Basis> Basis(Dictionary<string, JsonMember> read)
    {
        var entries = ImmutableArray.CreateBuilder<Basis>();
        foreach (var item in objects.Items(read, "basis"))
        {
            if (objects.Is(item, JsonValueKind.Object, "basis 的每一项", "each entry of 'basis'")
                && objects.Members(item, ["document"], ["clause", "year", "jurisdiction"]) is var parts
                && (Localized(parts, "document"), Localized(parts, "clause")) is ({ } document, var clause))
            {
                entries.Add(new(document, clause)
                {
                    Year = parts.TryGetValue("year", out var year) ? Year(year.Value, "“year”", "'year'") : null,
                    Jurisdiction = objects.Text(parts, "jurisdiction"),
                });
            }
        }

        return entries.ToImmutable();
    }

    private LocalizedText? Localized(Dictionary<string, JsonMember> read, string name)
    {
        if (!read.TryGetValue(name, out var member) || !objects.Is(member.Value, JsonValueKind.Object, $"“{name}”", $"'{name}'"))
        {
            return null;
        }

        var wordings = objects.Members(member.Value, ["zh-Hans", "en"], []);
        return (objects.Text(wordings, "zh-Hans"), objects.Text(wordings, "en")) is ({ } chinese, { } english) ? new(chinese, english) : null;
    }
}
