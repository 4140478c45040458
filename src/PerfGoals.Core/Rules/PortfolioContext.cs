using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.References;

namespace PerfGoals.Rules;

/// <summary>What a rule has when it reports about a portfolio. It cannot be stored, captured or awaited.</summary>
public readonly ref struct PortfolioContext
{
    private readonly PortfolioReporting reporting;

    internal PortfolioContext(PortfolioReporting reporting) => this.reporting = reporting;

    /// <inheritdoc cref="IndicatorContext.Reference"/>
    public IReferenceRegister? Reference => reporting.Run.Reference;

    /// <inheritdoc cref="IndicatorContext.CancellationToken"/>
    public CancellationToken CancellationToken => reporting.Run.CancellationToken;

    /// <inheritdoc cref="IndicatorContext.Get(CountParameter)"/>
    public int Get(CountParameter parameter) => reporting.Run.Get(parameter);

    /// <inheritdoc cref="IndicatorContext.Get(NumberParameter)"/>
    public decimal Get(NumberParameter parameter) => reporting.Run.Get(parameter);

    /// <inheritdoc cref="IndicatorContext.Get(FlagParameter)"/>
    public bool Get(FlagParameter parameter) => reporting.Run.Get(parameter);

    /// <inheritdoc cref="IndicatorContext.Get(WordsParameter)"/>
    public ImmutableArray<string> Get(WordsParameter parameter) => reporting.Run.Get(parameter);

    /// <summary>Reports a finding.</summary>
    /// <param name="place">Where it is; a place that <see cref="PortfolioEntryContext.Place"/> gave.</param>
    /// <param name="message">What is said: one of the descriptor's messages with its arguments.</param>
    /// <returns>The finding, to add related places to it.</returns>
    /// <exception cref="ArgumentException">The message is not one of the descriptor's, or the place is of no declaration of this portfolio.</exception>
    public PortfolioFinding Report(PortfolioPlace place, BoundMessage message) => reporting.Report(place, message);

    /// <summary>Says that the rule concerns a declaration and cannot tell, since what it has there cannot be compared with what it has elsewhere.</summary>
    /// <param name="missing">What cannot be compared; a place that <see cref="PortfolioEntryContext.Place"/> gave.</param>
    /// <exception cref="ArgumentException">The place is of no declaration of this portfolio.</exception>
    public void Undetermined(PortfolioPlace missing) => reporting.Undetermined(missing);
}
