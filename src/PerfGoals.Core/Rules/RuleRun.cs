using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;

namespace PerfGoals.Rules;

/// <summary>What the contexts of one check write to. One check uses one, on one thread.</summary>
internal sealed class RuleRun(Declaration declaration, CancellationToken cancellationToken)
{
    private RuleInForce rule = null!;

    public Declaration Declaration { get; } = declaration;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public IReferenceRegister? Reference { get; init; }

    public List<Diagnostic> Diagnostics { get; } = [];

    public List<UndeterminedPlace> UndeterminedPlaces { get; } = [];

    public RuleOutcome Outcome { get; private set; }

    /// <summary>Makes ready for the next call of an action.</summary>
    /// <param name="current">The rule whose action is called.</param>
    public void Begin(RuleInForce current)
    {
        rule = current;
        Outcome = RuleOutcome.Passed;
    }

    public int Get(CountParameter parameter) => (int)ValueOf(parameter).Number;

    public decimal Get(NumberParameter parameter) => ValueOf(parameter).Number;

    public bool Get(FlagParameter parameter) => ValueOf(parameter).Flag;

    public ImmutableArray<string> Get(WordsParameter parameter) => ValueOf(parameter).Words;

    public Finding Report(GoalPath place, BoundMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (!rule.Descriptor.Messages.Contains(message.Template))
        {
            throw new ArgumentException($"Rule {rule.Descriptor} does not declare the message '{message.Template.Key}'.", nameof(message));
        }

        RequireExisting(place);
        Diagnostics.Add(new Diagnostic { Rule = rule.Descriptor, Severity = rule.Severity, Path = place, Message = message, Subject = Declaration });
        Outcome = RuleOutcome.Violated;
        return new(this, Diagnostics.Count - 1);
    }

    /// <summary>Throws where the declaration lacks a place.</summary>
    public void RequireExisting(GoalPath place)
    {
        if (!Declaration.Contains(place))
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
        if (Outcome == RuleOutcome.Passed)
        {
            Outcome = RuleOutcome.NotApplicable;
        }
    }

    public void Undetermined(GoalPath place, GoalPath missing)
    {
        RequireExisting(missing);
        Add(new(rule.Descriptor, place, missing));
    }

    public void Undetermined(GoalPath place, ReferenceGap missing)
    {
        ArgumentNullException.ThrowIfNull(missing);
        Add(new(rule.Descriptor, place, GoalPath.Declaration) { Reference = missing });
    }

    private void Add(UndeterminedPlace undetermined)
    {
        // A rule may ask several things of a place and lack the same data each time.
        if (UndeterminedPlaces.Count == 0 || UndeterminedPlaces[^1] != undetermined)
        {
            UndeterminedPlaces.Add(undetermined);
        }

        if (Outcome != RuleOutcome.Violated)
        {
            Outcome = RuleOutcome.Undetermined;
        }
    }

    /// <summary>Records that the action threw.</summary>
    public void Fault(GoalPath place, Exception exception)
    {
        Diagnostics.Add(new Diagnostic
        {
            Rule = EngineProblems.RuleFault,
            Severity = Severity.Error,
            Path = place,
            Subject = Declaration,
            Message = EngineProblems.Threw.With(rule.Descriptor.Id, exception.GetType().FullName ?? exception.GetType().Name, exception.Message),
        });
        Outcome = RuleOutcome.Faulted;
    }

    private ref readonly RuleValue ValueOf(RuleParameter parameter)
    {
        var declared = rule.Descriptor.Parameters;
        for (var index = 0; index < declared.Length; index++)
        {
            if (ReferenceEquals(declared[index], parameter))
            {
                return ref rule.Values.ItemRef(index);
            }
        }

        throw new ArgumentException($"Rule {rule.Descriptor} does not declare the parameter '{parameter.Key}'.", nameof(parameter));
    }
}
