using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Rules;

/// <summary>What one rule writes to while it reports about a portfolio.</summary>
internal sealed class PortfolioReporting(RuleInForce rule, RuleRun run, IReadOnlySet<DocumentKey> documents)
{
    /// <summary>Gets what knows the parameters and the token of the call.</summary>
    public RuleRun Run { get; } = run;

    public List<Diagnostic> Diagnostics { get; } = [];

    public List<UndeterminedPlace> UndeterminedPlaces { get; } = [];

    public PortfolioFinding Report(PortfolioPlace place, BoundMessage message)
    {
        rule.RequireDeclared(message);
        RequireKnown(place);
        Diagnostics.Add(new Diagnostic
        {
            Rule = rule.Descriptor,
            Severity = rule.Severity,
            Document = place.Document,
            Path = place.Path,
            Message = message,
            Identity = place.Identity,
        });
        return new(this, Diagnostics.Count - 1);
    }

    public void Undetermined(PortfolioPlace missing)
    {
        RequireKnown(missing);
        UndeterminedPlaces.Add(new(rule.Descriptor, GoalPath.Declaration, missing.Path, missing.Document));
    }

    /// <summary>Throws where a place is of no declaration of the portfolio, such as one that the rule kept from an earlier check.</summary>
    public void RequireKnown(PortfolioPlace place)
    {
        // The default value was made by nobody who looked whether the place exists.
        if (place.Identity.Length == 0 || !documents.Contains(place.Document))
        {
            throw new ArgumentException($"'{place}' is no place of a declaration of this portfolio.", nameof(place));
        }
    }
}
