using System.Diagnostics.CodeAnalysis;

namespace PerfGoals.Texts;

/// <summary>A value with one canonical text, which can be read back and says why a text is none of its own.</summary>
/// <typeparam name="TSelf">The value itself.</typeparam>
internal interface ITextValue<TSelf>
    where TSelf : ITextValue<TSelf>
{
    /// <summary>Reads a text.</summary>
    static abstract bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out TSelf value, out ParseFailure failure);
}
