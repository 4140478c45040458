using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Editing;

/// <summary>Changes the texts of cells and reads the goals again, as they would be read if the table said so.</summary>
/// <remarks>
/// <para>
/// What is written in other cells stays. Their values follow where they depend on the edited cell: the rows below a merged level cell, the meaning of a
/// number beside its sign and unit. A budget whose new text names no unit keeps the one it had, or has that of the other projects.
/// </para>
/// <para>
/// A row stays the row that it is: a name that is changed to that of the project above does not join the two. A row of levels without an indicator is
/// not part of the goals: a level cell that becomes blank below such a row has the level of the indicator above, which the table read again would not
/// give it. A value that differed from the text of its cell, as one from JSON may, stays until a cell from which it is read is edited.
/// </para>
/// <para>
/// Goals that come from no table have no texts of cells. They get one where the typed value would not be written like the new text.
/// </para>
/// </remarks>
public static class DeclarationEditor
{
    /// <summary>Returns the declaration in which cells say other texts.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="edits">The edits, at most one for a cell.</param>
    /// <param name="vocabulary">The words with which the declaration was read; <see langword="null"/> for <see cref="Vocabulary.Default"/>.</param>
    /// <exception cref="ArgumentException">
    /// A cell is edited twice, an edit is for another text than the one that stands there, or a fiscal year is no number.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The declaration has no such cell.</exception>
    public static Declaration Apply(Declaration declaration, IEnumerable<CellEdit> edits, Vocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        ArgumentNullException.ThrowIfNull(edits);
        return Apply(declaration, edits, vocabulary, unitOfTables: null);
    }

    private static Declaration Apply(Declaration declaration, IEnumerable<CellEdit> edits, Vocabulary? vocabulary, UnitOfMeasure? unitOfTables)
    {
        var texts = TextsOf(declaration, edits);
        var changed = WithOwn(declaration, texts);
        var editor = new IndicatorEditor(vocabulary ?? Vocabulary.Default);
        foreach (var project in texts.Keys.Where(cell => cell.Project is not null).Select(cell => cell.Project!.Value).Distinct())
        {
            var own = TextsAt(texts, GoalPath.OfProject(project));
            var before = changed.Projects[project];
            var after = own.IsEmpty ? before : ProjectEditor.Apply(before, own, BudgetUnits.OfColumn(declaration, project, unitOfTables));
            var indicators = editor.Apply(before.Indicators, position => TextsAt(texts, GoalPath.OfIndicator(project, position)));
            changed = changed with { Projects = changed.Projects.SetItem(project, after with { Indicators = indicators }) };
        }

        return changed;
    }

    /// <summary>Returns the document in which cells of the declaration say other texts. Places in the source stay where they are.</summary>
    /// <param name="document">The document. What its reader found stays, but for values that differed from cells which are edited now.</param>
    /// <param name="edits">The edits, at most one for a cell.</param>
    /// <param name="vocabulary">The words with which the document was read; <see langword="null"/> for <see cref="Vocabulary.Default"/>.</param>
    /// <exception cref="ArgumentException"><inheritdoc cref="Apply(Declaration, IEnumerable{CellEdit}, Vocabulary?)" path="/exception[@cref='T:System.ArgumentException']"/></exception>
    /// <exception cref="ArgumentOutOfRangeException">The declaration has no such cell.</exception>
    public static DeclarationDocument Apply(DeclarationDocument document, IEnumerable<CellEdit> edits, Vocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var all = edits.ToImmutableArray();
        var cells = all.Select(edit => edit.Cell).ToHashSet();
        return document with
        {
            Declaration = Apply(document.Declaration, all, vocabulary, BudgetUnits.OfTables(document)),
            Problems = document.Problems.RemoveAll(problem => problem.Rule == ReadingProblems.ValueDiffersFromCell && cells.Contains(problem.Path)),
        };
    }

    private static ImmutableDictionary<GoalPath, string> TextsOf(Declaration declaration, IEnumerable<CellEdit> edits)
    {
        var texts = ImmutableDictionary.CreateBuilder<GoalPath, string>();
        foreach (var (cell, before, after) in edits)
        {
            if (declaration.TextOf(cell) != before)
            {
                throw new ArgumentException($"The cell {cell} does not say what the edit is for.", nameof(edits));
            }

            if (!texts.TryAdd(cell, after))
            {
                throw new ArgumentException($"The cell {cell} is edited twice.", nameof(edits));
            }
        }

        return texts.ToImmutable();
    }

    private static ImmutableDictionary<GoalField, string> TextsAt(ImmutableDictionary<GoalPath, string> texts, GoalPath place) => texts
        .Where(entry => (entry.Key.Project, entry.Key.Indicator) == (place.Project, place.Indicator))
        .ToImmutableDictionary(entry => entry.Key.Field, entry => entry.Value);

    private static Declaration WithOwn(Declaration declaration, ImmutableDictionary<GoalPath, string> texts)
    {
        var own = TextsAt(texts, GoalPath.Declaration);
        var changed = declaration;
        if (own.TryGetValue(GoalField.Title, out var title))
        {
            changed = changed with { Title = CellText.IsBlank(title) ? null : title.Trim(), FiscalYear = YearUnder(title, declaration) };
        }

        if (own.TryGetValue(GoalField.FiscalYear, out var year))
        {
            changed = changed with { FiscalYear = FiscalYearText.Allows(year) ? FiscalYearText.Read(year) : throw new ArgumentException($"'{year}' is no fiscal year; write a number such as 2025.") };
        }

        return own.ContainsKey(GoalField.UnitCode) || own.ContainsKey(GoalField.UnitName)
            ? DeclaringUnitEditor.Apply(changed, own.GetValueOrDefault(GoalField.UnitCode), own.GetValueOrDefault(GoalField.UnitName))
            : changed;
    }

    // A year that does not stand in the title stands in another line.
    private static int? YearUnder(string title, Declaration declaration) =>
        FiscalYearText.In(title) ?? (FiscalYearText.In(declaration.Title) is null ? declaration.FiscalYear : null);
}
