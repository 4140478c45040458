using System.Text.RegularExpressions;

namespace PerfGoals.Documents.Text;

/// <summary>Lines that stand around a table and never in it.</summary>
internal static partial class NoteLine
{
    /// <summary>Tells whether a line begins a note, such as 填表说明：.</summary>
    public static bool IsMatch(string line) => Note().IsMatch(line) || IsArtefact(line);

    /// <summary>Tells whether a line was left behind by a converter.</summary>
    public static bool IsArtefact(string line) => Artefact().IsMatch(line);

    [GeneratedRegex(@"^\s*(?:(?:填[表报]|编制)?说明|备?注|(?:填表|填报|制表|审核|经办|负责)人)\s*[:：]")]
    private static partial Regex Note();

    [GeneratedRegex(@"^\s*\[bookmark: [^\]]*\]\s*$")]
    private static partial Regex Artefact();
}
