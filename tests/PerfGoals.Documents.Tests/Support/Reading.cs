using System.Text;
using PerfGoals.Sources;

namespace PerfGoals.Documents.Tests.Support;

/// <summary>Reads what is in memory.</summary>
internal static class Reading
{
    // Tests of damaged files start no other program.
    private static readonly ReadOptions NoProgram = new() { OfficeProgram = null };

    public static DeclarationDocument Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static DeclarationDocument Of(byte[] content, ReadOptions? options = null)
    {
        using var stream = new MemoryStream(content);
        return DeclarationReader.Read(stream, "test", options ?? NoProgram);
    }

    /// <summary>Reads what cannot be read, and checks that it says in both languages what is wrong.</summary>
    public static UnreadableDocumentException Refusal(byte[] content)
    {
        var refusal = Assert.Throws<UnreadableDocumentException>(() => Of(content));
        Assert.Contains(refusal.Explanation.Chinese, character => character > '\u4E00');
        Assert.EndsWith(".", refusal.Explanation.English.TrimEnd(), StringComparison.Ordinal);
        return refusal;
    }
}
