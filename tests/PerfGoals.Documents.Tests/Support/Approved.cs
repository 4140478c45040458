namespace PerfGoals.Documents.Tests.Support;

/// <summary>Compares with a text that a person has read and approved.</summary>
internal static class Approved
{
    /// <param name="file">The approved file.</param>
    /// <param name="actual">What was made now.</param>
    /// <param name="variable">The environment variable that, set to 1, makes the actual text the approved one.</param>
    public static void Check(string file, string actual, string variable)
    {
        if (Environment.GetEnvironmentVariable(variable) == "1")
        {
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"{file} does not exist; set {variable}=1 to write it, and read what it says.");
        Assert.Equal(File.ReadAllText(file), actual, ignoreLineEndingDifferences: true);
    }
}
