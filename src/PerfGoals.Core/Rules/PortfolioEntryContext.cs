using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;

namespace PerfGoals.Rules;

/// <summary>What a rule has when it takes one declaration of a portfolio into its state. It cannot be stored, captured or awaited.</summary>
public readonly ref struct PortfolioEntryContext
{
    private readonly RuleRun run;

    internal PortfolioEntryContext(RuleRun run, DocumentKey document)
    {
        this.run = run;
        Document = document;
    }

    /// <summary>Gets which declaration of the portfolio it is.</summary>
    public DocumentKey Document { get; }

    /// <summary>Gets the declaration.</summary>
    public DeclarationView Declaration => run.DeclarationView;

    /// <inheritdoc cref="IndicatorContext.Reference"/>
    public IReferenceRegister? Reference => run.Reference;

    /// <inheritdoc cref="IndicatorContext.CancellationToken"/>
    public CancellationToken CancellationToken => run.CancellationToken;

    /// <inheritdoc cref="IndicatorContext.Get(CountParameter)"/>
    public int Get(CountParameter parameter) => run.Get(parameter);

    /// <inheritdoc cref="IndicatorContext.Get(NumberParameter)"/>
    public decimal Get(NumberParameter parameter) => run.Get(parameter);

    /// <inheritdoc cref="IndicatorContext.Get(FlagParameter)"/>
    public bool Get(FlagParameter parameter) => run.Get(parameter);

    /// <inheritdoc cref="IndicatorContext.Get(WordsParameter)"/>
    public ImmutableArray<string> Get(WordsParameter parameter) => run.Get(parameter);

    /// <summary>Returns a place of this declaration that can be kept and reported later.</summary>
    /// <param name="path">The place.</param>
    /// <exception cref="ArgumentOutOfRangeException">The declaration has no such place.</exception>
    public PortfolioPlace Place(GoalPath path)
    {
        run.RequireExisting(path);
        return new(Document, path, PlaceIdentity.TextOf(run.Declaration, path));
    }

    /// <summary>Says that the rule does not concern this declaration.</summary>
    public void NotApplicable() => run.NotApplicable();

    /// <summary>Says that the rule concerns this declaration and cannot tell, since data is missing or unreadable.</summary>
    /// <param name="missing">Where the data should be.</param>
    /// <exception cref="ArgumentOutOfRangeException">The declaration has no such place.</exception>
    public void Undetermined(GoalPath missing) => run.Undetermined(GoalPath.Declaration, missing);

    /// <summary>Says that the rule concerns this declaration and cannot tell, since reference data is missing.</summary>
    /// <param name="missing">What is missing.</param>
    public void Undetermined(ReferenceGap missing) => run.Undetermined(GoalPath.Declaration, missing);
}
