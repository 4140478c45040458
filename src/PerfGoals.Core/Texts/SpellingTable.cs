using System.Diagnostics.CodeAnalysis;

namespace PerfGoals.Texts;

/// <summary>Finds what a spelling stands for without making a text of it, whole or at either end of a longer one.</summary>
/// <remarks>Whoever fills a table does so before it is read by others: reading is safe from any number of threads, adding is not.</remarks>
/// <typeparam name="T">What a spelling stands for.</typeparam>
internal sealed class SpellingTable<T>
{
    // Chains of entries with one remainder; numbers of entries count from one, so that zero ends a chain.
    private string[] spellings;
    private T[] values;
    private int[] next;
    private int[] buckets;
    private readonly SpellingLengths lengths;

    /// <summary>Creates an empty table.</summary>
    public SpellingTable()
    {
        spellings = [];
        values = [];
        next = [];
        buckets = [0];
        lengths = new();
    }

    /// <summary>Creates a table; a spelling may occur once.</summary>
    /// <exception cref="ArgumentException">A spelling is empty or occurs twice.</exception>
    public SpellingTable(IEnumerable<(string Spelling, T Value)> entries)
        : this()
    {
        foreach (var (spelling, value) in entries)
        {
            Add(spelling, value);
        }
    }

    /// <summary>Creates a table of words that all stand for one thing.</summary>
    /// <exception cref="ArgumentException">A spelling is empty or occurs twice.</exception>
    public SpellingTable(T value, params ReadOnlySpan<string> words)
        : this()
    {
        foreach (var word in words)
        {
            Add(word, value);
        }
    }

    /// <summary>Creates a copy to add to.</summary>
    public SpellingTable(SpellingTable<T> other)
    {
        Count = other.Count;
        lengths = new(other.lengths);
        spellings = other.spellings.AsSpan().ToArray();
        values = other.values.AsSpan().ToArray();
        next = other.next.AsSpan().ToArray();
        buckets = other.buckets.AsSpan().ToArray();
    }

    /// <summary>Gets the number of spellings.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a spelling.</summary>
    /// <exception cref="ArgumentException">It is empty or there already.</exception>
    public void Add(string spelling, T value)
    {
        if (!TryAdd(spelling, value))
        {
            throw new ArgumentException($"The spelling '{spelling}' is empty or occurs twice.", nameof(spelling));
        }
    }

    /// <summary>Adds a spelling unless it is empty or there already.</summary>
    public bool TryAdd(string spelling, T value)
    {
        if (spelling.Length == 0 || TryGet(spelling, out _))
        {
            return false;
        }

        if (Count == spellings.Length)
        {
            Grow();
        }

        (spellings[Count], values[Count]) = (spelling, value);
        lengths.Add(spelling);
        Count++;
        Link(Count);
        return true;
    }

    /// <summary>Finds a whole text.</summary>
    public bool TryGet(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value)
    {
        for (var number = buckets[BucketOf(text)]; number > 0; number = next[number - 1])
        {
            if (text.SequenceEqual(spellings[number - 1]))
            {
                value = values[number - 1];
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

    private void Grow()
    {
        var capacity = Math.Max(16, spellings.Length * 2);
        Array.Resize(ref spellings, capacity);
        Array.Resize(ref values, capacity);
        next = new int[capacity];
        buckets = new int[capacity * 2];
        for (var number = 1; number <= Count; number++)
        {
            Link(number);
        }
    }

    private void Link(int number)
    {
        ref var bucket = ref buckets[BucketOf(spellings[number - 1])];
        next[number - 1] = bucket;
        bucket = number;
    }

    // What is looked up is never added, so it cannot fill a bucket, and a plain hash will do.
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
