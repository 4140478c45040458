using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;

namespace PerfGoals.Rules;

/// <summary>What the contexts of a check write to.</summary>
/// <remarks>One check uses one at a time, on one thread; only <see cref="Expire"/> may come from another. A check of a clean declaration leaves nothing in it, so that the next one can use it again.</remarks>
/// <param name="rules">The rules, by the index that <see cref="Begin"/> takes.</param>
internal sealed class RuleRun(RuleInForce[] rules)
{
    private readonly OutcomeTally tally = new(rules.Length);
    private readonly ParameterValues[] parameters = [.. rules.Select(rule => rule.ParameterValues)];
    private readonly ProjectFacts facts = new();
    private readonly object gate = new();
    private Declaration declaration = null!;
    private CancellationToken stop;
    private bool canBeStopped;
    private CancellationTokenSource? source;
    private long sourceCall;
    private int rule;
    private long call;
    private long expiredCall;
    private Project? project;
    private int projectPosition;
    private RuleOutcome outcome;

    /// <summary>Gets how many rules there are.</summary>
    public int RuleCount => rules.Length;

    public Declaration Declaration => declaration;

    public IReferenceRegister? Reference { get; init; }

    /// <summary>Gets the declaration as rules see it.</summary>
    public DeclarationView DeclarationView => new(declaration, facts);

    /// <summary>Gets the project that was entered, as rules see it.</summary>
    public ProjectView ProjectView => new(project!, projectPosition, facts);

    public List<Diagnostic> Diagnostics { get; } = [];

    public List<UndeterminedPlace> UndeterminedPlaces { get; } = [];

    /// <summary>Gets whether the run is watched.</summary>
    public RunWatch Watch { get; } = new();

    /// <summary>Gets what adds up how long rules take, or <see langword="null"/> where nobody asked.</summary>
    public RuleTimes? Times { get; private set; }

    /// <summary>Gets how the calls ended that did not just pass.</summary>
    public OutcomeTally Tally => tally;

    /// <summary>Gets the number of the call under way; another thread sees by it whether the check moves on.</summary>
    /// <remarks>Never the same twice: a run is used again and again, and 32 bits would last it less than a minute.</remarks>
    public long Call => Volatile.Read(ref call);

    /// <summary>Gets the rule whose action is called.</summary>
    public int Rule => rule;

    /// <summary>Gets whether the call that returned did anything but pass in time.</summary>
    public bool HasNews => outcome != RuleOutcome.Passed || Volatile.Read(ref expiredCall) == call;

    /// <summary>Gets the token that rules look at: the host stops the check by it, and the engine a call that runs past its time budget.</summary>
    public CancellationToken CancellationToken
    {
        get
        {
            // Most rules never ask, so that most checks need no source.
            lock (gate)
            {
                source ??= CancellationTokenSource.CreateLinkedTokenSource(stop);
                sourceCall = call;
                return source.Token;
            }
        }
    }

    /// <summary>Makes ready for the check of one declaration.</summary>
    /// <param name="next">The declaration.</param>
    /// <param name="times">What adds up how long rules take, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">The token by which the host stops the check.</param>
    public void Start(Declaration next, RuleTimes? times, CancellationToken cancellationToken)
    {
        declaration = next;
        facts.Declaring = next.Unit;
        Times = times;
        stop = cancellationToken;
        canBeStopped = stop.CanBeCanceled;
        tally.Clear();
        Diagnostics.Clear();
        UndeterminedPlaces.Clear();
        outcome = RuleOutcome.Passed;
    }

    /// <summary>Goes on to a project; the contexts of it and of its indicators are made from here.</summary>
    /// <param name="next">The project.</param>
    /// <param name="position">Its position in the declaration.</param>
    public void Enter(Project next, int position) => (project, projectPosition) = (next, position);

    /// <summary>Lets go of the declaration, and of the host's token.</summary>
    public void Finish()
    {
        // Only this thread makes a source, and the one that watches may merely take it away.
        if (source is not null)
        {
            lock (gate)
            {
                source?.Dispose();
                source = null;
            }
        }

        facts.Forget();
        (declaration, project, Times, stop) = (null!, null, null, default);
    }

    /// <summary>Makes ready for the next call of an action.</summary>
    /// <param name="current">The rule whose action is called.</param>
    /// <exception cref="OperationCanceledException">The host stopped the check.</exception>
    public void Begin(int current)
    {
        if (canBeStopped)
        {
            stop.ThrowIfCancellationRequested();
        }

        rule = current;
        call++;
    }

    /// <summary>Tells whether an exception is the fault of the rule that let it out. Whatever a rule throws is, but for the exception by which the host stops the check.</summary>
    public bool IsFault(Exception exception) => !(exception is OperationCanceledException && stop.IsCancellationRequested);

