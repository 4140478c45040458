using PerfGoals.Documentation;
using PerfGoals.Rules;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>Says where a severity or a number comes from.</summary>
internal static class OriginText
{
    /// <summary>Returns who said it, in brackets, such as <c>[luxian-2025]</c> or <c>[county, line 12]</c>.</summary>
    /// <param name="origin">The origin.</param>
    public static LocalizedText Of(SettingOrigin origin)
    {
        var words = HandbookWords.Of(origin);
        return new($"[{words.Chinese}]", $"[{words.English}]");
    }
}
