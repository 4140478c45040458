using System.Diagnostics.CodeAnalysis;

namespace PerfGoals.Texts;

/// <summary>Finds what a spelling stands for without making a text of it, whole or at either end of a longer one.</summary>
/// <typeparam name="T">What a spelling stands for.</typeparam>
internal sealed class SpellingTable<T>
{
    private readonly (string Spelling, T Value)[] entries;
    private readonly int[] buckets;
    private readonly int[] next;
    private readonly SpellingLengths lengths = new();

    /// <summary>Creates the table; a spelling may occur once.</summary>
    /// <exception cref="ArgumentException">A spelling is empty or occurs twice.</exception>
    public SpellingTable(IEnumerable<(string Spelling, T Value)> entries)
    {
        this.entries = [.. entries];
        buckets = new int[Math.Max(1, this.entries.Length * 2)];
        next = new int[this.entries.Length];
        Array.Fill(buckets, -1);
        for (var i = 0; i < this.entries.Length; i++)
        {
            var spelling = this.entries[i].Spelling;
            if (spelling.Length == 0 || TryGet(spelling, out _))
            {
                throw new ArgumentException($"The spelling '{spelling}' is empty or occurs twice.", nameof(entries));
            }

            ref var bucket = ref buckets[BucketOf(spelling)];
            next[i] = bucket;
            bucket = i;
            lengths.Add(spelling);
        }
    }

    /// <summary>Finds a whole text.</summary>
    public bool TryGet(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value)
    {
        for (var i = buckets[BucketOf(text)]; i >= 0; i = next[i])
        {
            if (text.SequenceEqual(entries[i].Spelling))
            {
                value = entries[i].Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Finds the longest spelling at the front of a text.</summary>
    public bool TryTakePrefix(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value, out int length)
    {
        for (length = lengths.AtFront(text); length > 0; length--)
        {
            if (TryGet(text[..length], out value))
            {
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Finds the longest spelling at the end of a text.</summary>
    public bool TryTakeSuffix(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value, out int length)
    {
        for (length = lengths.AtEnd(text); length > 0; length--)
        {
            if (TryGet(text[^length..], out value))
            {
                return true;
            }
        }

        value = default;
        return false;
    }

    // Cells are only looked up and never added, so they cannot fill a bucket, and a plain hash will do.
    private int BucketOf(ReadOnlySpan<char> text)
    {
        var hash = 0u;
        foreach (var character in text)
        {
            hash = (hash * 31) + character;
        }

        return (int)(hash % (uint)buckets.Length);
    }
}
