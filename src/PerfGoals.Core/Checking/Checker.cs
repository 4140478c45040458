using System.Collections.Immutable;
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
        plan = new CheckPlan(rules);
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
        return Check(options.Reference?.Redact(declaration) ?? declaration, [], cancellationToken);
    }

    /// <summary>Checks a declaration that was read from a source; the findings of the reader are part of the result.</summary>
    /// <param name="document">The declaration with what its reader had to say.</param>
    /// <param name="cancellationToken">Stops the check between two actions.</param>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public CheckResult Check(DeclarationDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var safe = options.Reference?.Redact(document) ?? document;
        return Check(safe.Declaration, safe.Problems, cancellationToken);
    }

    private CheckResult Check(Declaration declaration, ImmutableArray<Diagnostic> problems, CancellationToken cancellationToken)
    {
        using var telemetry = CheckTelemetry.Start(Rules, declaration);
        var result = Run(declaration, problems, cancellationToken);
        telemetry?.Complete(result);
        return result;
    }

    private CheckResult Run(Declaration declaration, ImmutableArray<Diagnostic> problems, CancellationToken cancellationToken)
    {
        var run = new RuleRun(declaration, cancellationToken) { Reference = options.Reference };
        var ledger = plan.Execute(declaration, run);
        return new(Rules, InOrder(declaration, WithYear(declaration, problems), run.Diagnostics), ledger, [.. run.UndeterminedPlaces]);
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

    private ImmutableArray<Diagnostic> InOrder(Declaration declaration, ImmutableArray<Diagnostic> problems, List<Diagnostic> findings)
    {
        // Most declarations of a batch are clean, and there the sorting would cost more than the rules.
        if (problems.IsEmpty && findings.Count == 0)
        {
            return [];
        }

        var fromReader = problems
            .Select(problem => (Problem: problem, Severity: Rules.SeverityOf(problem.Rule)))
            .Where(entry => entry.Severity is not null)
            .Select(entry => entry.Problem with { Severity = entry.Severity!.Value, Subject = declaration });
        return
        [
            .. fromReader.Concat(findings)
                .OrderBy(diagnostic => diagnostic.Path)
                .ThenBy(diagnostic => diagnostic.Rule.Id, StringComparer.Ordinal),
        ];
    }
}
