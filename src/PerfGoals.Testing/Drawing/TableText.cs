using System.Globalization;
using PerfGoals.Tables;
using PerfGoals.Testing.Notation;
using PerfGoals.Texts;

namespace PerfGoals.Testing.Drawing;

/// <summary>Says where in a table something is.</summary>
internal static class TableText
{
    /// <summary>Returns a statement with its place before it.</summary>
    public static LocalizedText At(GoalTable table, TablePlace place, LocalizedText text)
    {
        if (place == TablePlace.Declaration)
        {
            return new($"申报表：{text.Chinese}", $"declaration: {text.English}");
        }

        var line = (table.Rows[place.Row][0].Line ?? place.Row + 1).ToString(CultureInfo.InvariantCulture);
        var heading = table.Rows.Take(place.Row).LastOrDefault(row => TableHeading.Read(row.Select(cell => cell.Text)) is not null);
        var name = heading.IsDefault || place.Column >= heading.Length ? (place.Column + 1).ToString(CultureInfo.InvariantCulture) : heading[place.Column].Text;
        return new($"第 {line} 行“{name}”：{text.Chinese}", $"line {line}, {name}: {text.English}");
    }
}
