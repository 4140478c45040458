using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn;

/// <summary>Words what a fix does.</summary>
internal static class FixTitles
{
    /// <summary>Returns the title of a fix that gives one cell another text.</summary>
    public static LocalizedText Replace(string before, string after) => after.Length == 0
        ? new($"删去“{before.Trim()}”", $"Delete '{before.Trim()}'")
        : CellText.IsBlank(before)
            ? new($"填写“{after}”", $"Fill in '{after}'")
            : new($"把“{before.Trim()}”改为“{after}”", $"Change '{before.Trim()}' to '{after}'");
}
