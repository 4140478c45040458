namespace PerfGoals.Texts;

/// <summary>Why a text could not be read, and where.</summary>
/// <param name="Reason">The reason; <see cref="ParseFailureReason.None"/> where the text was read.</param>
/// <param name="Position">The place in the text as it was given, counted in UTF-16 units from zero.</param>
public readonly record struct ParseFailure(ParseFailureReason Reason, int Position)
{
    /// <summary>Gets the reason in words, without the place.</summary>
    public LocalizedText Message => ParseFailureMessages.Of(Reason);

    /// <summary>Returns the reason in the language of the current culture, and the place.</summary>
    public override string ToString() => $"{Message} ({Position})";
}
