using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>Makes what a finding is known by from one run to the next, for baselines and for comparing runs.</summary>
/// <remarks>
/// What counts: the rule, the message, the words among its arguments, the fiscal year, and the place by the code or name of unit and project,
/// the name of the indicator and the column. What does not: rows, severity, language, and the numbers among the arguments, since they measure what
/// is wrong and do not say which wrong is meant. So a finding keeps its fingerprint when other rows come and go.
/// <c>docs/decisions/0015-what-a-fingerprint-is-made-of.md</c> gives the reasons.
/// </remarks>
internal static class Fingerprint
{
    // Half of a SHA-256: 64 bits would already do for a country's findings.
    private const int Bytes = 16;

    /// <summary>Returns the fingerprint of a finding: 32 hexadecimal digits.</summary>
    public static string Of(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        Append(text, diagnostic.Rule.Id);
        Append(text, diagnostic.Message.Template.Key);
        text.Append(diagnostic.Identity);
        foreach (var argument in diagnostic.Message.Arguments.Where(argument => argument.Value is string or LocalizedText or Enum))
        {
            Append(text, argument.Name);
            Append(text, CellText.Compact(argument.Canonical));
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, Bytes)).ToLowerInvariant();
    }

    // With its length before it, no part can pass for two whatever characters a name holds.
    private static void Append(StringBuilder text, string part) => text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}");
}
