namespace PerfGoals.Documents.Fixing;

/// <summary>What changes in a run. Places are those of a piece and of a character in its text.</summary>
/// <param name="run">The run.</param>
internal sealed class WordRunChange(WordRun run)
{
    /// <summary>Gets the run.</summary>
    public WordRun Run => run;

    /// <summary>Gets what is removed.</summary>
    public List<(int Piece, int From, int To)> Removed { get; } = [];

    /// <summary>Gets what is added, with the properties that it is to have.</summary>
    public List<(int Piece, int At, string Text, string Properties)> Added { get; } = [];
}
