namespace PerfGoals.Documents.Tests.Precision;

/// <summary>What a reviewer wants a rule to report, or leaves open.</summary>
/// <param name="Row">The row of the table, from 1, or 0 for the table as a whole.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="IsOpen">Whether a reviewer could say it or not.</param>
internal sealed record CorpusLabel(int Row, string Rule, bool IsOpen)
{
    /// <summary>Reads a cell of labels, such as <c>PG3024 PG3028?</c>.</summary>
    public static IEnumerable<CorpusLabel> Parse(int row, string cell) =>
        cell.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(label => new CorpusLabel(row, label.TrimEnd('?'), label.EndsWith('?')));
}
