using PerfGoals.Checking;
using PerfGoals.Cli.Output;
using PerfGoals.Reporting;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Inputs;

/// <summary>Where commands that write a changed copy of each file put it.</summary>
internal static class OutputTargets
{
    /// <summary>Gets what is said of a file of which there can be no changed copy, because each of its lines is a declaration.</summary>
    public static LocalizedText SeveralDeclarations { get; } = new(
        "文件每行是一份规范 JSON 申报表，没有单元格可写。请对原来的 Word 或 Excel 文件使用这个命令；对这个文件请使用 check。",
        "Each line of the file is a declaration in canonical JSON, and there is no cell to write to. Use this command on the original Word or Excel files; for this file, use check.");

    /// <summary>Returns for each file the path of its copy: <paramref name="output"/>, or in it the path from the folder that the user named.</summary>
    /// <param name="files">The files.</param>
    /// <param name="output">The file or folder to write to.</param>
    /// <param name="inputs">All that is read and must not be written over.</param>
    /// <param name="command">The name of the command.</param>
    /// <exception cref="UsageException">Standard input or output is named, something that is read would be written over, or two copies would have one path.</exception>
    public static Dictionary<string, string> Of(InputFiles files, string output, IEnumerable<string> inputs, string command)
    {
        if (files.Paths.Contains(DeclarationFile.StandardInput) || output == DeclarationFile.StandardInput)
        {
            throw new UsageException(new($"{command} 不能读写标准输入输出（-）。请给出文件。", $"{command} does not use standard input and output (-). Name files."));
        }

        var isFolder = files.HasFolders || files.Files.Length > 1 || Directory.Exists(output);
        var read = inputs.Select(OutputFile.IdentityOf).OfType<string>().ToHashSet(OutputFile.PathComparer);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files.Files)
        {
            var target = isFolder ? Path.Combine(output, file.Relative) : output;
            if (OutputFile.IdentityOf(target) is { } identity && read.Contains(identity))
            {
                throw new UsageException(new(
                    $"{target}：--output 会覆盖要读取的文件。请换一个文件名或文件夹。", $"{target}: --output would overwrite a file that is to be read. Choose another name or folder."));
            }

            if (!targets.TryAdd(file.Path, target) || !taken.Add(target))
            {
                throw new UsageException(new(
                    $"{target}：几个文件会写到同一个地方。请分别运行。", $"{target}: Several files would be written to one place. Give them one by one."));
            }
        }

        return targets;
    }

    /// <summary>Returns the files that were read with what was found in them, in their order.</summary>
    /// <param name="files">The files.</param>
    /// <param name="report">The report of their check.</param>
    public static IEnumerable<(string File, IReadOnlyList<CheckedDocument> Documents)> DocumentsOf(InputFiles files, CheckReport report)
    {
        // Declarations are reported in the order of their files, and those of NDJSON are called by the file and the line.
        var next = 0;
        foreach (var file in files.Paths)
        {
            var first = next;
            while (next < report.Documents.Length && IsOf(file, report.Documents[next].Document.Source))
            {
                next++;
            }

            if (next > first)
            {
                yield return (file, report.Documents[first..next]);
            }
        }
    }

    private static bool IsOf(string file, string source) => source.StartsWith(file, StringComparison.Ordinal)
        && (source.Length == file.Length || (source[file.Length] == ':' && !source.AsSpan(file.Length + 1).ContainsAnyExceptInRange('0', '9')));
}
