using PerfGoals.Goals;
using PerfGoals.Serialization;

namespace PerfGoals.Cli.Inputs;

/// <summary>Reads the vocabulary that the user named.</summary>
internal static class VocabularyFile
{
    /// <summary>Returns what the library knows by itself with the words of a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="UsageException">There is no such file, or it cannot be used; the message names it.</exception>
    public static Vocabulary Read(string path)
    {
        try
        {
            return VocabularyJson.Read(HostFile.ReadAll(path));
        }
        catch (VocabularyException e)
        {
            throw HostFile.Unusable(path, e.Explanation);
        }
        catch (Exception e) when (HostFile.ReasonOf(e) is { } reason)
        {
            throw HostFile.Unusable(path, reason);
        }
    }
}
