namespace PerfGoals.Documents.Packages;

/// <summary>Short texts that were read lately: a column repeats the same few words, and one string of each is enough.</summary>
internal sealed class RepeatedTexts
{
    private const int Longest = 64;
    private const int Slots = 1024;

    private readonly string?[] recent = new string?[Slots];

    /// <summary>Returns the characters as a string.</summary>
    /// <param name="text">The characters.</param>
    public string Find(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest)
        {
            return text.ToString();
        }

        ref var slot = ref recent[string.GetHashCode(text) & (Slots - 1)];
        return slot is not null && text.SequenceEqual(slot) ? slot : slot = text.ToString();
    }
}
