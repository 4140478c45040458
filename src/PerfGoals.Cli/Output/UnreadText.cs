using System.Globalization;
using PerfGoals.Reporting;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>Says which file could not be read and what to do.</summary>
internal static class UnreadText
{
    /// <summary>Returns file, line where one is known, and explanation.</summary>
    /// <param name="unread">The file.</param>
    public static LocalizedText Of(UnreadDocument unread)
    {
        var name = Phrases.SourceName(unread.Source);
        return unread.Line is { } line
            ? new($"{name.Chinese}，第 {line} 行：{unread.Explanation.Chinese}", $"{name.English}, line {line}: {unread.Explanation.English}")
            : new($"{name.Chinese}：{unread.Explanation.Chinese}", $"{name.English}: {unread.Explanation.English}");
    }

    /// <summary>Says it on standard error.</summary>
    /// <param name="unread">The file.</param>
    /// <param name="terminal">The streams of the process.</param>
    /// <param name="culture">The reader's culture.</param>
    public static void Announce(UnreadDocument unread, Terminal terminal, CultureInfo culture) =>
        terminal.Error.WriteLine("perfgoals: " + VisibleText.Of(Of(unread).In(culture)));
}
