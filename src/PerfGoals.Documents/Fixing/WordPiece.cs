namespace PerfGoals.Documents.Fixing;

/// <summary>A child of a run.</summary>
/// <param name="Xml">The child as it stands.</param>
/// <param name="Text">What is read of it; empty for what is no text.</param>
/// <param name="IsLetters">Whether it holds its text as letters; otherwise it is a tab, a line break or a sign.</param>
internal sealed record WordPiece(string Xml, string Text, bool IsLetters);
