namespace PerfGoals.Documents.Packages;

/// <summary>What <see cref="PlainXmlReader"/> does not read, which may well be XML.</summary>
internal sealed class UnusualXmlException : Exception;