    /// <summary>Counts how the call ended.</summary>
    /// <param name="place">The place it was made at.</param>
    /// <param name="budget">The time that it may have taken.</param>
    /// <param name="exception">What it threw, or <see langword="null"/>.</param>
    /// <returns>Whether the rule must not be called again in this declaration.</returns>
    public bool End(GoalPath place, TimeSpan budget, Exception? exception)
    {
        var isOverdue = Volatile.Read(ref expiredCall) == call;
        if (isOverdue)
        {
            Fault(place, EngineProblems.Overdue.With(Id, (decimal)budget.TotalSeconds));
        }
        else if (exception is not null)
        {
            Fault(place, EngineProblems.Threw.With(Id, NameOf(exception), EngineProblems.ReasonOf(exception)));
        }

        tally.Add(rule, outcome);
        outcome = RuleOutcome.Passed;
        return isOverdue || tally[rule, RuleOutcome.Faulted] >= EngineProblems.FaultLimit;
    }

    /// <summary>Says of a rule that was switched off at how many places it was not called.</summary>
    /// <param name="switchedOff">The rule.</param>
    /// <param name="faults">How often it had failed when it was switched off.</param>
    public void EndSwitchedOff(int switchedOff, int faults)
    {
        var places = tally[switchedOff, RuleOutcome.Faulted] - faults;
        if (places > 0)
        {
            Add(GoalPath.Declaration, EngineProblems.SwitchedOff.With(rules[switchedOff].Descriptor.Id, places));
        }
    }

    /// <summary>Says how long the call under way took.</summary>
    public void Clock(long elapsed) => Times?.Add(rule, elapsed);

    /// <summary>Says of a call that it has run past its time budget. Another thread may call it, and the call may have ended by then.</summary>
    /// <param name="overdue">The number of the call.</param>
    public void Expire(long overdue)
    {
        CancellationTokenSource? asked = null;
        lock (gate)
        {
            Volatile.Write(ref expiredCall, overdue);
            if (sourceCall == overdue)
            {
                // The next call takes a fresh one.
                (asked, source) = (source, null);
            }
        }

        if (asked is not null)
        {
            _ = CancelAsync(asked);
        }
    }

    public int Get(CountParameter parameter) => parameters[rule].Get(parameter);

    public decimal Get(NumberParameter parameter) => parameters[rule].Get(parameter);

    public bool Get(FlagParameter parameter) => parameters[rule].Get(parameter);

    public ImmutableArray<string> Get(WordsParameter parameter) => parameters[rule].Get(parameter);

    public Finding Report(GoalPath place, BoundMessage message)
    {
        var current = rules[rule];
        current.RequireDeclared(message);
        RequireExisting(place);
        Diagnostics.Add(new Diagnostic { Rule = current.Descriptor, Severity = current.Severity, Path = place, Message = message, Subject = declaration });
        outcome = RuleOutcome.Violated;
        return new(this, Diagnostics.Count - 1);
    }

    /// <summary>Throws where the declaration lacks a place.</summary>
    public void RequireExisting(GoalPath place)
    {
        if (!declaration.Contains(place))
        {
            throw new ArgumentOutOfRangeException(nameof(place), place, "The declaration has no such place.");
        }
    }

    /// <summary>Throws where a place is no cell of the declaration.</summary>
    public void RequireCell(GoalPath cell)
    {
        RequireExisting(cell);
        if (!cell.IsCell)
        {
            throw new ArgumentOutOfRangeException(nameof(cell), cell, "The place is no cell.");
        }
    }

    public void NotApplicable()
    {
        if (outcome == RuleOutcome.Passed)
        {
            outcome = RuleOutcome.NotApplicable;
        }
    }

    public void Undetermined(GoalPath place, GoalPath missing)
    {
        RequireExisting(missing);
        Add(new UndeterminedPlace(rules[rule].Descriptor, place, missing));
    }

    public void Undetermined(GoalPath place, ReferenceGap missing)
    {
        ArgumentNullException.ThrowIfNull(missing);
        Add(new UndeterminedPlace(rules[rule].Descriptor, place, GoalPath.Declaration) { Reference = missing });
    }

    private void Add(UndeterminedPlace undetermined)
    {
        // A rule may ask several things of a place and lack the same data each time.
        if (UndeterminedPlaces.Count == 0 || UndeterminedPlaces[^1] != undetermined)
        {
            UndeterminedPlaces.Add(undetermined);
        }

        if (outcome != RuleOutcome.Violated)
        {
            outcome = RuleOutcome.Undetermined;
        }
    }

    /// <summary>Says that the rule could not do its work here.</summary>
    /// <param name="place">The place.</param>
    /// <param name="message">Why.</param>
    public void Fault(GoalPath place, BoundMessage message)
    {
        Add(place, message);
        outcome = RuleOutcome.Faulted;
    }

    /// <summary>Says that the rule is switched off and was not called here.</summary>
    public void Skip() => outcome = RuleOutcome.Faulted;

    private string Id => rules[rule].Descriptor.Id;

    private static string NameOf(Exception exception) => exception.GetType().FullName ?? exception.GetType().Name;

    // What a rule hung on the token runs elsewhere, so that it can neither hold up nor bring down the thread that watches.
    private static async Task CancelAsync(CancellationTokenSource asked)
    {
        using (asked)
        {
            await asked.CancelAsync().ConfigureAwait(false);
        }
    }

    private void Add(GoalPath place, BoundMessage fault) =>
        Diagnostics.Add(new Diagnostic { Rule = EngineProblems.RuleFault, Severity = Severity.Error, Path = place, Message = fault, Subject = declaration });
}
