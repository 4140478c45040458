namespace PerfGoals.Texts;

/// <summary>What every value with a canonical text does alike.</summary>
internal static class TextValue
{
    /// <summary>Reads a text, or throws with the reason and the place.</summary>
    /// <exception cref="FormatException">The text is none of <typeparamref name="T"/>.</exception>
    public static T Parse<T>(ReadOnlySpan<char> text)
        where T : ITextValue<T> =>
        T.TryParse(text, out var value, out var failure)
            ? value
            : throw new FormatException($"The text is no {typeof(T).Name}: {failure.Message.English}, at character {failure.Position}.");
}
