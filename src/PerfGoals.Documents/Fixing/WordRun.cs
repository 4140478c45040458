using PerfGoals.Texts;

namespace PerfGoals.Documents.Fixing;

/// <summary>A run of a cell, where it stands in the characters.</summary>
internal sealed class WordRun
{
    /// <summary>Gets where it begins.</summary>
    public required int Start { get; init; }

    /// <summary>Gets or sets where it ends.</summary>
    public int End { get; set; }

    /// <summary>Gets its first tag.</summary>
    public required string OpenTag { get; init; }

    /// <summary>Gets or sets its properties as XML, or nothing.</summary>
    public string Properties { get; set; } = "";

    /// <summary>Gets or sets the same for a run that is new: without what says how they were changed.</summary>
    public string PropertiesOfNew { get; set; } = "";

    /// <summary>Gets the first tag of the insertion around it that somebody else tracked, or <see langword="null"/>.</summary>
    public string? Revision { get; init; }

    /// <summary>Gets why its text is not to be changed, or <see langword="null"/>.</summary>
    public LocalizedText? Obstacle { get; init; }

    /// <summary>Gets what stands in it, in order.</summary>
    public List<WordPiece> Pieces { get; } = [];
}
