using System.Collections.Immutable;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Editing;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Documents.Fixing;

/// <summary>Chooses fixes, writes them and reads the file again, until all that was written is read as it was meant.</summary>
/// <param name="content">The file.</param>
/// <param name="document">What was read from it.</param>
/// <param name="checker">Finds what to fix.</param>
/// <param name="options">Which fixes to write.</param>
/// <param name="target">Writes.</param>
/// <param name="cancellationToken">Stops it.</param>
internal sealed class FixRun(byte[] content, DeclarationDocument document, Checker checker, DocumentFixOptions options, FixTarget target, CancellationToken cancellationToken)
{
    private readonly DeclarationDocument safe = checker.Redact(document);

    // What cannot be written; each time around it grows, so that there is an end.
    private readonly Dictionary<(RuleDescriptor Rule, GoalPath Path, string Kind), LocalizedText> refused = [];
    private readonly FixSelection selection = options.Selection;

    /// <summary>Returns the file with fixes.</summary>
    public FixedDocument Execute()
    {
        var fixer = new Fixer(checker, options.Reading.Vocabulary);
        var chosen = new FixSelection { AtLeast = selection.AtLeast, Kinds = selection.Kinds, Condition = CanWrite };
        while (true)
        {
            var result = fixer.Fix(safe, chosen, cancellationToken);
            var vain = result.Skipped.Where(skip => skip.Reason is FixSkipReason.Ineffective or FixSkipReason.OutOfRounds).ToList();
            if (vain.Count > 0)
            {
                // What would not help, or would never end, does not go into anybody's file.
                vain.ForEach(skip => refused[KeyOf(skip.Finding, skip.Fix)] = FixObstacles.Of(skip.Reason));
                continue;
            }

            var edits = Compose(result.Applied);
            if (edits.IsEmpty)
            {
                return Complete(content, safe, [], [], result);
            }

            var written = target.Write(edits, result.Applied);
            if (written.Obstacle is var (cell, reason))
            {
                Refuse(result.Applied.Where(fix => fix.Fix.Edits.Any(edit => edit.Cell == cell)), reason);
            }
            else if (ReadAgain(written, edits, result.Document.Declaration) is { } again)
            {
                return Complete(written.Content, again, written.Edits, result.Applied, result);
            }
            else
            {
                Refuse([FirstMisread(result.Applied)], FixObstacles.ReadsOtherwise);
            }
        }
    }

    private static (RuleDescriptor Rule, GoalPath Path, string Kind) KeyOf(Diagnostic finding, Fix fix) => (finding.Rule, finding.Path, fix.EquivalenceKey);

    private bool CanWrite(ChosenFix chosen)
    {
        if (selection.Condition?.Invoke(chosen) == false || IsChoice(chosen.Finding) || refused.ContainsKey(KeyOf(chosen.Finding, chosen.Fix)))
        {
            return false;
        }

        var obstacle = chosen.Fix.Edits.Select(edit => target.ObstacleAt(edit.Cell)).FirstOrDefault(found => found is not null);
        if (obstacle is not null)
        {
            refused.Add(KeyOf(chosen.Finding, chosen.Fix), obstacle);
        }

        return obstacle is null;
    }

    // A safe fix says the same as the table; of others, to pick one would pretend to know which was meant.
    private bool IsChoice(Diagnostic finding) => selection.Candidates(finding).Take(2).ToList() is [{ Applicability: not FixApplicability.Safe }, _];

    private void Refuse(IEnumerable<AppliedFix> fixes, LocalizedText reason)
    {
        foreach (var fix in fixes)
        {
            refused[KeyOf(fix.Finding, fix.Fix)] = reason;
        }
    }

    // What a cell says first and last, whatever it says in between.
    private static ImmutableArray<CellEdit> Compose(IEnumerable<AppliedFix> fixes)
    {
        var edits = new SortedDictionary<GoalPath, CellEdit>();
        foreach (var edit in fixes.SelectMany(fix => fix.Fix.Edits))
        {
            edits[edit.Cell] = edits.TryGetValue(edit.Cell, out var above) ? above with { After = edit.After } : edit;
        }

        return [.. edits.Values.Where(edit => edit.Before != edit.After)];
    }

    // Null where it is not what was meant.
    private DeclarationDocument? ReadAgain(WrittenFile written, ImmutableArray<CellEdit> edits, Declaration? meant)
    {
        try
        {
            using var stream = new MemoryStream(written.Content);
            var again = checker.Redact(DeclarationReader.Read(stream, document.Source, options.Reading));
            var expected = meant is not null && written.Edits.SequenceEqual(edits)
                ? meant
                : DeclarationEditor.Apply(safe, written.Edits, options.Reading.Vocabulary).Declaration;
            return again.Declaration == expected ? again : null;
        }
        catch (UnreadableDocumentException)
        {
            return null;
        }
    }

    // The fixes before it are read as they are meant, and with it they are not.
    private AppliedFix FirstMisread(ImmutableArray<AppliedFix> fixes)
    {
        var (good, bad) = (0, fixes.Length);
        while (bad - good > 1)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var middle = (good + bad) / 2;
            var edits = Compose(fixes.Take(middle));
            var isGood = edits.IsEmpty || ReadAgain(target.Write(edits, fixes[..middle]), edits, null) is not null;
            (good, bad) = isGood ? (middle, bad) : (good, middle);
        }

        return fixes[bad - 1];
    }

    private FixedDocument Complete(byte[] file, DeclarationDocument read, ImmutableArray<CellEdit> edits, ImmutableArray<AppliedFix> written, FixResult result)
    {
        var remaining = edits.IsEmpty ? result.Remaining : checker.Check(read, cancellationToken);
        return new(file, read, remaining)
        {
            Edits = edits,
            Written = written,
            Left =
            [
                .. from finding in remaining.Diagnostics
                   where !finding.Fixes.IsEmpty
                   select new LeftFix(finding, selection.Candidates(finding).FirstOrDefault(finding.Fixes[0]), ReasonFor(finding, result)),
            ],
        };
    }

    private LocalizedText ReasonFor(Diagnostic finding, FixResult result)
    {
        if (selection.Candidates(finding).FirstOrDefault() is not { } best)
        {
            return finding.Fixes.All(fix => fix.Applicability < selection.AtLeast) ? FixObstacles.ForPerson : FixObstacles.NotAsked;
        }

        return refused.TryGetValue(KeyOf(finding, best), out var obstacle) ? obstacle
            : IsChoice(finding) ? FixObstacles.SeveralWays
            : result.Skipped.FirstOrDefault(skip => (skip.Finding.Rule, skip.Finding.Path) == (finding.Rule, finding.Path)) is { } skip ? FixObstacles.Of(skip.Reason)
            : FixObstacles.NotAsked;
    }
}
