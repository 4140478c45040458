using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;

namespace PerfGoals.Rules;

/// <summary>What a rule has when it looks at a declaration as a whole. It cannot be stored, captured or awaited.</summary>
public readonly ref struct DeclarationContext
{
    private readonly RuleRun run;

    internal DeclarationContext(RuleRun run) => this.run = run;

    internal RuleRun Run => run;

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

    /// <inheritdoc cref="IndicatorContext.Report"/>
    public Finding Report(GoalPath place, BoundMessage message) => run.Report(place, message);

    /// <summary>Says that the rule does not concern this declaration.</summary>
    public void NotApplicable() => run.NotApplicable();

    /// <summary>Says that the rule concerns this declaration and cannot tell, since data is missing or unreadable.</summary>
    /// <param name="missing">Where the data should be.</param>
    public void Undetermined(GoalPath missing) => run.Undetermined(GoalPath.Declaration, missing);

    /// <summary>Says that the rule concerns this declaration and cannot tell, since reference data is missing.</summary>
    /// <param name="missing">What is missing.</param>
    public void Undetermined(ReferenceGap missing) => run.Undetermined(GoalPath.Declaration, missing);
}
