using System.Globalization;
using PerfGoals.Cli.Inputs;
using PerfGoals.Reporting;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>Says how much of a folder is not read, and why.</summary>
internal static class SkippedText
{
    /// <summary>Says it on standard error, a line a folder; nothing where all of it is read.</summary>
    /// <param name="files">The files that were found.</param>
    /// <param name="terminal">The streams of the process.</param>
    /// <param name="culture">The reader's culture.</param>
    public static void Announce(InputFiles files, Terminal terminal, CultureInfo culture)
    {
        foreach (var folder in files.Skipped)
        {
            terminal.Error.WriteLine("perfgoals: " + VisibleText.Of(Of(folder.Key, [.. folder]).In(culture)));
        }
    }

    private static LocalizedText Of(string folder, IReadOnlyCollection<(string Path, SkipReason Reason)> skipped)
    {
        var reasons = skipped.GroupBy(entry => entry.Reason).OrderBy(group => group.Key).Select(group => Of(group.Key, group.Select(entry => entry.Path))).ToList();
        return new(
            $"{folder}：跳过 {skipped.Count} 项：{string.Join("，", reasons.Select(reason => reason.Chinese))}。",
            $"{folder}: {skipped.Count} skipped: {string.Join(", ", reasons.Select(reason => reason.English))}.");
    }

    private static LocalizedText Of(SkipReason reason, IEnumerable<string> paths)
    {
        var count = paths.Count();
        return reason switch
        {
            SkipReason.OtherKind => new($"{count} 个其他类型的文件（{Endings(paths, "、", "无扩展名")}）", $"{count} of other kinds ({Endings(paths, ", ", "no extension")})"),
            SkipReason.Hidden => new($"{count} 个隐藏文件或文件夹", $"{count} hidden"),
            SkipReason.Lock => new($"{count} 个 Office 打开文件时的锁定文件（~$）", Phrases.Count(count, "", "lock file").English + " of Office (~$)"),
            SkipReason.NamedOtherwise => new($"{count} 个在命令行上另有用途", $"{count} named for something else"),
            _ => new($"{count} 个链接到别处的文件夹", Phrases.Count(count, "", "linked folder").English),
        };
    }

    private static string Endings(IEnumerable<string> paths, string separator, string none) => string.Join(
        separator, paths.Select(path => Path.GetExtension(path) is { Length: > 0 } ending ? ending : none).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal));
}
