using System.Security;
using PerfGoals.Documents;
using PerfGoals.Reporting;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Inputs;

/// <summary>Reads what the user named as FILE, or what was found in a folder. Whatever keeps it from being read is said with a remedy.</summary>
internal static class DeclarationFile
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads the declarations of a file, one after the other.</summary>
    /// <param name="file">The path, or <see cref="StandardInput"/>.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>At least one outcome; a file that is not there or may not be read is one too.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static IEnumerable<ReadOutcome> ReadAll(string file, ReadOptions options, CancellationToken cancellationToken)
    {
        // What is thrown by the system while a file is read becomes its last outcome, and an iterator can give none from where it catches.
        using var outcomes = Open(file, options, cancellationToken).GetEnumerator();
        for (var isRead = true; isRead;)
        {
            ReadOutcome outcome;
            try
            {
                if (!outcomes.MoveNext())
                {
                    yield break;
                }

                outcome = outcomes.Current;
            }
            catch (Exception e) when (ReasonOf(e) is { } reason)
            {
                outcome = new(new UnreadDocument(file, reason, null));
                isRead = false;
            }

            yield return outcome;
        }
    }

    private static IEnumerable<ReadOutcome> Open(string file, ReadOptions options, CancellationToken cancellationToken)
    {
        if (Directory.Exists(file))
        {
            throw new UnreadableDocumentException(Directory.EnumerateFileSystemEntries(file).Any()
                ? new("这个文件夹中没有能够读取的文件。", "There is no file in this folder that can be read.")
                : new("这个文件夹是空的。", "This folder is empty."));
        }

        using var stream = file == StandardInput ? Terminal.OpenInput() : File.OpenRead(file);
        foreach (var outcome in DeclarationReader.ReadAll(stream, file, options, cancellationToken))
        {
            yield return outcome;
        }
    }

    private static LocalizedText? ReasonOf(Exception e) => e switch
    {
        UnreadableDocumentException unreadable => unreadable.Explanation,
        FileNotFoundException or DirectoryNotFoundException => new("文件不存在。请核对路径。", "The file does not exist. Check the path."),
        UnauthorizedAccessException or SecurityException => new(
            "没有读取权限。请检查文件的权限。", "There is no permission to read it. Check the file's permissions."),
        IOException => new($"无法读取：{e.Message}", $"It cannot be read: {e.Message}"),
        ArgumentException or NotSupportedException => new("这不是有效的路径。", "This is not a valid path."),
        OutOfMemoryException => new("内存不足，无法读取。请拆分文件。", "There is not enough memory to read it. Split the file."),
        _ => null,
    };
}
