using System.Security.Cryptography;
using System.Text;

namespace PerfGoals.Pages;

/// <summary>A style sheet or a script that is kept in the library and stands in the page itself.</summary>
internal sealed class PagePart
{
    private PagePart(string element, IEnumerable<string> names)
    {
        Element = element;
        Content = string.Concat(names.Select(Read));
        Source = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Content)))}'";
    }

    /// <summary>Gets the element that holds it.</summary>
    public string Element { get; }

    /// <summary>Gets its text.</summary>
    public string Content { get; }

    /// <summary>Gets what a Content Security Policy calls it: its digest, so that nothing else can stand in its place.</summary>
    public string Source { get; }

    /// <summary>Returns style sheets as one.</summary>
    /// <param name="names">The names of the embedded files, without their ending.</param>
    public static PagePart Styles(params IEnumerable<string> names) => new("style", names.Select(name => name + ".css"));

    /// <summary>Returns scripts as one.</summary>
    /// <param name="names">The names of the embedded files, without their ending.</param>
    public static PagePart Scripts(params IEnumerable<string> names) => new("script", names.Select(name => name + ".js"));

    private static string Read(string name)
    {
        using var stream = typeof(PagePart).Assembly.GetManifestResourceStream("pages/" + name)
            ?? throw new InvalidOperationException($"The library has no page part '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // What a checkout makes of line ends must not change the digest.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
