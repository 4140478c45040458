using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Rules;

/// <summary>A finding just reported, to say more of it. It cannot be stored, captured or awaited.</summary>
public readonly ref struct Finding
{
    private readonly RuleRun run;
    private readonly int index;

    internal Finding(RuleRun run, int index)
    {
        this.run = run;
        this.index = index;
    }

    private Diagnostic Reported => run.Diagnostics[index];

    /// <summary>Names a further place that the finding is about.</summary>
    /// <param name="place">The place, in the same declaration.</param>
    /// <param name="note">What it has to do with the finding.</param>
    /// <exception cref="ArgumentOutOfRangeException">The declaration has no such place.</exception>
    public Finding Related(GoalPath place, LocalizedText note)
    {
        ArgumentNullException.ThrowIfNull(note);
        run.RequireExisting(place);
        run.Diagnostics[index] = Reported with { Related = Reported.Related.Add(new(place, note)) };
        return this;
    }

    /// <summary>Names a cell that the finding rests on, beside the one at its place.</summary>
    /// <param name="cell">The cell: a field of the declaration, of a project or of an indicator.</param>
    /// <exception cref="ArgumentOutOfRangeException">The declaration has no such cell.</exception>
    public Finding Evidence(GoalPath cell)
    {
        run.RequireCell(cell);
        run.Diagnostics[index] = Reported with { EvidenceCells = Reported.EvidenceCells.Add(cell) };
        return this;
    }

    /// <summary>Offers a way to mend it; a second call offers an alternative.</summary>
    /// <param name="equivalenceKey">What kind of fix it is within the rule, such as <c>split</c>.</param>
    /// <param name="applicability">Whether a machine may apply it by itself.</param>
    /// <param name="title">What it does, to be chosen from a list.</param>
    /// <param name="changes">The cells to change, each with the text that is to stand there. Cells that have that text already are left out.</param>
    /// <exception cref="ArgumentException">No cell changes, or one changes twice, or the key is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The declaration has no such cell.</exception>
    public Finding Fix(string equivalenceKey, FixApplicability applicability, LocalizedText title, params (GoalPath Cell, string Text)[] changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var edits = ImmutableArray.CreateBuilder<CellEdit>(changes.Length);
        foreach (var (cell, text) in changes)
        {
            ArgumentNullException.ThrowIfNull(text);
            run.RequireCell(cell);
            if (run.Declaration.TextOf(cell) is var before && before != text)
            {
                edits.Add(new(cell, before, text));
            }
        }

        run.Diagnostics[index] = Reported with { Fixes = Reported.Fixes.Add(new(equivalenceKey, applicability, title, edits.DrainToImmutable())) };
        return this;
    }
}
