namespace PerfGoals.Documents.Word;

/// <summary>The paragraphs of a cell.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last; the same where there is one.</param>
internal sealed record WordAnchor(WordParagraph First, WordParagraph Last);
