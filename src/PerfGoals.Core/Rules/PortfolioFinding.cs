using PerfGoals.Texts;

namespace PerfGoals.Rules;

/// <summary>A finding just reported about a portfolio, to say more of it. It cannot be stored, captured or awaited.</summary>
public readonly ref struct PortfolioFinding
{
    private readonly PortfolioReporting reporting;
    private readonly int index;

    internal PortfolioFinding(PortfolioReporting reporting, int index)
    {
        this.reporting = reporting;
        this.index = index;
    }

    /// <summary>Names a further place that the finding is about, in the same declaration or another.</summary>
    /// <param name="place">The place; one that <see cref="PortfolioEntryContext.Place"/> gave.</param>
    /// <param name="note">What it has to do with the finding.</param>
    /// <exception cref="ArgumentException">The place is of no declaration of this portfolio.</exception>
    public PortfolioFinding Related(PortfolioPlace place, LocalizedText note)
    {
        ArgumentNullException.ThrowIfNull(note);
        reporting.RequireKnown(place);
        var reported = reporting.Diagnostics[index];
        var document = place.Document == reported.Document ? null : (Goals.DocumentKey?)place.Document;
        reporting.Diagnostics[index] = reported with { Related = reported.Related.Add(new(place.Path, note, document)) };
        return this;
    }
}
