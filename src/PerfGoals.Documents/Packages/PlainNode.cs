namespace PerfGoals.Documents.Packages;

/// <summary>An element, attribute or text.</summary>
/// <param name="Name">Its name; of a text it says nothing.</param>
/// <param name="Start">Where its value begins among the bytes.</param>
/// <param name="Length">How many bytes its value has.</param>
/// <param name="Text">The value where it is not what the bytes say, or <see langword="null"/>.</param>
internal readonly record struct PlainNode(PlainName Name, int Start, int Length, string? Text);
