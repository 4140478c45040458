using System.Globalization;
using PerfGoals.Texts;

namespace PerfGoals.Testing.Notation;

/// <summary>Says what is wrong with the notation of a marked table.</summary>
internal static class NotationError
{
    /// <summary>Returns the exception for a line.</summary>
    public static ArgumentException At(int line, LocalizedText what)
    {
        var number = line.ToString(CultureInfo.InvariantCulture);
        return new(new LocalizedText($"表格第 {number} 行：{what.Chinese}。", $"Line {number} of the table: {what.English}.").In());
    }
}
