using PerfGoals.Texts;

namespace PerfGoals.Documents.Fixing;

/// <summary>A part of the text of a cell.</summary>
/// <param name="Start">Where it begins, in characters of the text.</param>
/// <param name="Text">The text.</param>
/// <param name="Run">The run that it stands in; <see langword="null"/> for the end of a paragraph, and for what stands in no run.</param>
/// <param name="Piece">The position of the piece in the run.</param>
/// <param name="Obstacle">Why it is not to be changed, or <see langword="null"/>.</param>
internal sealed record WordSegment(int Start, string Text, WordRun? Run, int Piece, LocalizedText? Obstacle)
{
    /// <summary>Gets where it ends.</summary>
    public int End => Start + Text.Length;
}
