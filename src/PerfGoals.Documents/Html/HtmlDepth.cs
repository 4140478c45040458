using System.Collections.Frozen;

namespace PerfGoals.Documents.Html;

/// <summary>Estimates how deeply a page nests its elements before it is parsed: the parser takes a time that grows with the square of it.</summary>
internal static class HtmlDepth
{
    // Elements that have no content, and those that end by themselves where the next one begins.
    private static readonly FrozenSet<string> NotNested = new[]
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "body", "head", "html",
        "p", "li", "dt", "dd", "option", "td", "th", "tr", "tbody", "thead", "tfoot", "colgroup",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns how many elements are open at once, at most.</summary>
    /// <param name="html">The page.</param>
    public static int Of(ReadOnlySpan<char> html)
    {
        var (depth, deepest) = (0, 0);
        for (var at = html.IndexOf('<'); at >= 0;)
        {
            html = html[(at + 1)..];
            var isEnd = html.StartsWith("/");
            var name = NameAt(isEnd ? html[1..] : html);
            if (name.Length > 0 && !NotNested.Contains(name.ToString()))
            {
                depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
                deepest = Math.Max(deepest, depth);
            }

            if (!isEnd && (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase)))
            {
                // What stands in them are no elements.
                var end = html.IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
                html = end < 0 ? [] : html[end..];
            }

            at = html.IndexOf('<');
        }

        return deepest;
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> html)
    {
        var length = 0;
        while (length < html.Length && (char.IsAsciiLetterOrDigit(html[length]) || html[length] is ':' or '-'))
        {
            length++;
        }

        return html[..length];
    }
}
