using System.Text;
using System.Text.Json;
using PerfGoals.Checking;
using PerfGoals.Goals;
using PerfGoals.Reporting;
using PerfGoals.RuleSets;
using PerfGoals.Serialization;
using PerfGoals.Sources;

namespace PerfGoals.Core.Tests.Support;

/// <summary>The JSON forms as texts.</summary>
internal static class Json
{
    public static string Of(Declaration declaration)
    {
        using var stream = new MemoryStream();
        CanonicalJson.Write(stream, declaration);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static DeclarationDocument Read(string json) => CanonicalJson.Read(Encoding.UTF8.GetBytes(json), "json");

    public static string ReportOf(Checker checker, DeclarationDocument document) => ReportOf(checker.Rules, document, checker.Check(document));

    public static string ReportOf(RulesInForce rules, DeclarationDocument document, CheckResult result)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(stream, new CheckReport(rules, [new CheckedDocument(document, result)], []));
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string ReportOf(Checker checker, Declaration declaration) =>
        ReportOf(checker, new DeclarationDocument { Source = "declaration", Declaration = declaration });

    /// <summary>Returns the value at a JSON Pointer (RFC 6901), or <see langword="null"/> where there is none.</summary>
    public static JsonElement? At(JsonElement root, string pointer)
    {
        var value = root;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            if (value.ValueKind == JsonValueKind.Array)
            {
                var index = int.Parse(step, System.Globalization.CultureInfo.InvariantCulture);
                if (index >= value.GetArrayLength())
                {
                    return null;
                }

                value = value[index];
            }
            else if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal), out value))
            {
                return null;
            }
        }

        return value;
    }
}
