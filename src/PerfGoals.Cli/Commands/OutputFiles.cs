using System.CommandLine;
using System.Globalization;
using System.Security;
using PerfGoals.Cli.Inputs;
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
        Description = new LocalizedText("写入的文件；给出多个文件时，写入的文件夹", "The file to write; for several files, the folder").In(culture),
        HelpName = "PATH",
        Required = true,
    };

    /// <summary>Returns which file is made of each.</summary>
    /// <param name="files">The files that are read.</param>
    /// <param name="output">The file or folder.</param>
    /// <param name="inputs">All that is read and must not be written over.</param>
    /// <param name="command">The name of the command.</param>
    /// <exception cref="UsageException">Something would be lost.</exception>
    public static Dictionary<string, string> Of(string[] files, string output, IReadOnlyList<string> inputs, string command)
    {
        if (files.Contains(DeclarationFile.StandardInput) || output == DeclarationFile.StandardInput)
        {
            throw new UsageException(new($"{command} 不能读写标准输入输出（-）。请给出文件。", $"{command} does not use standard input and output (-). Name files."));
        }

        var isFolder = files.Length > 1 || Directory.Exists(output);
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var target = isFolder ? Path.Combine(output, Path.GetFileName(file)) : output;
            if (inputs.Any(input => OutputFile.IsSame(input, target)))
            {
                throw new UsageException(new(
                    $"{target}：--output 会覆盖要读取的文件。请换一个文件名或文件夹。", $"{target}: --output would overwrite a file that is to be read. Choose another name or folder."));
            }

            if (!targets.TryAdd(file, target) || targets.Values.Count(other => string.Equals(other, target, StringComparison.OrdinalIgnoreCase)) > 1)
            {
                throw new UsageException(new(
                    $"{target}：几个文件会写到同一个地方。请分别运行。", $"{target}: Several files would be written to one place. Name them one by one."));
            }
        }

        return targets;
    }

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
