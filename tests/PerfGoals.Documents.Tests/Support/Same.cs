using System.Text;
using PerfGoals.Goals;
using PerfGoals.Serialization;

namespace PerfGoals.Documents.Tests.Support;

/// <summary>Holds declarations against each other.</summary>
internal static class Same
{
    public static void Declaration(Declaration expected, Declaration actual)
    {
        // The JSON shows where they differ.
        Assert.Equal(JsonOf(expected), JsonOf(actual));
        Assert.Equal(expected, actual);
    }

    public static string JsonOf(Declaration declaration)
    {
        using var json = new MemoryStream();
        CanonicalJson.Write(json, declaration);
        return Encoding.UTF8.GetString(json.ToArray());
    }
}
