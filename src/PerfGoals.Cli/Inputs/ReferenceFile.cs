using PerfGoals.Documents;
using PerfGoals.References;

namespace PerfGoals.Cli.Inputs;

/// <summary>Reads the reference data that the user named.</summary>
internal static class ReferenceFile
{
    /// <summary>Returns the register that one or more files make together.</summary>
    /// <param name="paths">The paths of the files; at least one.</param>
    /// <param name="options">How to read them.</param>
    /// <exception cref="UsageException">A file does not exist or cannot be used; the message names it.</exception>
    public static IReferenceRegister Read(IReadOnlyCollection<string> paths, ReadOptions options)
    {
        var registers = paths.Select(path => ReadOne(path, options)).ToList();
        try
        {
            return ReferenceRegister.Combine(registers);
        }
        catch (ArgumentException)
        {
            throw new UsageException(new(
                "--reference 给出的文件互相矛盾：年度不同，或同一编码有两个单位。",
                "The files given with --reference contradict each other: their years differ, or one code stands for two units."));
        }
    }

    private static ReferenceRegister ReadOne(string path, ReadOptions options)
    {
        try
        {
            return ReferenceJson.Read(HostFile.ReadBytes(path), path, options.Vocabulary);
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
}
