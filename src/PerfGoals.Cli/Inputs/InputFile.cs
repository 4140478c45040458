namespace PerfGoals.Cli.Inputs;

/// <summary>A file to read.</summary>
/// <param name="Path">Its path, by which it is called.</param>
/// <param name="Relative">Its path from the folder in which it was found; the name alone where the user named the file.</param>
internal sealed record InputFile(string Path, string Relative);
