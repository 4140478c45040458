using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using PerfGoals.Diagnostics;

namespace PerfGoals.RuleSets;

/// <summary>Makes the digest of all that is in force.</summary>
internal static class RulesHash
{
    /// <summary>Returns the digest. What changes no verdict, such as titles and the order in which things were said, does not change it.</summary>
    public static string Of(RulesInForce rules)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("id", rules.RuleSet.Id);
            json.WriteString("version", rules.RuleSet.Version);
            json.WriteStartArray("rules");
            foreach (var rule in rules.Rules)
            {
                json.WriteStartObject();
                json.WriteString("id", rule.Descriptor.Id);
                json.WriteString("severity", rule.Severity.ToString());
                foreach (var (parameter, value) in rule.Descriptor.Parameters.Zip(rule.Values))
                {
                    json.WritePropertyName(parameter.Key);
                    Write(json, value);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("reading");
            foreach (var problem in RulesInForce.FindingsBesideRules.Where(problem => rules.SeverityOf(problem) != problem.DefaultSeverity))
            {
                json.WriteString(problem.Id, rules.SeverityOf(problem)?.ToString() ?? "off");
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return "sha256:" + Convert.ToHexString(SHA256.HashData(buffer.WrittenSpan)).ToLowerInvariant();
    }

    private static void Write(Utf8JsonWriter json, RuleValue value)
    {
        switch (value.Kind)
        {
            case RuleValueKind.Number:
                // 90 and 90.0 are one policy: the division drops trailing zeros.
                json.WriteNumberValue(value.Number / 1.0000000000000000000000000000m);
                break;
            case RuleValueKind.Flag:
                json.WriteBooleanValue(value.Flag);
                break;
            default:
                json.WriteStartArray();
                // The order of words means nothing.
                foreach (var word in value.Words.Order(StringComparer.Ordinal))
                {
                    json.WriteStringValue(word);
                }

                json.WriteEndArray();
                break;
        }
    }
}
