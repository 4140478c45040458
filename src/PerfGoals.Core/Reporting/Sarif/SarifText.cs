using System.Text.Json;
using System.Text.RegularExpressions;
using PerfGoals.Diagnostics;

namespace PerfGoals.Reporting.Sarif;

/// <summary>Writes texts as SARIF has messages: braces mark placeholders (§3.11.5), and square brackets before a parenthesis mark links (§3.11.6).</summary>
internal static partial class SarifText
{
    /// <summary>Returns the level of a severity. What is hidden is a result that nobody is to act on, which has no level.</summary>
    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };

    /// <summary>Returns a wording with its placeholders numbered.</summary>
    public static string Numbered(MessageTemplate template, string wording)
    {
        var (text, from) = ("", 0);
        foreach (Match placeholder in MessageTemplate.Placeholder().Matches(wording))
        {
            text += Literal(wording[from..placeholder.Index]) + $"{{{template.ArgumentNames.IndexOf(placeholder.Groups[1].Value)}}}";
            from = placeholder.Index + placeholder.Length;
        }

        return text + Literal(wording[from..]);
    }

    /// <summary>Returns an argument, which may quote a cell, so that no link comes of it.</summary>
    public static string Argument(string text) => EndOfLink().Replace(text, @"\]");

    /// <summary>Writes a message that is text and nothing else.</summary>
    public static void Write(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", Literal(text));
        json.WriteEndObject();
    }

    /// <summary>Returns a text in which nothing is a placeholder or a link.</summary>
    public static string Literal(string text) => Argument(text).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    // At the end too: what stands there next may begin with a parenthesis.
    [GeneratedRegex(@"\](?=\(|\z)")]
    private static partial Regex EndOfLink();
}
