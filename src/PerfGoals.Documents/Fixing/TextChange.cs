namespace PerfGoals.Documents.Fixing;

/// <summary>A change within a text.</summary>
/// <param name="Start">Where it is, in characters from the beginning.</param>
/// <param name="Length">How many characters are removed there.</param>
/// <param name="Inserted">What stands there instead.</param>
internal readonly record struct TextChange(int Start, int Length, string Inserted)
{
    /// <summary>Gets where what is removed ends.</summary>
    public int End => Start + Length;
}
