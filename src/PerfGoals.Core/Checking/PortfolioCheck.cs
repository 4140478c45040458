using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Sources;

namespace PerfGoals.Checking;

/// <summary>A check of many declarations, which also runs the rules that compare them (<see cref="PortfolioRule{TState}"/>).</summary>
/// <remarks>
/// <para>
/// The result depends only on which declarations were added under which keys: not on their order, and not on whether they were added to one check or to
/// several that were merged, in whatever order. Of a declaration it keeps the key, how the rules ended there where they did not simply pass, and what the
/// rules take into their states; the declaration itself it does not keep.
/// </para>
/// <para>
/// One thread at a time uses a check; several threads use one each and merge them. A check that was stopped by a cancellation while rules changed their
/// states, was merged into another, or is complete, is of no further use.
/// </para>
/// </remarks>
public sealed class PortfolioCheck
{
    private readonly Checker checker;
    private readonly ImmutableArray<PortfolioRuleRun> runs;
    private readonly HashSet<DocumentKey> documents = [];
    private bool isOpen = true;

    internal PortfolioCheck(Checker checker, CheckPlan plan)
    {
        this.checker = checker;
        runs = [.. plan.PortfolioRules.Select(entry => new PortfolioRuleRun(plan, entry.Rule, entry.Actions))];
    }

    /// <summary>Gets the rules that are run.</summary>
    public RulesInForce Rules => checker.Rules;

    /// <summary>Gets how many declarations were added.</summary>
    public int Count => documents.Count;

    /// <summary>Tells whether a declaration was added under a key.</summary>
    /// <param name="key">The key.</param>
    public bool Contains(DocumentKey key) => documents.Contains(key);

    /// <summary>Checks a declaration by itself and takes it into the portfolio.</summary>
    /// <param name="key">What it is known by in this portfolio.</param>
    /// <param name="declaration">The declaration.</param>
    /// <param name="cancellationToken">Stops the check between two actions.</param>
    /// <returns>What the rules about single declarations found; what the others find is in the result of <see cref="Complete"/>.</returns>
    /// <exception cref="ArgumentException">There is a declaration with this key.</exception>
    /// <exception cref="InvalidOperationException">The check is of no further use.</exception>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public CheckResult Add(DocumentKey key, Declaration declaration, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        return Add(key, new DeclarationDocument { Source = key.Source, Declaration = declaration }, cancellationToken);
    }

    /// <summary>Checks a declaration that was read from a source and takes it into the portfolio.</summary>
    /// <param name="key">What it is known by in this portfolio.</param>
    /// <param name="document">The declaration with what its reader had to say.</param>
    /// <param name="cancellationToken">Stops the check between two actions.</param>
    /// <returns>What the reader and the rules about single declarations found; what the others find is in the result of <see cref="Complete"/>.</returns>
    /// <exception cref="ArgumentException">There is a declaration with this key.</exception>
    /// <exception cref="InvalidOperationException">The check is of no further use.</exception>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public CheckResult Add(DocumentKey key, DeclarationDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (documents.Contains(key))
        {
            throw new ArgumentException($"The portfolio has a declaration '{key}' already.", nameof(key));
        }

        RequireOpen();
        var safe = checker.Redact(document);
        var result = checker.CheckRedacted(safe.Declaration, safe.Problems, isAlone: false, cancellationToken);
        isOpen = false;
        foreach (var run in runs)
        {
            run.Add(key, safe.Declaration, cancellationToken);
        }

        documents.Add(key);
        isOpen = true;
        return result;
    }

    /// <summary>Takes another part of the portfolio into this one; the other is then of no further use.</summary>
    /// <param name="other">The other part, checked by the same rules in force.</param>
    /// <param name="cancellationToken">Stops the merging between two rules.</param>
    /// <exception cref="ArgumentException">The other part is this one, has other rules in force, or has a declaration with a key of this one.</exception>
    /// <exception cref="InvalidOperationException">One of them is of no further use.</exception>
    /// <exception cref="OperationCanceledException">The merging was stopped.</exception>
    public void Merge(PortfolioCheck other, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(this, other) || !ReferenceEquals(Rules, other.Rules))
        {
            throw new ArgumentException("Only another part that was checked by the same rules in force can be merged.", nameof(other));
        }

        if (documents.Overlaps(other.documents))
        {
            throw new ArgumentException($"Both parts have a declaration '{documents.Intersect(other.documents).Min()}'.", nameof(other));
        }

        RequireOpen();
        other.RequireOpen();
        isOpen = other.isOpen = false;
        foreach (var (mine, its) in runs.Zip(other.runs))
        {
            mine.Merge(its, cancellationToken);
        }

        documents.UnionWith(other.documents);
        isOpen = true;
    }

    /// <summary>Has the rules report about the portfolio; the check is then of no further use.</summary>
    /// <param name="cancellationToken">Stops the check between two rules.</param>
    /// <exception cref="InvalidOperationException">The check is of no further use.</exception>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public PortfolioResult Complete(CancellationToken cancellationToken = default)
    {
        RequireOpen();
        isOpen = false;
        foreach (var run in runs)
        {
            run.Report(documents, cancellationToken);
        }

        var result = new PortfolioResult(checker, documents, runs);
        CheckTelemetry.Count(result);
        return result;
    }

    private void RequireOpen()
    {
        if (!isOpen)
        {
            throw new InvalidOperationException("The check of the portfolio is complete, was merged into another or was stopped.");
        }
    }
}
