using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Texts;

namespace PerfGoals.Reporting.Sarif;

/// <summary>The tool with all rules in force, and the findings that no rule makes.</summary>
internal sealed class SarifRules
{
    private readonly Utf8JsonWriter json;
    private readonly CheckReport report;
    private readonly CultureInfo culture;
    private readonly ImmutableArray<RuleDescriptor> rules;
    private readonly Dictionary<string, int> indexById;

    /// <summary>Creates the rules.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="report">The report.</param>
    /// <param name="culture">The reader's culture.</param>
    public SarifRules(Utf8JsonWriter json, CheckReport report, CultureInfo culture)
    {
        (this.json, this.report, this.culture) = (json, report, culture);
        var inForce = report.Rules.Rules.Select(rule => rule.Descriptor)
            .Concat(RulesInForce.FindingsBesideRules.Where(finding => report.Rules.SeverityOf(finding) is not null));
        var found = report.Documents.SelectMany(document => (IEnumerable<RuleDescriptor>)
        [
            .. document.Result.Diagnostics.Select(finding => finding.Rule), .. document.Result.Known.Select(finding => finding.Rule),
            .. document.Result.Suppressed.Select(entry => entry.Diagnostic.Rule), .. document.Result.Undetermined.Select(place => place.Rule),
        ]).Concat(report.Suppressions?.Problems.Select(problem => problem.Rule) ?? []);
        rules = [.. inForce.Concat(found.Where(rule => rule != EngineProblems.RuleFault)).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        indexById = rules.Select((rule, index) => (rule.Id, index)).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Gets what SARIF calls the language.</summary>
    public static LocalizedText Language { get; } = new("zh-CN", "en");

    /// <summary>Writes by what a result or a notification names its rule.</summary>
    public void WriteReference(string id)
    {
        json.WriteString("id", id);
        if (indexById.TryGetValue(id, out var index))
        {
            json.WriteNumber("index", index);
        }
    }

    /// <summary>Writes the rule of a result.</summary>
    public void WriteRuleOf(RuleDescriptor rule)
    {
        json.WriteString("ruleId", rule.Id);
        json.WriteNumber("ruleIndex", indexById[rule.Id]);
    }

    /// <summary>Writes the tool.</summary>
    public void WriteTool()
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "PerfGoals");
        json.WriteString("version", typeof(SarifRules).Assembly.GetName().Version?.ToString(3));
        json.WriteString("language", Language.In(culture));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            WriteRule(rule);
        }

        json.WriteEndArray();
        json.WriteStartArray("notifications");
        WriteRule(EngineProblems.RuleFault);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes how the rules in force differ from what the tool says of them.</summary>
    public void WriteOverrides()
    {
        json.WriteStartArray("ruleConfigurationOverrides");
        foreach (var rule in report.Rules.Rules)
        {
            var changed = rule.Descriptor.Parameters.Zip(rule.Values).Where(entry => entry.First.DefaultValue != entry.Second).ToList();
            if (rule.Severity != rule.Descriptor.DefaultSeverity || changed.Count > 0)
            {
                WriteOverride(rule.Descriptor, rule.Severity, changed);
            }
        }

        foreach (var finding in RulesInForce.FindingsBesideRules)
        {
            if (report.Rules.SeverityOf(finding) is { } severity && severity != finding.DefaultSeverity)
            {
                WriteOverride(finding, severity, []);
            }
        }

        json.WriteEndArray();
    }

    private void WriteOverride(RuleDescriptor rule, Severity severity, IReadOnlyCollection<(RuleParameter Parameter, RuleValue Value)> changed)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor");
        WriteReference(rule.Id);
        json.WriteEndObject();
        WriteConfiguration("configuration", severity, changed);
        json.WriteEndObject();
    }

    private void WriteConfiguration(string name, Severity severity, IReadOnlyCollection<(RuleParameter Parameter, RuleValue Value)> parameters)
    {
        json.WriteStartObject(name);
        json.WriteString("level", SarifText.LevelOf(severity));
        if (parameters.Count > 0)
        {
            json.WriteStartObject("parameters");
            foreach (var (parameter, value) in parameters)
            {
                new RulesJson(json, culture).WriteValue(parameter.Key, value);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteRule(RuleDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        WriteFormer("deprecatedIds", rule.FormerNames.Where(former => char.IsAsciiLetterUpper(former[0])));
        WriteFormer("deprecatedNames", rule.FormerNames.Where(former => !char.IsAsciiLetterUpper(former[0])));
        SarifText.Write(json, "shortDescription", rule.Title.In(culture));
        SarifText.Write(json, "fullDescription", rule.Rationale.In(culture));
        SarifText.Write(json, "help", string.Join("\n\n", new[] { rule.HowToFix, rule.WhenToSuppress }.OfType<LocalizedText>().Select(text => text.In(culture))));
        if (rule.HelpLink is { IsAbsoluteUri: true } link)
        {
            json.WriteString("helpUri", link.AbsoluteUri);
        }

        json.WriteStartObject("messageStrings");
        foreach (var message in rule.Messages)
        {
            json.WriteStartObject(message.Key);
            json.WriteString("text", SarifText.Numbered(message, message.Text.In(culture)));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteConfiguration("defaultConfiguration", rule.DefaultSeverity, [.. rule.Parameters.Select(parameter => (parameter, parameter.DefaultValue))]);
        WriteProperties(rule);
        json.WriteEndObject();
    }

    private void WriteFormer(string property, IEnumerable<string> names)
    {
        if (names.Any())
        {
            json.WriteStartArray(property);
            foreach (var name in names)
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
        }
    }

    private void WriteProperties(RuleDescriptor rule)
    {
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Category.Key);
        json.WriteEndArray();
        json.WriteString("certainty", JsonNamingPolicy.CamelCase.ConvertName(rule.Certainty.ToString()));
        // By this name code hosts know how sure a rule is.
        json.WriteString("precision", rule.Certainty switch { Certainty.WrittenPolicy => "very-high", Certainty.Strong => "high", _ => "medium" });
        new RulesJson(json, culture).WriteBasis(report.Rules.StandingOf(rule).Basis);
        json.WriteEndObject();
    }
}
