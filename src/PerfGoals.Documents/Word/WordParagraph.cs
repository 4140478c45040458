namespace PerfGoals.Documents.Word;

/// <summary>Where the content of a paragraph stands in the characters of its document.</summary>
/// <param name="prefix">The prefix of its name with the colon, or nothing.</param>
internal sealed class WordParagraph(string prefix)
{
    /// <summary>Gets the prefix of its name with the colon, or nothing.</summary>
    public string Prefix => prefix;

    /// <summary>Gets or sets where its content begins, behind its properties. Of an empty tag, where <c>/></c> stands.</summary>
    public int Start { get; set; }

    /// <summary>Gets or sets where its content ends.</summary>
    public int End { get; set; }

    /// <summary>Gets or sets whether it is an empty tag.</summary>
    public bool IsEmptyTag { get; set; }
}
