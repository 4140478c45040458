using PerfGoals.Goals;

namespace PerfGoals.Rules;

/// <summary>A place in one declaration of a portfolio: a value that a rule keeps in its state after the declaration is gone.</summary>
/// <remarks>
/// Only <see cref="PortfolioEntryContext.Place"/> makes one, so the place exists. Places are ordered by declaration and then as a reader meets them.
/// The default value is no place and cannot be reported.
/// </remarks>
public readonly record struct PortfolioPlace : IComparable<PortfolioPlace>
{
    internal PortfolioPlace(DocumentKey document, GoalPath path, string identity)
    {
        Document = document;
        Path = path;
        Identity = identity;
    }

    /// <summary>Gets which declaration it is in.</summary>
    public DocumentKey Document { get; }

    /// <summary>Gets the place in that declaration.</summary>
    public GoalPath Path { get; }

    /// <summary>Gets what a fingerprint knows the place by; never empty but in the default value.</summary>
    internal string Identity { get => field ?? ""; }

    /// <inheritdoc/>
    public int CompareTo(PortfolioPlace other) => Document.CompareTo(other.Document) is var byDocument and not 0 ? byDocument : Path.CompareTo(other.Path);

    /// <inheritdoc/>
    public static bool operator <(PortfolioPlace left, PortfolioPlace right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator <=(PortfolioPlace left, PortfolioPlace right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >(PortfolioPlace left, PortfolioPlace right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator >=(PortfolioPlace left, PortfolioPlace right) => left.CompareTo(right) >= 0;

    /// <summary>Returns the declaration and the JSON Pointer within it.</summary>
    public override string ToString() => $"{Document}:{Path}";
}
