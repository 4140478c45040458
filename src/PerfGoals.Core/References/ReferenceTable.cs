using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Serialization;
using PerfGoals.Sources;
using PerfGoals.Tables;
using PerfGoals.Texts;

namespace PerfGoals.References;

/// <summary>Reads reference data from a table: a list of units, a budget book, or goals as the budget system exports them. Its heading says which.</summary>
public static class ReferenceTable
{
    /// <summary>Reads a table. With indicators it is goals, with project names a budget book, otherwise a list of units.</summary>
    /// <param name="table">The table.</param>
    /// <param name="source">What it was read from, such as a path, or <see langword="null"/>.</param>
    /// <param name="vocabulary">The words by which goals are read; <see langword="null"/> for <see cref="Vocabulary.Default"/>.</param>
    /// <exception cref="ReferenceException">The table is none of these, or something in it cannot be used; the exception has all that is wrong, each with its place.</exception>
    public static ReferenceRegister Read(GoalTable table, string? source = null, Vocabulary? vocabulary = null) =>
        Find(table, source, vocabulary) ?? throw new ReferenceException(new ReferenceProblem(
            new(
                "没有找到表头：单位名录应有“单位编码”“单位名称”列，汇编资料应有“单位编码”“项目名称”列。",
                "No heading was found: a list of units has the columns 单位编码 and 单位名称, a budget book 单位编码 and 项目名称."),
            source));

    /// <summary>Reads a table as <see cref="Read"/> does.</summary>
    /// <param name="table">The table.</param>
    /// <param name="source">What it was read from, such as a path, or <see langword="null"/>.</param>
    /// <param name="vocabulary">The words by which goals are read; <see langword="null"/> for <see cref="Vocabulary.Default"/>.</param>
    /// <returns>The register, or <see langword="null"/> where the table has no heading of reference data.</returns>
    /// <exception cref="ReferenceException">Something in the table cannot be used; the exception has all that is wrong, each with its place.</exception>
    public static ReferenceRegister? Find(GoalTable table, string? source = null, Vocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        var words = vocabulary ?? Vocabulary.Default;
        if (HeadingRows.Find(table, words, TableLayout.Default).ToImmutableArray() is { IsEmpty: false } headings)
        {
            return headings.Select(heading => SecrecyGuard.FirstMention(table, heading)).FirstOrDefault(cell => cell is not null) is { } mention
                ? throw new ReferenceException(new ReferenceProblem(SecrecyGuard.InGoals, source, mention.Place?.Row ?? mention.Line, mention.Place?.Column))
                : Goals(table, source, words);
        }

        if (ReferenceColumns.Find(table) is not { } columns)
        {
            return null;
        }

        var name = source is null ? null : new LocalizedText(source, source);
        var problems = new ProblemList();
        var rows = new ReferenceRows(table, columns, name, problems);
        rows.RefuseUnreadSecrecy();
        var register = columns.IsBook ? new ReferenceRegister(columns.FiscalYear, book: rows.Book()) : Units(columns, rows, problems);
        return register is not null && problems.IsEmpty ? register : throw ExceptionOf(problems, source);
    }

    private static ReferenceRegister? Units(ReferenceColumns columns, ReferenceRows rows, ProblemList problems)
    {
        var units = rows.Units();
        return problems.IsEmpty ? new ReferenceRegister(columns.FiscalYear, units) : null;
    }

    // What the reader of declarations says repeats words of the table, which may be those of a secret project.
    private static ReferenceRegister Goals(GoalTable table, string? source, Vocabulary vocabulary)
    {
        DeclarationDocument document;
        try
        {
            document = GoalTableBinder.Bind(table, source ?? "", vocabulary);
        }
        catch (UnreadableDocumentException e)
        {
            throw new ReferenceException(new ReferenceProblem(new("绩效目标表中没有项目。", "The table of goals has no projects."), source, e.Line));
        }

        var wrong = document.Problems.Where(problem => problem.Severity == Severity.Error)
            .Select(problem => new ReferenceProblem(problem.Rule.Title, source, problem.Location?.Row, problem.Location?.Column))
            .ToList();
        if (document.Declaration.Projects.Any(project => ReferenceNames.Key((project.Unit ?? document.Declaration.Unit).Code).Length == 0))
        {
            wrong.Add(new(new("绩效目标表缺少单位编码。", "The table of goals lacks the code of a unit."), source));
        }

        return wrong.Count == 0 ? new ReferenceRegister(goals: [document.Declaration]) : throw new ReferenceException([.. wrong]);
    }

    private static ReferenceException ExceptionOf(ProblemList problems, string? source) =>
        new([.. problems.InOrder().Select(problem => new ReferenceProblem(problem.Explanation, source, problem.Line, problem.Column))]);
}
