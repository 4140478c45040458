using System.Text.RegularExpressions;
using PerfGoals.Serialization;

namespace PerfGoals.Acceptance;

/// <summary>Knows a fingerprint by its form.</summary>
internal static partial class FingerprintText
{
    /// <summary>The form, for a JSON Schema.</summary>
    public const string Pattern = "^[0-9a-f]{32}$";

    /// <summary>Returns a property that is a fingerprint; reports one that cannot be.</summary>
    public static string? Read(JsonObjects objects, Dictionary<string, JsonMember> read)
    {
        if (objects.Text(read, "fingerprint") is not { } text)
        {
            return null;
        }

        if (Form().IsMatch(text))
        {
            return text;
        }

        var shown = ProblemList.Short(text);
        objects.Report(read["fingerprint"].Value.Offset, new(
            $"“{shown}”不是指纹，指纹是 32 位小写十六进制数字，见检查结果的 fingerprint。",
            $"'{shown}' is no fingerprint, which is 32 hexadecimal digits in lower case; a check's report has it as 'fingerprint'."));
        return null;
    }

    [GeneratedRegex("^[0-9a-f]{32}\\z")]
    private static partial Regex Form();
}
