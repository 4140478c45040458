namespace PerfGoals.Documents.Word;

/// <summary>The paragraphs of a cell.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last; the same where there is one.</param>
internal sealed record WordAnchor(WordParagraph First, WordParagraph Last)
{
    /// <summary>Gets where the cell begins in the characters of its document.</summary>
    public int CellStart { get; init; }

    /// <summary>Gets where the cell ends.</summary>
    public int CellEnd { get; init; }
}
