using System.Text.RegularExpressions;
using PerfGoals.Texts;

namespace PerfGoals.Goals;

/// <summary>Reads the names of projects and indicators.</summary>
internal static partial class NameText
{
    /// <summary>Returns the name that a cell says: a mark in front, by which a form points out core or required ones, is no part of it.</summary>
    /// <param name="text">The text of the cell.</param>
    public static string Read(string? text)
    {
        var name = CellText.OneLine(text);
        return name.Length > 0 && Mark().Match(name) is { Success: true } mark ? name[mark.Length..] : name;
    }

    // Two asterisks are a blank to be filled in: **村道路.
    [GeneratedRegex(@"^[*＊﹡★☆▲△※]\s*(?=[\p{L}\p{N}（(“《])")]
    private static partial Regex Mark();
}
