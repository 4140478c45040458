using System.Security;
using PerfGoals.Documents;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Inputs;

/// <summary>Reads what the user named as FILE. Whatever keeps it from being read becomes one kind of exception with a remedy.</summary>
internal static class DeclarationFile
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads a declaration.</summary>
    /// <param name="file">The path, or <see cref="StandardInput"/>.</param>
    /// <param name="options">How to read it.</param>
    /// <exception cref="UnreadableDocumentException">There is no such file, it may not be read, or it is no declaration.</exception>
    public static DeclarationDocument Read(string file, ReadOptions options)
    {
        try
        {
            if (file == StandardInput)
            {
                using var input = Terminal.OpenInput();
                return DeclarationReader.Read(input, file, options);
            }

            if (Directory.Exists(file))
            {
                throw new UnreadableDocumentException(new(
                    "这是文件夹，目前只能检查文件。请逐个给出其中的文件。",
                    "This is a folder, and only files can be checked. Name the files in it."));
            }

            return DeclarationReader.ReadFile(file, options);
        }
        catch (Exception e) when (ReasonOf(e) is { } reason)
        {
            throw new UnreadableDocumentException(reason, innerException: e);
        }
    }

    private static LocalizedText? ReasonOf(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => new("文件不存在。请核对路径。", "The file does not exist. Check the path."),
        UnauthorizedAccessException or SecurityException => new(
            "没有读取权限。请检查文件的权限。", "There is no permission to read it. Check the file's permissions."),
        IOException => new($"无法读取：{e.Message}", $"It cannot be read: {e.Message}"),
        ArgumentException or NotSupportedException => new("这不是有效的路径。", "This is not a valid path."),
        OutOfMemoryException => new("内存不足，无法读取。请拆分文件。", "There is not enough memory to read it. Split the file."),
        _ => null,
    };
}
