using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Sources;

namespace PerfGoals.Checking;

/// <summary>Runs the rules of a rule set over declarations.</summary>
/// <remarks>Immutable and safe for use by several threads at once. The same declaration gives the same result.</remarks>
public sealed class Checker
{
    private readonly CheckPlan plan;
    private readonly CheckerOptions options;

    /// <summary>Creates a checker.</summary>
    /// <param name="rules">The rules to run.</param>
    /// <param name="options">How to run them, and what to hold declarations against; <see langword="null"/> for <see cref="CheckerOptions.Default"/>.</param>
    public Checker(RulesInForce rules, CheckerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Rules = rules;
        this.options = options ?? CheckerOptions.Default;
        plan = new CheckPlan(rules, this.options);
    }

    /// <summary>Gets the rules that are run.</summary>
    public RulesInForce Rules { get; }

    /// <summary>Creates a checker without dependency injection.</summary>
    /// <param name="ruleSetId">The id of a shipped rule set, such as <c>luxian-2025</c>.</param>
    /// <param name="hostRules">The host's own rules, in force in addition.</param>
    /// <exception cref="RuleSetException">There is no such rule set.</exception>
    /// <exception cref="ArgumentException">Two rules have one id or one name.</exception>
    public static Checker Create(string ruleSetId, params IEnumerable<IRule> hostRules) => Create(RuleSetLibrary.Shipped.Get(ruleSetId), hostRules);

    /// <summary>Creates a checker without dependency injection.</summary>
    /// <param name="ruleSet">The rule set; those it extends are the shipped ones.</param>
    /// <param name="hostRules">The host's own rules, in force in addition.</param>
    /// <exception cref="RuleSetException">The rule set cannot be used.</exception>
    /// <exception cref="ArgumentException">Two rules have one id or one name.</exception>
    public static Checker Create(RuleSet ruleSet, params IEnumerable<IRule> hostRules) =>
        new(RulesInForce.Resolve(ruleSet, RuleSetLibrary.Shipped, new RuleCatalog(hostRules)));

    /// <summary>Checks a declaration.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="cancellationToken">Stops the check between two actions.</param>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public CheckResult Check(Declaration declaration, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        return CheckRedacted(Redact(declaration), [], isAlone: true, cancellationToken);
    }

    /// <summary>Checks a declaration that was read from a source; the findings of the reader are part of the result.</summary>
    /// <param name="document">The declaration with what its reader had to say.</param>
    /// <param name="cancellationToken">Stops the check between two actions.</param>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public CheckResult Check(DeclarationDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var safe = Redact(document);
        return CheckRedacted(safe.Declaration, safe.Problems, isAlone: true, cancellationToken);
    }

    /// <summary>Checks declarations, each by itself and all as one portfolio; several at once where <see cref="CheckerOptions.MaxDegreeOfParallelism"/> allows.</summary>
    /// <remarks>Their keys in the portfolio are their sources; the second of one source has the number 2, and so on.</remarks>
    /// <param name="documents">The declarations with what their readers had to say.</param>
    /// <param name="cancellationToken">Stops the checks between two actions.</param>
    /// <returns>The result of each declaration, in their order, with what the rules about portfolios say of it; the same whatever the number of threads.</returns>
    /// <exception cref="ArgumentException">One of the documents is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The checks were stopped.</exception>
    public ImmutableArray<CheckResult> CheckAll(IEnumerable<DeclarationDocument> documents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        DeclarationDocument[] all = [.. documents];
        if (all.Contains(null))
        {
            throw new ArgumentException("One of the documents is null.", nameof(documents));
        }

        var results = new CheckResult[all.Length];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism, CancellationToken = cancellationToken };
        var keys = DocumentKey.OfSources(all.Select(document => document.Source));
        var parts = new ConcurrentBag<PortfolioCheck>();
        Parallel.For(
            0,
            all.Length,
            parallel,
            StartPortfolio,
            (index, _, part) =>
            {
                results[index] = part.Add(keys[index], all[index], cancellationToken);
                return part;
            },
            parts.Add);
        var whole = StartPortfolio();
        foreach (var part in parts)
        {
            whole.Merge(part, cancellationToken);
        }

        var portfolio = whole.Complete(cancellationToken);
        for (var index = 0; index < all.Length; index++)
        {
            results[index] = portfolio.Join(keys[index], all[index].Declaration, results[index]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }

    /// <summary>Begins the check of a portfolio, or of a part of one.</summary>
    public PortfolioCheck StartPortfolio() => new(this, plan);

    /// <summary>Returns a declaration without what it holds of secret projects, which every way into a check asks for first.</summary>
    internal Declaration Redact(Declaration declaration) => options.Reference?.Redact(declaration) ?? declaration;

    /// <summary>Returns a document without what it holds of secret projects, as it is checked.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The same object where there is none.</returns>
    public DeclarationDocument Redact(DeclarationDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return options.Reference?.Redact(document) ?? document;
    }

    /// <summary>Checks a declaration that was redacted.</summary>
    internal CheckResult CheckRedacted(Declaration declaration, ImmutableArray<Diagnostic> problems, bool isAlone, CancellationToken cancellationToken)
    {
        using var telemetry = CheckTelemetry.Start(Rules, declaration);
        var outcome = plan.Execute(declaration, isAlone, cancellationToken);
        var result = new CheckResult(
            Rules, InOrder(declaration, WithYear(declaration, problems), outcome.Findings), outcome.Ledger, outcome.Undetermined, outcome.Statistics);
        telemetry?.Complete(result);
        return result;
    }

    private ImmutableArray<Diagnostic> WithYear(Declaration declaration, ImmutableArray<Diagnostic> problems)
    {
        var years = Rules.RuleSet.FiscalYears;
        return declaration.FiscalYear is not { } year || years.IsEmpty || years.Contains(year)
            ? problems
            : problems.Add(new Diagnostic
            {
                Rule = EngineProblems.RuleSetOfOtherYear,
                Severity = EngineProblems.RuleSetOfOtherYear.DefaultSeverity,
                Path = GoalPath.Declaration.At(GoalField.FiscalYear),
                Message = EngineProblems.OtherYear.With(Rules.RuleSet.Id, year),
            });
    }

    private ImmutableArray<Diagnostic> InOrder(Declaration declaration, ImmutableArray<Diagnostic> problems, ImmutableArray<Diagnostic> findings)
    {
        // Most declarations of a batch are clean, and there the sorting would cost more than the rules.
        if (problems.IsEmpty && findings.IsEmpty)
        {
            return [];
        }

        var fromReader = problems
            .Select(problem => (Problem: problem, Severity: Rules.SeverityOf(problem.Rule)))
            .Where(entry => entry.Severity is not null)
            .Select(entry => entry.Problem with { Severity = entry.Severity!.Value, Subject = declaration });
        return CheckResult.InOrder(fromReader.Concat(findings), diagnostic => diagnostic);
    }
}
