using System.CommandLine;
using System.Globalization;
using System.Security;
using PerfGoals.Cli.Output;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Commands;

/// <summary>Where commands write that make a file of each file they read. None is written over.</summary>
internal static class OutputFiles
{
    /// <summary>Makes the option that names the file or folder.</summary>
    /// <param name="culture">The language of its description.</param>
    public static Option<string> Option(CultureInfo culture) => new("--output", "-o")
    {
        Description = new LocalizedText("写入的文件；给出多个文件或文件夹时，写入的文件夹", "The file to write; for several files or a folder, the folder").In(culture),
        HelpName = "PATH",
        Required = true,
    };

    /// <summary>Writes a file whole or not at all, and its folder where that is missing.</summary>
    /// <param name="target">The path.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="terminal">The streams of the process.</param>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void Write(string target, ReadOnlyMemory<byte> content, Terminal terminal)
    {
        try
        {
            if (Path.GetDirectoryName(target) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException)
        {
            throw new UsageException(new(
                $"{target}：无法写入，请检查路径、权限和磁盘空间（{e.Message}）", $"{target}: It cannot be written; check path, permissions and disk space ({e.Message})"));
        }

        Destination.Of(target, terminal, []).Write(stream => stream.Write(content.Span));
    }
}
