using System.Collections.Immutable;
using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Checking;

/// <summary>What the rules about a portfolio found, and what they could not find out. It is the same however the portfolio was divided.</summary>
public sealed class PortfolioResult
{
    private readonly Checker checker;
    private readonly IReadOnlySet<DocumentKey> documents;
    private readonly ImmutableArray<PortfolioRuleRun> runs;
    private readonly ILookup<DocumentKey?, Diagnostic> findings;
    private readonly ILookup<DocumentKey?, UndeterminedPlace> undetermined;

    internal PortfolioResult(Checker checker, IReadOnlySet<DocumentKey> documents, ImmutableArray<PortfolioRuleRun> runs)
    {
        this.checker = checker;
        this.documents = documents;
        this.runs = runs;
        Diagnostics = InOrder(runs.SelectMany(run => run.Diagnostics).Concat(runs.Select(run => run.Fault).OfType<Diagnostic>()));
        Undetermined =
        [
            .. runs.SelectMany(run => run.Undetermined)
                .OrderBy(place => place.Document).ThenBy(place => place.Path).ThenBy(place => place.Rule.Id, StringComparer.Ordinal).ThenBy(place => place.Missing),
        ];
        Ledger = [.. runs.Select(run => LedgerOf(run, documents))];
        findings = Diagnostics.ToLookup(finding => finding.Document);
        undetermined = Undetermined.ToLookup(place => place.Document);
    }

    /// <summary>Gets the rules that were run, with their rule set and its hash.</summary>
    public RulesInForce Rules => checker.Rules;

    /// <summary>Gets the findings, in the order of their declarations, their places, their rules and what they say. A rule that failed over the portfolio as a whole is named first, with no declaration.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Gets how each rule about portfolios ended, by rule id. It was due at every declaration; one that failed over the whole failed at all of them.</summary>
    public ImmutableArray<LedgerEntry> Ledger { get; }

    /// <summary>Gets the places where a rule could not tell, with what was missing, in the order of their declarations.</summary>
    public ImmutableArray<UndeterminedPlace> Undetermined { get; }

    /// <summary>Gets whether every rule ran to its end everywhere. A result that is not complete cannot count as clean.</summary>
    public bool IsComplete => !Diagnostics.Any(finding => finding.Rule == EngineProblems.RuleFault);

    /// <summary>Returns the result of one declaration together with what the rules about the portfolio say of it.</summary>
    /// <param name="document">Which declaration it is.</param>
    /// <param name="declaration">The declaration, whose cells become evidence.</param>
    /// <param name="result">What <see cref="PortfolioCheck.Add(DocumentKey, Declaration, CancellationToken)"/> returned for it.</param>
    /// <returns>A result whose findings, ledger and undetermined places are those of all rules. A rule that failed over the portfolio as a whole failed at this declaration too.</returns>
    /// <exception cref="ArgumentException">The portfolio has no such declaration, or the result is by other rules in force.</exception>
    public CheckResult Join(DocumentKey document, Declaration declaration, CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        ArgumentNullException.ThrowIfNull(result);
        if (!documents.Contains(document) || !ReferenceEquals(result.Rules, Rules))
        {
            throw new ArgumentException($"The result is not of a declaration of this portfolio: '{document}'.", nameof(result));
        }

        if (runs.IsEmpty)
        {
            return result;
        }

        var safe = checker.Redact(declaration);
        var outcomes = runs.ToDictionary(run => run.Rule.Descriptor, run => run.OutcomeAt(document));
        return result.With(
            findings[null].Concat(findings[document]).Select(finding => finding with { Document = document, Subject = safe }),
            result.Ledger.Select(entry => outcomes.TryGetValue(entry.Rule, out var outcome) ? entry.Counting(outcome) : entry),
            undetermined[document]);
    }

    /// <summary>Returns the text by which messages are ordered, whoever reads them.</summary>
    internal static string TextOf(BoundMessage message) => message.In(CultureInfo.InvariantCulture);

    private static ImmutableArray<Diagnostic> InOrder(IEnumerable<Diagnostic> findings) =>
    [
        .. findings.OrderBy(finding => finding.Document)
            .ThenBy(finding => finding.Path)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => TextOf(finding.Message), StringComparer.Ordinal)
            .ThenBy(finding => string.Join('\n', finding.Related.Select(related => $"{related.Document} {related.Path} {related.Path.Field}")), StringComparer.Ordinal),
    ];

    private static LedgerEntry LedgerOf(PortfolioRuleRun run, IReadOnlySet<DocumentKey> documents)
    {
        var counts = new int[(int)RuleOutcome.Faulted + 1];
        foreach (var document in documents)
        {
            counts[(int)run.OutcomeAt(document)]++;
        }

        return LedgerEntry.From(run.Rule.Descriptor, documents.Count, counts);
    }
}
