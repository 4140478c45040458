using System.Collections.Immutable;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Editing;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Tables;
using PerfGoals.Texts;

namespace PerfGoals.Testing.Verifying;

/// <summary>Applies the fixes of a rule to a table, and holds what becomes of it against what was expected.</summary>
internal sealed class FixVerification
{
    private readonly RuleUnderTest subject;
    private readonly GoalTable table;
    private readonly DeclarationDocument document;
    private readonly Checker checker;

    /// <summary>Reads a table and checks it.</summary>
    public FixVerification(RuleUnderTest subject, GoalTable table)
    {
        this.subject = subject;
        this.table = table;
        document = GoalTableBinder.Bind(table, "table", subject.Vocabulary);
        checker = subject.CreateChecker();
        Findings = [.. checker.Check(document).Diagnostics.Where(finding => finding.Rule == subject.Descriptor)];
    }

    /// <summary>Gets the findings of the rule.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>Returns what is wrong where the fixes of all findings are applied together: the first of each, or the first of a kind.</summary>
    /// <param name="expected">The table that they are to leave.</param>
    /// <param name="equivalenceKey">The kind, or <see langword="null"/>.</param>
    /// <param name="fixedTable">The table that they leave.</param>
    public IReadOnlyList<LocalizedText> Together(GoalTable expected, string? equivalenceKey, out GoalTable fixedTable)
    {
        var selection = new FixSelection
        {
            AtLeast = FixApplicability.NeedsPerson,
            Kinds = equivalenceKey is null ? [] : [new(subject.Descriptor.Id, equivalenceKey)],
        };
        var plan = FixPlan.Of(document.Declaration, Findings, selection);
        fixedTable = table;
        return plan.Fixes.IsEmpty
            ? [equivalenceKey is null
                ? new("规则没有为表中的发现提供修复", "the rule offers no fix for what it finds in the table")
                : new($"规则没有提供修复“{equivalenceKey}”；现有：{Kinds()}", $"the rule offers no fix '{equivalenceKey}'; there are: {Kinds()}")]
            : [.. plan.Skipped.Select(Skipped), .. Leaves(expected, plan.Edits, out fixedTable)];
    }

    /// <summary>Returns what is wrong where some edits are made.</summary>
    public IReadOnlyList<LocalizedText> Leaves(GoalTable expected, ImmutableArray<CellEdit> edits, out GoalTable fixedTable)
    {
        fixedTable = TableEditor.Apply(table, document.SourceMap, edits, out var left);
        return left is [.., var edit] ? [NoSuchCell(edit)] : [.. TableDifference.Of(expected, fixedTable), .. OtherRows(fixedTable)];
    }

    /// <summary>Returns what is wrong with each fix by itself: it cannot be applied, or its finding stays.</summary>
    public IEnumerable<LocalizedText> Alone() => AloneOn(document.Declaration, Findings, checker, subject.Vocabulary);

    /// <summary>Returns what is wrong with each fix of some findings by itself.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="findings">All findings of the rule about it.</param>
    /// <param name="checker">Runs the rule.</param>
    /// <param name="vocabulary">The words with which the declaration was read.</param>
    public static IEnumerable<LocalizedText> AloneOn(Declaration declaration, IReadOnlyCollection<Diagnostic> findings, Checker checker, Vocabulary vocabulary)
    {
        foreach (var (finding, fix) in findings.SelectMany(finding => finding.Fixes.Select(fix => (finding, fix))))
        {
            var (chinese, english) = ($"修复“{fix.Title.Chinese}”（{fix.EquivalenceKey}，{finding.Path}）", $"the fix '{fix.Title.English}' ({fix.EquivalenceKey}, {finding.Path})");
            var after = checker.Check(DeclarationEditor.Apply(declaration, fix.Edits, vocabulary)).Diagnostics.Where(other => other.Rule == finding.Rule).ToArray();
            if (Count(after, finding) >= Count(findings, finding))
            {
                var text = Observation.TextOf(after.First(other => Says(other) == Says(finding)).Message);
                yield return new($"{chinese}之后，发现仍在：{text.Chinese}", $"after {english} the finding is still there: {text.English}");
            }
            else if (fix.Applicability == FixApplicability.Safe && Array.Find(after, other => Count(after, other) > Count(findings, other)) is { } further)
            {
                var text = Observation.TextOf(further.Message);
                yield return new($"{chinese}可直接应用，却引起新的发现 {further.Path}：{text.Chinese}", $"{english} is safe and causes another finding at {further.Path}: {text.English}");
            }
        }
    }

    // A rule may say the same of one place several times, with other arguments.
    private static int Count(IEnumerable<Diagnostic> findings, Diagnostic like) => findings.Count(finding => Says(finding) == Says(like));

    private static (GoalPath, MessageTemplate) Says(Diagnostic finding) => (finding.Path, finding.Message.Template);

    // An edited cell can make its row one of sums, or join two projects.
    private IEnumerable<LocalizedText> OtherRows(GoalTable fixedTable)
    {
        var now = GoalTableBinder.Bind(fixedTable, "table", subject.Vocabulary).Declaration;
        if (!now.Projects.Select(project => project.Indicators.Length).SequenceEqual(document.Declaration.Projects.Select(project => project.Indicators.Length)))
        {
            yield return new("修复之后，表中的项目或指标多了或少了", "after the fix the table has other projects or indicators");
        }
    }

    private static LocalizedText NoSuchCell(CellEdit edit) =>
        new($"修复要改的单元格 {edit.Cell}（{edit.Cell.Field}）表中没有", $"the fix changes the cell {edit.Cell} ({edit.Cell.Field}), which the table has not");

    private static LocalizedText Skipped(SkippedFix skip) => new(
        $"修复“{skip.Fix.Title.Chinese}”（{skip.Finding.Path}）与另一修复改动同一单元格 {skip.Cell}",
        $"the fix '{skip.Fix.Title.English}' ({skip.Finding.Path}) changes the same cell as another: {skip.Cell}");

    private string Kinds() => string.Join(", ", Findings.SelectMany(finding => finding.Fixes).Select(fix => fix.EquivalenceKey).Distinct().DefaultIfEmpty("—"));
}
