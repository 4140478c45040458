using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Editing;
using PerfGoals.Goals;
using PerfGoals.Sources;

namespace PerfGoals.Checking;

/// <summary>Applies the fixes of findings, checks again, and goes on while there are new ones to apply.</summary>
/// <remarks>Immutable and safe for use by several threads at once. The same declaration gives the same result.</remarks>
public sealed class Fixer
{
    private readonly Checker checker;
    private readonly Vocabulary vocabulary;

    /// <summary>Creates a fixer.</summary>
    /// <param name="checker">Finds what to fix.</param>
    /// <param name="vocabulary">The words with which declarations are read; <see langword="null"/> for <see cref="Vocabulary.Default"/>.</param>
    public Fixer(Checker checker, Vocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(checker);
        this.checker = checker;
        this.vocabulary = vocabulary ?? Vocabulary.Default;
    }

    /// <summary>Gets how often fixes are applied at most.</summary>
    public static int MostRounds => 10;

    /// <summary>Fixes what can be fixed in a document. What it holds of secret projects is not in the result.</summary>
    /// <param name="document">The document; it stays as it is.</param>
    /// <param name="selection">Which fixes to apply; <see langword="null"/> for <see cref="FixSelection.Safe"/>.</param>
    /// <param name="cancellationToken">Stops between two actions of rules.</param>
    /// <exception cref="ArgumentException">The selection names a rule that the checker does not know.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public FixResult Fix(DeclarationDocument document, FixSelection? selection = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        RequireKnown(selection, nameof(selection));
        document = checker.Redact(document);
        var applied = ImmutableArray.CreateBuilder<AppliedFix>();
        var skipped = new List<SkippedFix>();
        for (var round = 1; ; round++)
        {
            var result = checker.CheckRedacted(document.Declaration, document.Problems, isAlone: true, cancellationToken);

            // What was applied and is offered for the same finding again would be so for ever.
            var inVain = result.Diagnostics.Where(finding => applied.Any(earlier => IsSame(earlier.Finding, finding))).ToHashSet();
            var plan = FixPlan.Of(document.Declaration, result.Diagnostics.Where(finding => !inVain.Contains(finding)), selection);
            Note(plan.Skipped, skipped);
            if (plan.Fixes.IsEmpty || round > MostRounds)
            {
                Note(Chosen(inVain, selection), skipped);
                Note(plan.Fixes.Select(left => new SkippedFix(left.Finding, left.Fix, FixSkipReason.OutOfRounds)), skipped);
                return new(document, result, applied.ToImmutable(), [.. skipped.Where(skip => skip.Reason == FixSkipReason.Ineffective || !applied.Any(fix => IsSame(fix.Finding, skip.Finding)))]);
            }

            applied.AddRange(plan.Fixes.Select(chosen => new AppliedFix(round, chosen.Finding, chosen.Fix)));
            document = DeclarationEditor.Apply(document, plan.Edits, vocabulary);
        }
    }

    private void RequireKnown(FixSelection? selection, string parameter)
    {
        foreach (var kind in selection?.Kinds ?? [])
        {
            if (checker.Rules.Catalog.Find(kind.Rule) is null)
            {
                var similar = checker.Rules.Catalog.FindSimilar(kind.Rule);
                throw new ArgumentException($"There is no rule '{kind.Rule}' to fix.{(similar.IsEmpty ? "" : $" Did you mean: {string.Join(", ", similar)}?")}", parameter);
            }
        }
    }

    private static IEnumerable<SkippedFix> Chosen(IEnumerable<Diagnostic> findings, FixSelection? selection) => findings
        .Select(finding => (Finding: finding, Fix: (selection ?? FixSelection.Safe).Choose(finding)))
        .Where(entry => entry.Fix is not null)
        .Select(entry => new SkippedFix(entry.Finding, entry.Fix!, FixSkipReason.Ineffective));

    // What is skipped in several rounds is skipped for the last reason.
    private static void Note(IEnumerable<SkippedFix> news, List<SkippedFix> skipped)
    {
        foreach (var skip in news)
        {
            skipped.RemoveAll(earlier => IsSame(earlier.Finding, skip.Finding) && earlier.Fix.EquivalenceKey == skip.Fix.EquivalenceKey);
            skipped.Add(skip);
        }
    }

    private static bool IsSame(Diagnostic one, Diagnostic other) =>
        (one.Rule, one.Path, one.Message.Template) == (other.Rule, other.Path, other.Message.Template)
        && one.Message.Arguments.SequenceEqual(other.Message.Arguments);
}
