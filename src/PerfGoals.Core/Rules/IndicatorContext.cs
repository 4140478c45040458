using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;

namespace PerfGoals.Rules;

/// <summary>What a rule has when it looks at one indicator. It cannot be stored, captured or awaited.</summary>
public readonly ref struct IndicatorContext
{
    private readonly RuleRun run;

    internal IndicatorContext(RuleRun run, scoped in IndicatorView indicator)
    {
        this.run = run;
        Indicator = indicator;
    }

    internal RuleRun Run => run;

    /// <summary>Gets the declaration that holds the project.</summary>
    public DeclarationView Declaration => run.DeclarationView;

    /// <summary>Gets the project that holds the indicator.</summary>
    public ProjectView Project => run.ProjectView;

    /// <summary>Gets the indicator.</summary>
    public IndicatorView Indicator { get; }

    /// <summary>Gets the data outside the declaration to hold it against, or <see langword="null"/> where none was given.</summary>
    public IReferenceRegister? Reference => run.Reference;

    /// <summary>Gets the token by which a host stops the check; a rule that loops long looks at it.</summary>
    public CancellationToken CancellationToken => run.CancellationToken;

    /// <summary>Returns the value of one of the rule's parameters.</summary>
    /// <param name="parameter">The parameter, one that the descriptor names.</param>
    public int Get(CountParameter parameter) => run.Get(parameter);

    /// <summary>Returns the value of one of the rule's parameters.</summary>
    /// <param name="parameter">The parameter, one that the descriptor names.</param>
    public decimal Get(NumberParameter parameter) => run.Get(parameter);

    /// <summary>Returns the value of one of the rule's parameters.</summary>
    /// <param name="parameter">The parameter, one that the descriptor names.</param>
    public bool Get(FlagParameter parameter) => run.Get(parameter);

    /// <summary>Returns the words of one of the rule's parameters, each once and in the order of their characters.</summary>
    /// <param name="parameter">The parameter, one that the descriptor names.</param>
    public ImmutableArray<string> Get(WordsParameter parameter) => run.Get(parameter);

    /// <summary>Reports a finding.</summary>
    /// <param name="place">Where it is.</param>
    /// <param name="message">What is said: one of the descriptor's messages with its arguments.</param>
    /// <returns>The finding, to add related places, evidence and fixes to it.</returns>
    /// <exception cref="ArgumentException">The message is not one of the descriptor's.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The declaration has no such place.</exception>
    public Finding Report(GoalPath place, BoundMessage message) => run.Report(place, message);

    /// <summary>Says that the rule does not concern this indicator.</summary>
    public void NotApplicable() => run.NotApplicable();

    /// <summary>Says that the rule concerns this indicator and cannot tell, since data is missing or unreadable.</summary>
    /// <param name="missing">Where the data should be.</param>
    public void Undetermined(GoalPath missing) => run.Undetermined(Indicator.Path, missing);

    /// <summary>Says that the rule concerns this indicator and cannot tell, since reference data is missing.</summary>
    /// <param name="missing">What is missing.</param>
    public void Undetermined(ReferenceGap missing) => run.Undetermined(Indicator.Path, missing);
}
