using System.Security;
using System.Text;
using System.Text.Unicode;
using PerfGoals.Cli.Output;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Inputs;

/// <summary>Reads the files with which a user sets up the tool: rule sets and vocabularies.</summary>
internal static class HostFile
{
    // They are written by people; what is larger is some other file.
    private const int MaxBytes = 4 * 1024 * 1024;

    /// <summary>Returns the content of a file in UTF-8, without its byte-order mark.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="UsageException">It is a folder, too large, or not UTF-8. What the system throws is for <see cref="ReasonOf"/>.</exception>
    public static ReadOnlySpan<byte> ReadAll(string path)
    {
        var content = ReadBytes(path);
        var json = content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;
        return Utf8.IsValid(json) ? json : throw Unusable(path, new("文件不是 UTF-8 编码。请另存为 UTF-8。", "The file is not UTF-8. Save it as UTF-8."));
    }

    /// <summary>Returns the content of a file as it is, for readers that say themselves where it is not UTF-8.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="UsageException">It is a folder or too large. What the system throws is for <see cref="ReasonOf"/>.</exception>
    public static ReadOnlySpan<byte> ReadBytes(string path)
    {
        if (Directory.Exists(path))
        {
            throw Unusable(path, new("这是文件夹，不是文件。", "This is a folder, not a file."));
        }

        using var stream = File.OpenRead(path);
        var buffer = new byte[MaxBytes + 1];
        var count = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return count <= MaxBytes
            ? buffer.AsSpan(0, count)
            : throw Unusable(path, new($"文件超过 {MaxBytes / 1024 / 1024} MiB。", $"The file is larger than {MaxBytes / 1024 / 1024} MiB."));
    }

    /// <summary>Says that a file cannot be used.</summary>
    /// <param name="path">The path of the file, or what the user wrote for it.</param>
    /// <param name="reason">Why.</param>
    public static UsageException Unusable(string path, LocalizedText reason)
    {
        var name = Phrases.SourceName(path);
        return new(new($"{name.Chinese}：{reason.Chinese}", $"{name.English}: {reason.English}"));
    }

    /// <summary>Returns what keeps the system from reading a file, or <see langword="null"/> where it is something else.</summary>
    /// <param name="e">What was thrown.</param>
    public static LocalizedText? ReasonOf(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => new("文件不存在。请核对路径。", "The file does not exist. Check the path."),
        UnauthorizedAccessException or SecurityException => new("没有读取权限。", "There is no permission to read it."),
        IOException => new($"无法读取：{e.Message}", $"It cannot be read: {e.Message}"),
        ArgumentException or NotSupportedException => new("这不是有效的路径。", "This is not a valid path."),
        _ => null,
    };
}
