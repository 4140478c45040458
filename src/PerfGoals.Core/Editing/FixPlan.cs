using System.Collections.Immutable;
using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Editing;

/// <summary>Which fixes of several findings are applied together, and which are not.</summary>
/// <remarks>
/// Findings are taken in the order of their places and rules, in whatever order they come. Each gets one fix at most. A fix is applied whole or not at
/// all. Two fixes that give a cell the same text do not collide.
/// </remarks>
public sealed class FixPlan
{
    private FixPlan(ImmutableArray<ChosenFix> fixes, ImmutableArray<SkippedFix> skipped, ImmutableArray<CellEdit> edits)
    {
        Fixes = fixes;
        Skipped = skipped;
        Edits = edits;
    }

    /// <summary>Gets the fixes to apply, in the order of their findings.</summary>
    public ImmutableArray<ChosenFix> Fixes { get; }

    /// <summary>Gets the fixes that were chosen and are not applied.</summary>
    public ImmutableArray<SkippedFix> Skipped { get; }

    /// <summary>Gets the edits of all <see cref="Fixes"/>, one for a cell, in the order of cells; for <see cref="DeclarationEditor"/>.</summary>
    public ImmutableArray<CellEdit> Edits { get; }

    /// <summary>Chooses the fixes to apply.</summary>
    /// <param name="declaration">The declaration to be fixed.</param>
    /// <param name="findings">The findings about it.</param>
    /// <param name="selection">Which fixes qualify; <see langword="null"/> for <see cref="FixSelection.Safe"/>.</param>
    public static FixPlan Of(Declaration declaration, IEnumerable<Diagnostic> findings, FixSelection? selection = null)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        ArgumentNullException.ThrowIfNull(findings);
        selection ??= FixSelection.Safe;
        var fixes = ImmutableArray.CreateBuilder<ChosenFix>();
        var skipped = ImmutableArray.CreateBuilder<SkippedFix>();
        var edits = new SortedDictionary<GoalPath, (CellEdit Edit, ChosenFix Owner)>();
        foreach (var chosen in InOrder(findings.Distinct().Select(finding => (finding, Fix: selection.Choose(finding)))))
        {
            if (Obstacle(declaration, chosen, edits) is { } obstacle)
            {
                skipped.Add(obstacle);
                continue;
            }

            fixes.Add(chosen);
            foreach (var edit in chosen.Fix.Edits)
            {
                edits.TryAdd(edit.Cell, (edit, chosen));
            }
        }

        return new(fixes.ToImmutable(), skipped.ToImmutable(), [.. edits.Values.Select(entry => entry.Edit)]);
    }

    // Whatever tells two fixes apart has a part in the order, so that it is the same for whichever order they come in.
    private static IEnumerable<ChosenFix> InOrder(IEnumerable<(Diagnostic Finding, Fix? Fix)> candidates) => candidates
        .Where(candidate => candidate.Fix is not null)
        .Select(candidate => new ChosenFix(candidate.Finding, candidate.Fix!))
        .OrderBy(chosen => chosen.Finding.Path)
        .ThenBy(chosen => chosen.Finding.Rule.Id, StringComparer.Ordinal)
        .ThenBy(chosen => chosen.Finding.Message.Template.Key, StringComparer.Ordinal)
        .ThenBy(chosen => chosen.Finding.Message.In(CultureInfo.InvariantCulture), StringComparer.Ordinal)
        .ThenBy(chosen => chosen.Fix.EquivalenceKey, StringComparer.Ordinal)
        .ThenBy(chosen => string.Join('\n', chosen.Fix.Edits), StringComparer.Ordinal);

    private static SkippedFix? Obstacle(Declaration declaration, ChosenFix chosen, SortedDictionary<GoalPath, (CellEdit Edit, ChosenFix Owner)> edits)
    {
        foreach (var edit in chosen.Fix.Edits)
        {
            if (!edit.Cell.IsCell || !declaration.Contains(edit.Cell) || declaration.TextOf(edit.Cell) != edit.Before)
            {
                return new(chosen.Finding, chosen.Fix, FixSkipReason.Stale) { Cell = edit.Cell };
            }

            if (edits.TryGetValue(edit.Cell, out var other) && other.Edit.After != edit.After)
            {
                return new(chosen.Finding, chosen.Fix, FixSkipReason.Collision) { Cell = edit.Cell, Other = other.Owner };
            }
        }

        return null;
    }
}
