using PerfGoals.References;

namespace PerfGoals.Checking;

/// <summary>How a <see cref="Checker"/> runs its rules, which does not change what they find, and what it holds declarations against.</summary>
public sealed class CheckerOptions
{
    private IReferenceRegister? reference;

    /// <summary>Gets the options of a checker for which none are given.</summary>
    public static CheckerOptions Default { get; } = new();

    /// <summary>Gets how long one call of a rule may take, or <see langword="null"/> for as long as it likes; 10 seconds where nothing is said.</summary>
    /// <remarks>
    /// After that time, and half as much again at the most, the token of the rule's context is cancelled. Once the call ends, it counts as a fault and the
    /// rule is switched off for the rest of the declaration. A call that never ends and never looks at the token cannot be stopped in .NET.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or more than 20 days.</exception>
    public TimeSpan? RuleTimeBudget
    {
        get;
        init => field = value is not { } budget || (budget > TimeSpan.Zero && budget <= TimeSpan.FromDays(20))
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A time budget is more than nothing and at most 20 days.");
    } = TimeSpan.FromSeconds(10);

    /// <summary>Gets how many declarations <see cref="Checker.CheckAll"/> checks at once; as many as there are processors where nothing is said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxDegreeOfParallelism
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one declaration is checked at a time.");
    } = Environment.ProcessorCount;

    /// <summary>Gets whether the checker measures each rule for <see cref="CheckResult.Statistics"/>, which makes a check slower.</summary>
    public bool CollectStatistics { get; init; }

    /// <summary>Gets the data outside declarations that rules hold them against, or <see langword="null"/>, so that such rules cannot tell.</summary>
    public IReferenceRegister? Reference
    {
        get => reference;
        init => reference = value;
    }

    /// <summary>Gets the clock for <see cref="RuleTimeBudget"/> and <see cref="CollectStatistics"/>; the system's where nothing is said.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public TimeProvider TimeProvider
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = TimeProvider.System;

    /// <summary>Returns options that are the same but for the data to hold declarations against.</summary>
    internal CheckerOptions With(IReferenceRegister register)
    {
        var copy = (CheckerOptions)MemberwiseClone();
        copy.reference = register;
        return copy;
    }
}
