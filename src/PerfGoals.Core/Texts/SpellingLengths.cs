namespace PerfGoals.Texts;

/// <summary>How long the spellings with a first or a last character are: most texts begin and end with none, and need not be looked up.</summary>
internal sealed class SpellingLengths
{
    // Characters share slots. One that shares with a spelling's is looked up for nothing, no more.
    private const int Slots = 128;

    private readonly int[] byFirst = new int[Slots];
    private readonly int[] byLast = new int[Slots];

    /// <summary>Creates the lengths of no spelling.</summary>
    public SpellingLengths()
    {
    }

    /// <summary>Creates a copy to add to.</summary>
    public SpellingLengths(SpellingLengths other)
    {
        other.byFirst.CopyTo(byFirst.AsSpan());
        other.byLast.CopyTo(byLast.AsSpan());
    }

    /// <summary>Takes a spelling into account.</summary>
    public void Add(string spelling)
    {
        ref var first = ref byFirst[spelling[0] % Slots];
        first = Math.Max(first, spelling.Length);
        ref var last = ref byLast[spelling[^1] % Slots];
        last = Math.Max(last, spelling.Length);
    }

    /// <summary>Returns the most characters at the front of a text that can be a spelling.</summary>
    public int AtFront(ReadOnlySpan<char> text) => text.IsEmpty ? 0 : Math.Min(byFirst[text[0] % Slots], text.Length);

    /// <summary>Returns the most characters at the end of a text that can be a spelling.</summary>
    public int AtEnd(ReadOnlySpan<char> text) => text.IsEmpty ? 0 : Math.Min(byLast[text[^1] % Slots], text.Length);
}
