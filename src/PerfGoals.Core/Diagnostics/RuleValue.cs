using System.Collections.Immutable;
using System.Globalization;

namespace PerfGoals.Diagnostics;

/// <summary>The value of a parameter: a number, true or false, or words.</summary>
/// <remarks>
/// Equality goes by meaning: 90 and 90.0 are one value, and so are the same words in another order. The default value is the number 0.
/// </remarks>
public readonly struct RuleValue : IEquatable<RuleValue>
{
    private readonly decimal number;
    private readonly ImmutableArray<string> words;

    private RuleValue(RuleValueKind kind, decimal number, ImmutableArray<string> words = default)
    {
        Kind = kind;
        this.number = number;
        this.words = words;
    }

    /// <summary>Gets what kind of value it is.</summary>
    public RuleValueKind Kind { get; }

    /// <summary>Gets the number.</summary>
    /// <exception cref="InvalidOperationException">It is no number.</exception>
    public decimal Number => Kind == RuleValueKind.Number ? number : throw Not(RuleValueKind.Number);

    /// <summary>Gets whether it is true.</summary>
    /// <exception cref="InvalidOperationException">It is neither true nor false.</exception>
    public bool Flag => Kind == RuleValueKind.Flag ? number != 0 : throw Not(RuleValueKind.Flag);

    /// <summary>Gets the words, each once and in the order of their characters.</summary>
    /// <exception cref="InvalidOperationException">It is no list of words.</exception>
    public ImmutableArray<string> Words => Kind == RuleValueKind.Words ? words : throw Not(RuleValueKind.Words);

    /// <summary>Returns the value that is a number.</summary>
    /// <param name="number">The number.</param>
    public static RuleValue Of(decimal number) => new(RuleValueKind.Number, number);

    /// <summary>Returns the value that is true or false.</summary>
    /// <param name="flag">Which of them.</param>
    public static RuleValue Of(bool flag) => new(RuleValueKind.Flag, flag ? 1 : 0);

    /// <summary>Returns the value that is a list of words. Their order means nothing, nor does a word that occurs twice.</summary>
    /// <param name="words">The words; blanks around them are dropped.</param>
    /// <exception cref="ArgumentException">A word is blank.</exception>
    public static RuleValue Of(IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var trimmed = words.Select(word => word?.Trim() ?? "").ToList();
        return trimmed.Contains("")
            ? throw new ArgumentException("A word must not be blank.", nameof(words))
            : new(RuleValueKind.Words, 0, [.. trimmed.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Returns the value that is a number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator RuleValue(decimal number) => Of(number);

    /// <summary>Returns the value that is true or false.</summary>
    /// <param name="flag">Which of them.</param>
    public static implicit operator RuleValue(bool flag) => Of(flag);

    /// <summary>Tells whether two values are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(RuleValue left, RuleValue right) => left.Equals(right);

    /// <summary>Tells whether two values differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(RuleValue left, RuleValue right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(RuleValue other) =>
        Kind == other.Kind && number == other.number && (Kind != RuleValueKind.Words || words.AsSpan().SequenceEqual(other.words.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RuleValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Kind == RuleValueKind.Words ? words.Aggregate(words.Length, (hash, word) => HashCode.Combine(hash, StringComparer.Ordinal.GetHashCode(word))) : HashCode.Combine(Kind, number);

    /// <summary>Returns the value in the form that overrides take, whatever the culture: <c>90</c>, <c>true</c> or <c>尽量,适当</c>.</summary>
    public override string ToString() => Kind switch
    {
        RuleValueKind.Number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        RuleValueKind.Flag => Flag ? "true" : "false",
        _ => string.Join(',', words),
    };

    private InvalidOperationException Not(RuleValueKind asked) => new($"The value is of kind {Kind}, not {asked}.");
}
