using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Editing;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Tables;

namespace PerfGoals.Core.Tests.Editing;

public sealed class DeclarationEditorProperties
{
    private static readonly GoalField[] Fields = [.. Enum.GetValues<GoalField>().Where(field => field.IsOfIndicator())];

    [Property(Arbitrary = [typeof(EditedTables)], MaxTest = 1000)]
    public void Editing_a_bound_table_is_binding_the_edited_table(EditedTable edited)
    {
        var bound = GoalTableBinder.Bind(edited.Before, "table");
        var after = edited.AfterEditsOf(bound);
        var reboundDocument = GoalTableBinder.Bind(after, "table");
        var rebound = reboundDocument.Declaration;
        var now = DeclarationEditor.Apply(bound, edited.EditsOf(bound)).Declaration;

        // A cell that makes a row one of sums, or ends a project, changes which rows there are. A row of levels alone is not part of the declaration, so
        // the editor cannot know it: a level that reaches down from it is the indicator's own cell for the editor, and where the indicator's own cell
        // becomes blank, the editor takes the level of the indicator above and not that of the row between them.
        if (Rows(reboundDocument).SequenceEqual(Rows(bound)) && HasLevelsOnTheirRows(bound, edited.Before) && HasLevelsOnTheirRows(reboundDocument, after))
        {
            Assert.Equal(Json.Of(rebound), Json.Of(now));
            Assert.Equal(rebound, now);
        }
    }

    private static bool HasLevelsOnTheirRows(DeclarationDocument document, GoalTable table) => Cells(document.Declaration).All(indicator =>
        new[] { GoalField.FirstLevel, GoalField.SecondLevel }.All(level =>
            document.Declaration.TextOf(indicator.At(level)) is not { Length: > 0 } text
            || (document.SourceMap.Find(indicator.At(level)) is { Column: { } column } place
                && table.Rows[place.Row - 1].ElementAtOrDefault(column - 1).Text == text)));

    [Property(Arbitrary = [typeof(GoalArbitraries)])]
    public void Only_the_cells_that_are_edited_get_other_texts(Declaration declaration, NonNegativeInt at, NonNegativeInt field, OddText text)
    {
        var cells = Cells(declaration).ToArray();
        if (cells.Length == 0)
        {
            return;
        }

        var cell = cells[at.Get % cells.Length].At(Fields[field.Get % Fields.Length]);
        var edited = DeclarationEditor.Apply(declaration, [new(cell, declaration.TextOf(cell), text.Value)]);

        Assert.Equal(text.Value, edited.TextOf(cell));
        foreach (var place in cells)
        {
            var (before, now) = (IndicatorAt(declaration, place).Cells, IndicatorAt(edited, place).Cells);
            foreach (var other in Fields.Where(other => place.At(other) != cell))
            {
                Assert.Equal(CellOf(before, other), CellOf(now, other));
            }
        }
    }

    [Property(Arbitrary = [typeof(GoalArbitraries)])]
    public void An_edit_that_is_taken_back_leaves_every_text_as_it_was(ValidDeclaration valid, NonNegativeInt at, NonNegativeInt field, OddText text)
    {
        var cells = Cells(valid.Value).ToArray();
        var cell = cells[at.Get % cells.Length].At(Fields[field.Get % Fields.Length]);
        var before = valid.Value.TextOf(cell);
        var back = DeclarationEditor.Apply(DeclarationEditor.Apply(valid.Value, [new(cell, before, text.Value)]), [new(cell, text.Value, before)]);

        Assert.Equal(before, back.TextOf(cell));
    }

    [Property(Arbitrary = [typeof(GoalArbitraries)])]
    public void What_was_edited_is_written_to_json_and_read_again(Declaration declaration, NonNegativeInt at, NonNegativeInt field, OddText text)
    {
        var cells = Cells(declaration).ToArray();
        if (cells.Length == 0 || Json.Read(Json.Of(declaration)).Declaration != declaration)
        {
            return;
        }

        var cell = cells[at.Get % cells.Length].At(Fields[field.Get % Fields.Length]);
        var edited = DeclarationEditor.Apply(declaration, [new(cell, declaration.TextOf(cell), text.Value)]);

        Assert.Equal(Json.Of(edited), Json.Of(Json.Read(Json.Of(edited)).Declaration));
        Assert.Equal(text.Value, Json.Read(Json.Of(edited)).Declaration.TextOf(cell));
    }

    private static IEnumerable<(GoalPath, int?)> Rows(DeclarationDocument document) =>
        Cells(document.Declaration).Concat(document.Declaration.Projects.Select((_, index) => GoalPath.OfProject(index))).Select(place => (place, document.SourceMap.Find(place)?.Row));

    private static IEnumerable<GoalPath> Cells(Declaration declaration) =>
        declaration.Projects.SelectMany((project, at) => Enumerable.Range(0, project.Indicators.Length).Select(indicator => GoalPath.OfIndicator(at, indicator)));

    private static Indicator IndicatorAt(Declaration declaration, GoalPath place) => declaration.Projects[place.Project!.Value].Indicators[place.Indicator!.Value];

