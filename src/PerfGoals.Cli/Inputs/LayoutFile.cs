using PerfGoals.Serialization;
using PerfGoals.Tables;

namespace PerfGoals.Cli.Inputs;

/// <summary>Reads the layout that the user named.</summary>
internal static class LayoutFile
{
    /// <summary>Returns the layout of a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="UsageException">There is no such file, or it may not be read.</exception>
    /// <exception cref="LayoutException">It is no layout.</exception>
    public static TableLayout Read(string path)
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

        return LayoutJson.Read(content, path);
    }
}
