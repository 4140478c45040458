using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.Acceptance;

/// <summary>One suppression while it is applied: what it covers, and in the end what is to be said of it.</summary>
internal sealed class SuppressionTrial
{
    private readonly RulesInForce rules;
    private readonly RuleDescriptor? rule;
    private readonly SuppressionPlace place;
    private readonly bool isOwn;
    private readonly bool isExpired;
    private readonly (RuleDescriptor Rule, BoundMessage Message)? defect;
    private bool isUsed;
    private bool isDue;
    private bool isOpen;

    /// <summary>Begins.</summary>
    /// <param name="suppression">The suppression.</param>
    /// <param name="rules">The rules that were run.</param>
    /// <param name="asOf">The day of which it is asked whether it holds.</param>
    /// <param name="isOwn">Whether it stands in the declaration itself, so that it is for no other.</param>
    public SuppressionTrial(Suppression suppression, RulesInForce rules, DateOnly asOf, bool isOwn)
    {
        Suppression = suppression;
        this.rules = rules;
        this.isOwn = isOwn;
        rule = rules.Catalog.Find(suppression.Rule.Trim());
        place = new(suppression);
        isExpired = asOf > suppression.Expires;
        defect = DefectOf();
    }

    public Suppression Suppression { get; }

    /// <summary>Gets whether nothing can be said of its use: the rule was not run at its place, or the place is in no declaration that was checked.</summary>
    public bool IsUndecided => defect is null && !isUsed && (!isDue || isOpen);

    /// <summary>Tells whether a finding is accepted by it.</summary>
    public bool Covers(FoldedNames declaration, Diagnostic diagnostic)
    {
        if (defect is not null || diagnostic.Rule.Id != rule!.Id || !place.Covers(declaration, diagnostic))
        {
            return false;
        }

        isUsed = true;
        return !isExpired;
    }

    /// <summary>Takes note of how its rule fared in a declaration.</summary>
    public void Observe(FoldedNames declaration, CheckResult result)
    {
        if (rule is null || !(isOwn || place.IsIn(declaration)))
        {
            return;
        }

        // The ledger decides: only where the rule looked can nothing found mean nothing there.
        var entry = result.Ledger.FirstOrDefault(entry => entry.Rule.Id == rule.Id);
        var isRule = rules.Catalog.Described.Any(known => known.Descriptor.Id == rule.Id);
        var hasRun = isRule ? entry is { Due: > 0, Faulted: 0 } : rules.SeverityOf(rule) is not null;
        isDue |= hasRun;
        isOpen |= !hasRun || result.Undetermined.Any(undetermined => undetermined.Rule.Id == rule.Id && place.Touches(declaration, undetermined.Path));
    }

    /// <summary>Returns the finding about it, or <see langword="null"/> where it does its work, or nothing can be said.</summary>
    /// <param name="subject">The declaration it stands in, or <see langword="null"/> where it stands in a file of its own.</param>
    public Diagnostic? Verdict(Declaration? subject)
    {
        var verdict = defect
            ?? (isExpired && (isUsed || isDue) ? (SuppressionProblems.Expired, SuppressionProblems.ExpiredMessage.With(rule!.Id, place.Text, SuppressionJson.TextOf(Suppression.Expires!.Value)))
            : !isUsed && isDue && !isOpen ? (SuppressionProblems.Unused, SuppressionProblems.UnusedMessage.With(rule!.Id, place.Text))
            : null);
        return verdict is var (descriptor, message) && rules.SeverityOf(descriptor) is { } severity
            ? new Diagnostic { Rule = descriptor, Severity = severity, Path = GoalPath.Declaration, Message = message, Location = Suppression.Location, Subject = subject }
            : null;
    }

    private (RuleDescriptor Rule, BoundMessage Message)? DefectOf()
    {
        if (rule is null)
        {
            var word = ProblemList.Short(Suppression.Rule);
            var similar = rules.Catalog.FindSimilar(Suppression.Rule.Trim());
            return (SuppressionProblems.UnknownRule, SuppressionProblems.UnknownRuleMessage.With(similar.Length > 0
                ? new($"没有规则“{word}”。是否指：{string.Join("、", similar)}？", $"There is no rule '{word}'. Did you mean: {string.Join(", ", similar)}?")
                : new($"没有规则“{word}”。", $"There is no rule '{word}'.")));
        }

        if (!rule.IsSuppressible)
        {
            return (SuppressionProblems.NotAllowed, SuppressionProblems.NotAllowedMessage.With(rule.Id, place.Text));
        }

        if (place.IsMissing)
        {
            return (SuppressionProblems.Incomplete, SuppressionProblems.NoPlaceMessage.With(rule.Id));
        }

        return CellText.IsBlank(Suppression.Reason) ? (SuppressionProblems.Incomplete, SuppressionProblems.NoReasonMessage.With(rule.Id, place.Text))
            : SuppressionReason.IsPlaceholder(Suppression.Reason) ? (SuppressionProblems.Incomplete, SuppressionProblems.EmptyReasonMessage.With(rule.Id, place.Text, Suppression.Reason.Trim()))
            : null;
    }
}
