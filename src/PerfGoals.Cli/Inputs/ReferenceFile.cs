using PerfGoals.Documents;
using PerfGoals.Documents.References;
using PerfGoals.References;
using PerfGoals.References.Sqlite;

namespace PerfGoals.Cli.Inputs;

/// <summary>Reads the reference data that the user named.</summary>
internal static class ReferenceFile
{
    private const int LengthOfMark = 16;

    /// <summary>Returns the register that one or more files make together, or that a store holds.</summary>
    /// <param name="paths">The paths of the files; at least one.</param>
    /// <param name="options">How to read them.</param>
    /// <exception cref="UsageException">A file does not exist or cannot be used; the message names it.</exception>
    public static IReferenceRegister Read(IReadOnlyCollection<string> paths, ReadOptions options)
    {
        if (paths.FirstOrDefault(IsStore) is not { } store)
        {
            return Combined(paths, options);
        }

        return paths.Count == 1 ? Guarded(store, () => SqliteReferenceStore.Open(store)) : throw HostFile.Unusable(store, new(
            "参考数据库只能单独给出；其他文件请用 perfgoals reference import 一并导入。",
            "A store of reference data is given alone; import the other files into it by perfgoals reference import."));
    }

    /// <summary>Returns the register that one or more files make together.</summary>
    /// <param name="paths">The paths of the files, none of them a store; at least one.</param>
    /// <param name="options">How to read them.</param>
    /// <exception cref="UsageException">A file does not exist or cannot be used; the message names it.</exception>
    public static ReferenceRegister Combined(IReadOnlyCollection<string> paths, ReadOptions options)
    {
        var registers = paths.Select(path => Guarded(path, () => ReferenceReader.ReadFile(path, options))).ToList();
        try
        {
            return ReferenceRegister.Combine(registers);
        }
        catch (ArgumentException)
        {
            throw new UsageException(new(
                "参考数据的各文件互相矛盾：年度不同，或同一编码有两个单位。",
                "The files with reference data contradict each other: their years differ, or one code stands for two units."));
        }
    }

    /// <summary>Does something with a file of reference data, and says in words what keeps it from being done.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="use">What is done with it.</param>
    /// <exception cref="UsageException">It cannot be done.</exception>
    public static T Guarded<T>(string path, Func<T> use)
    {
        try
        {
            return Directory.Exists(path) ? throw HostFile.Unusable(path, new("这是文件夹，不是文件。", "This is a folder, not a file.")) : use();
        }
        catch (ReferenceException e)
        {
            throw new UsageException(e.Explanation);
        }
        catch (Exception e) when (HostFile.ReasonOf(e) is { } reason)
        {
            throw HostFile.Unusable(path, reason);
        }
    }

    private static bool IsStore(string path) => File.Exists(path) && Guarded(path, () =>
    {
        using var stream = File.OpenRead(path);
        Span<byte> mark = stackalloc byte[LengthOfMark];
        return SqliteReferenceStore.IsStore(mark[..stream.ReadAtLeast(mark, LengthOfMark, throwOnEndOfStream: false)]);
    });
}
