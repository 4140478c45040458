using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Checking;

/// <summary>What a check of one declaration found, and what it could not find out.</summary>
public sealed class CheckResult
{
    internal CheckResult(RulesInForce rules, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<LedgerEntry> ledger, ImmutableArray<UndeterminedPlace> undetermined, ImmutableArray<RuleStatistics> statistics)
    {
        Rules = rules;
        Diagnostics = diagnostics;
        Ledger = ledger;
        Undetermined = undetermined;
        Statistics = statistics;
    }

    /// <summary>Gets the rules that were run, with their rule set and its hash.</summary>
    public RulesInForce Rules { get; }

    /// <summary>Gets the findings that nobody has accepted, in the order of their places and then of their rules.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private set; }

    /// <summary>Gets the findings that a suppression covers, in the same order; none where no <see cref="Acceptance.SuppressionSet"/> was applied.</summary>
    public ImmutableArray<SuppressedDiagnostic> Suppressed { get; private set; } = [];

    /// <summary>Gets the findings that a baseline has, in the same order; none where no <see cref="Acceptance.Baseline"/> was applied.</summary>
    public ImmutableArray<Diagnostic> Known { get; private set; } = [];

    /// <summary>Gets how each rule ended, by rule id.</summary>
    public ImmutableArray<LedgerEntry> Ledger { get; private set; }

    /// <summary>Gets the places where a rule could not tell, with what was missing.</summary>
    public ImmutableArray<UndeterminedPlace> Undetermined { get; private set; }

    /// <summary>Gets what each rule about single declarations cost that was called, by rule id; empty unless <see cref="CheckerOptions.CollectStatistics"/> is set.</summary>
    public ImmutableArray<RuleStatistics> Statistics { get; }

    /// <summary>Gets whether every rule ran to its end everywhere. A result that is not complete cannot count as clean.</summary>
    public bool IsComplete => Ledger.All(entry => entry.Faulted == 0);

    /// <summary>Counts the findings of a severity.</summary>
    /// <param name="severity">The severity.</param>
    public int CountOf(Severity severity) => Diagnostics.Count(diagnostic => diagnostic.Severity == severity);

    /// <summary>Returns the result after some of its findings were accepted, and others added.</summary>
    internal CheckResult With(IEnumerable<Diagnostic> diagnostics, IEnumerable<SuppressedDiagnostic> suppressed, IEnumerable<Diagnostic> known)
    {
        var copy = (CheckResult)MemberwiseClone();
        copy.Diagnostics = InOrder(diagnostics, diagnostic => diagnostic);
        copy.Suppressed = InOrder(suppressed, entry => entry.Diagnostic);
        copy.Known = InOrder(known, diagnostic => diagnostic);
        return copy;
    }

    /// <summary>Returns the result with what the rules about a portfolio add to it; what is accepted stays so.</summary>
    internal CheckResult With(IEnumerable<Diagnostic> more, IEnumerable<LedgerEntry> ledger, IEnumerable<UndeterminedPlace> moreUndetermined)
    {
        var copy = (CheckResult)MemberwiseClone();
        copy.Diagnostics = InOrder(Diagnostics.Concat(more), diagnostic => diagnostic);
        copy.Ledger = [.. ledger];
        copy.Undetermined = [.. Undetermined, .. moreUndetermined];
        return copy;
    }

    /// <summary>Returns findings in the order of their places and then of their rules.</summary>
    internal static ImmutableArray<T> InOrder<T>(IEnumerable<T> findings, Func<T, Diagnostic> diagnosticOf) =>
        [.. findings.OrderBy(finding => diagnosticOf(finding).Path).ThenBy(finding => diagnosticOf(finding).Rule.Id, StringComparer.Ordinal)];
}
