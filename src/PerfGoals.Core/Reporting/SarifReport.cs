using System.Globalization;
using System.Text.Json;
using PerfGoals.Reporting.Sarif;
using PerfGoals.Serialization;

namespace PerfGoals.Reporting;

/// <summary>Writes a report as SARIF 2.1.0, the form that build systems and code hosts read. <c>docs/report-formats.md</c> describes it.</summary>
public static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes a report as indented UTF-8 without a byte-order mark, with a line feed at the end.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="report">The report.</param>
    /// <param name="culture">The reader's culture; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public static void Write(Stream output, CheckReport report, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        var reader = culture ?? CultureInfo.CurrentUICulture;
        IndentedJson.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            WriteRun(json, report, reader);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteRun(Utf8JsonWriter json, CheckReport report, CultureInfo culture)
    {
        var rules = new SarifRules(json, report, culture);
        var artifacts = new SarifArtifacts(json, report);
        var locations = new SarifLocations(json, artifacts, culture);
        json.WriteStartObject();
        rules.WriteTool();
        new SarifInvocation(json, report, rules, locations, culture).Write();
        json.WriteString("language", SarifRules.Language.In(culture));
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("automationDetails");
        json.WriteString("id", $"perfgoals/{report.Rules.RuleSet.Id}/{report.Rules.RuleSet.Version}/");
        json.WriteEndObject();
        artifacts.Write();
        new SarifResults(json, report, rules, locations, culture).Write();
        WriteProperties(json, report, culture);
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, CheckReport report, CultureInfo culture)
    {
        json.WriteStartObject("properties");
        json.WriteStartObject("ruleSet");
        new RulesJson(json, culture).WriteIdentity(report.Rules);
        json.WriteEndObject();
        if (report.Baseline is { } baseline)
        {
            json.WriteStartObject("baseline");
            json.WriteBoolean("sameRules", !baseline.IsOfOtherRules);
            json.WriteNumber("gone", baseline.Gone.Sum(entry => entry.Count));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
