using System.Buffers;
using PerfGoals.Texts;

namespace PerfGoals.References;

/// <summary>Tells whether two names or codes are the same but for how they were typed.</summary>
public static class ReferenceNames
{
    // Every bracket that input methods offer for the round one; the marks of titles and quotations are words' own.
    private const string Opening = "【〔〖[{〘〚⦅";
    private const string Closing = "】〕〗]}〙〛⦆";

    private static readonly SearchValues<char> Brackets = SearchValues.Create(Opening + Closing);

    /// <summary>Returns what names or codes are compared by: width, white space and the kind of brackets do not count, everything else does.</summary>
    /// <param name="name">A name or a code.</param>
    public static string Key(string? name)
    {
        var compact = CellText.Compact(name);
        return compact.AsSpan().IndexOfAny(Brackets) < 0
            ? compact
            : string.Create(compact.Length, compact, static (key, text) =>
            {
                for (var at = 0; at < key.Length; at++)
                {
                    key[at] = Opening.Contains(text[at], StringComparison.Ordinal) ? '(' : Closing.Contains(text[at], StringComparison.Ordinal) ? ')' : text[at];
                }
            });
    }
}