    private static string? CellOf(IndicatorCells? cells, GoalField field) => field switch
    {
        GoalField.FirstLevel => cells?.FirstLevel,
        GoalField.SecondLevel => cells?.SecondLevel,
        GoalField.IndicatorName => cells?.Name,
        GoalField.Comparison => cells?.Comparison,
        GoalField.Target => cells?.Target,
        GoalField.Unit => cells?.Unit,
        _ => cells?.Weight,
    };

    /// <summary>A table, and new texts for some of its cells.</summary>
    public sealed record EditedTable(GoalTable Before, ImmutableArray<(int Row, int Column, string Text)> Changes)
    {
        /// <summary>Returns the changes of cells that became part of goals.</summary>
        public IEnumerable<CellEdit> EditsOf(DeclarationDocument document) => Found(document).Select(entry => new CellEdit(entry.Place, document.Declaration.TextOf(entry.Place), entry.Change.Text));

        /// <summary>Returns the table with those changes and no others.</summary>
        public GoalTable AfterEditsOf(DeclarationDocument document) => new()
        {
            Rows = Found(document).Aggregate(Before.Rows, (rows, entry) => rows.SetItem(entry.Change.Row, rows[entry.Change.Row].SetItem(entry.Change.Column, new(entry.Change.Text)))),
        };

        public override string ToString() =>
            string.Join('\n', Before.Rows.Select(row => string.Join(" | ", row.Select(cell => cell.Text))).Concat(Changes.Select(change => change.ToString())));

        private IEnumerable<(GoalPath Place, (int Row, int Column, string Text) Change)> Found(DeclarationDocument document)
        {
            var places = Cells(document.Declaration).SelectMany(place => Fields.Select(field => place.At(field)))
                .Concat(document.Declaration.Projects.SelectMany((_, index) => OfProject.Select(field => GoalPath.OfProject(index).At(field))));
            return from place in places
                   let found = document.SourceMap.Find(place)
                   from change in Changes
                   where found is { } cell && (cell.Row - 1, cell.Column - 1) == (change.Row, change.Column)
                   select (place, change);
        }
    }

    private static readonly GoalField[] OfProject = [.. Enum.GetValues<GoalField>().Where(field => field.IsOfProject())];

    /// <summary>Tables as people fill them in, with merged cells, and changes of cells to the texts of other cells or odd ones.</summary>
    public static class EditedTables
    {
        private static readonly (string Heading, string[] Texts)[] Columns =
        [
            ("项目编码", ["", "", "P-1", "P-2"]),
            ("项目名称", ["", "", "公路养护", "桥梁加固", "图书采购"]),
            ("预算数（万元）", ["155", "80.5", "12万元"]),
            ("年度目标", ["", "养护公路", "加固\n桥梁"]),
            ("一级指标", ["", "", "产出指标", "效益指标", "一、成本指标（20分）", "过程"]),
            ("二级指标", ["", "", "数量指标", "时效指标", "社会效益指标", "成本指标", "其他"]),
            ("三级指标", ["里程", "完成时间", "满意度（分优、良、差）", "", "小计"]),
            ("指标性质", ["≥", "≤", "", "定性", "如图"]),
            ("指标值", ["95", "≥95%", "44561", "20日以内", "优", "", "200余人", "292%"]),
            ("度量单位", ["%", "公里", "", "年", "日"]),
            ("权重", ["10", "22.5%", "较高", ""]),
            ("评分标准", ["", "优：90分以上；良：80分以上"]),
        ];

        public static Arbitrary<EditedTable> Tables() => (
            from left in Gen.SubListOf(Columns)
            let columns = Columns.Where(column => left.Contains(column) || column.Heading is "一级指标" or "三级指标" or "指标值").ToArray()
            from count in Gen.Choose(1, 6)
            from rows in Gen.CollectToArray(columns, column => Text(column)).ArrayOf(count)
            let table = new GoalTable { Rows = [.. rows.Prepend([.. columns.Select(column => column.Heading)]).Select(row => row.Select(text => new TableCell(text)).ToImmutableArray())] }
            where IsBindable(table)
            from changes in (from row in Gen.Choose(1, count)
                             from column in Gen.Choose(0, columns.Length - 1)
                             from text in Text(columns[column])
                             where table.Rows[row][column].Text != text
                             select (row, column, text)).ListOf()
            let distinct = changes.DistinctBy(change => (change.row, change.column)).ToImmutableArray()
            let edited = new EditedTable(table, distinct)
            where IsBindable(edited.AfterEditsOf(GoalTableBinder.Bind(table, "table")))
            select edited).ToArbitrary();

        // An odd text is not drawn for budgets: what the heading says of their unit is not kept.
        private static Gen<string> Text((string Heading, string[] Texts) column) =>
            column.Heading is "一级指标" or "二级指标" or "三级指标" or "指标性质" or "指标值" or "度量单位" or "权重"
                ? Gen.Frequency((8, Gen.Elements(column.Texts)), (1, TextGenerator.Odd))
                : Gen.Elements(column.Texts);

        private static bool IsBindable(GoalTable table)
        {
            try
            {
                return GoalTableBinder.Bind(table, "table").Declaration.Projects.Length > 0;
            }
            catch (UnreadableDocumentException)
            {
                return false;
            }
        }
    }
}
