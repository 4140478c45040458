using System.Collections.Immutable;

namespace PerfGoals.Testing.Notation;

/// <summary>A mark of a table: what its author expects there.</summary>
/// <param name="Place">The marked cell; a row of -1 is a line above the table.</param>
/// <param name="Labels">What is expected: keys of messages, ids of findings of readers, <see cref="AnyFinding"/> or <see cref="MissingData"/>.</param>
/// <param name="Line">The line of the text, from 1.</param>
/// <param name="Written">The cell or line as the author wrote it.</param>
internal sealed record Mark(TablePlace Place, ImmutableArray<string> Labels, int Line, string Written)
{
    /// <summary>The label of a finding with whatever message.</summary>
    public const string AnyFinding = "";

    /// <summary>The label of data that the rule needs and has not.</summary>
    public const string MissingData = "?";

    /// <summary>Returns a text with a mark around it.</summary>
    public static string Around(string text, IEnumerable<string> labels)
    {
        var joined = string.Join(',', labels);
        return joined.Length == 0 ? $"[|{text}|]" : $"{{|{joined}:{text}|}}";
    }
}
