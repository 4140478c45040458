namespace PerfGoals.Tests;

/// <summary>Compares with a text that a person has read and approved.</summary>
internal static class Approved
{
    /// <summary>The environment variable that, set to 1, makes the texts of now the approved ones.</summary>
    public const string Switch = "PERFGOALS_ACCEPT";

    /// <summary>Fails where a text is not the approved one, and says how it differs.</summary>
    /// <param name="file">The approved file, from the root of the repository.</param>
    /// <param name="actual">The text of now.</param>
    public static void Check(string file, string actual)
    {
        var path = Repository.PathOf(file);
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            File.WriteAllText(path, Normal(actual));
        }

        var difference = Difference(file, File.Exists(path) ? Normal(File.ReadAllText(path)) : "", Normal(actual));

        Assert.True(difference is null, difference);
    }

    /// <summary>Returns how two texts differ, or <see langword="null"/> where they are the same.</summary>
    public static string? Difference(string file, string approved, string actual)
    {
        if (approved == actual)
        {
            return null;
        }

        var (before, after) = (approved.Split('\n'), actual.Split('\n'));
        var lines = before.Except(after).Select(line => $"- {line.Trim()}").Concat(after.Except(before).Select(line => $"+ {line.Trim()}"));
        return $"""
            {file} is not what there is now (- approved, + now):
            {string.Join('\n', lines)}
            If the change is meant, run the tests once with {Switch}=1 set, read the difference, and commit {file}.
            """;
    }

    private static string Normal(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
