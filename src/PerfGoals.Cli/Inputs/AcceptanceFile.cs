using PerfGoals.Acceptance;

namespace PerfGoals.Cli.Inputs;

/// <summary>Reads the files by which a user accepts findings.</summary>
internal static class AcceptanceFile
{
    /// <summary>Returns the suppressions of a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="UsageException">There is no such file, or it may not be read.</exception>
    /// <exception cref="AcceptanceFileException">It is no file of suppressions.</exception>
    public static SuppressionSet ReadSuppressions(string path) => Read(path, content => SuppressionSet.Parse(content, path));

    /// <summary>Returns the baseline of a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="UsageException">There is no such file, or it may not be read.</exception>
    /// <exception cref="AcceptanceFileException">It is no baseline.</exception>
    public static Baseline ReadBaseline(string path) => Read(path, content => Baseline.Parse(content, path));

    private static T Read<T>(string path, Func<byte[], T> parse)
    {
        byte[] content;
        try
        {
            content = [.. HostFile.ReadBytes(path)];
        }
        catch (Exception e) when (HostFile.ReasonOf(e) is { } reason)
        {
            throw HostFile.Unusable(path, reason);
        }

        return parse(content);
    }
}
