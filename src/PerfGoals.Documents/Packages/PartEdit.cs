namespace PerfGoals.Documents.Packages;

/// <summary>A change of a text of XML.</summary>
/// <param name="Offset">Where it is, in characters from the beginning.</param>
/// <param name="Length">How many characters are removed there.</param>
/// <param name="Inserted">What stands there instead.</param>
internal readonly record struct PartEdit(int Offset, int Length, string Inserted);
