using PerfGoals.Documents.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Tests;

namespace PerfGoals.Documents.Tests.Layouts;

/// <summary>Files of Word and Excel in each layout that is known from counties, held against the same table as text.</summary>
public sealed class LayoutFileTests
{
    private const string Files = "tests/PerfGoals.Documents.Tests/Layouts/";

    public static TheoryData<string> Names => [.. LayoutTable.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_of_libreoffice_is_the_declaration_of_its_layout(string name) => AssertReads(name, Read(name + ".docx"));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_workbook_of_libreoffice_is_the_declaration_of_its_layout(string name) => AssertReads(name, Read(name + ".xlsx"));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_as_word_writes_it_is_the_declaration_of_its_layout(string name) => AssertReads(name, Reading.Of(WordLayout.Of(LayoutTable.Of(name))));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_workbook_as_wps_writes_it_is_the_declaration_of_its_layout(string name) => AssertReads(name, Reading.Of(SheetLayout.Of(LayoutTable.Of(name))));

    [Theory]
    [InlineData("L01-many-projects", 1, 0, GoalField.Target, "1:4:10", "J5")]
    [InlineData("L03-value-with-unit", 0, 2, GoalField.Target, "1:10:4", "D11")]
    [InlineData("L03-value-with-unit", 0, null, GoalField.Budget, "1:2:2", "B3")]
    [InlineData("L05-side-by-side", 0, 1, GoalField.IndicatorName, "1:7:6", "F8")]
    [InlineData("L06-direction", 0, null, GoalField.ProjectName, "1:1:4", "D2")]
    [InlineData("L09-two-blocks", 0, 1, GoalField.Target, "1:10:5", "E11")]
    [InlineData("L12-nature-and-property", 0, 3, GoalField.Comparison, "1:5:6", "F7")]
    [InlineData("L17-pair-of-spans", 0, 0, GoalField.Target, "1:6:5", "E7")]
    [InlineData("L19-other-words", 0, 3, GoalField.Weight, "1:8:5", "E9")]
    public void A_cell_is_found_where_it_stands(string name, int project, int? indicator, GoalField field, string cell, string address)
    {
        var place = (indicator is { } row ? GoalPath.OfIndicator(project, row) : GoalPath.OfProject(project)).At(field);

        Assert.All([Read(name + ".docx"), Reading.Of(WordLayout.Of(LayoutTable.Of(name)))], document => Assert.Equal(cell, PlaceOf(document, place)));
        Assert.All([Read(name + ".xlsx"), Reading.Of(SheetLayout.Of(LayoutTable.Of(name)))], document => Assert.Equal(address, document.SourceMap.Find(place)?.Address));
    }

    [Fact]
    public void Columns_whose_borders_were_dragged_in_single_rows_are_read_as_the_columns_that_they_are()
    {
        var document = Read("dragged-borders.docx");

        AssertReads("L15-sign-value-unit", document);
        Assert.Equal("1:6:6", PlaceOf(document, GoalPath.OfIndicator(0, 1).At(GoalField.Target)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_annotated_file_is_read_and_checked_with_the_same_findings(string name)
    {
        foreach (var file in (byte[][])[Bytes(name + ".docx"), Bytes(name + ".xlsx"), WordLayout.Of(LayoutTable.Of(name)), SheetLayout.Of(LayoutTable.Of(name))])
        {
            var (before, after) = (Annotated.Check(file), Annotated.Check(Annotated.Of(file)));

            Same.Declaration(before.Document.Declaration, after.Document.Declaration);
            Assert.Equal(FindingsOf(before), FindingsOf(after));
        }
    }

    private static IEnumerable<string> FindingsOf(Checking.CheckedDocument check) =>
        check.Result.Diagnostics.Select(finding => $"{finding.Rule.Id} {finding.Path} {check.Document.Locate(finding)} {finding.Message}");

    private static void AssertReads(string name, DeclarationDocument document)
    {
        var expected = LayoutTable.Read(name);
        Assert.Equal(WithPlainDates(Same.JsonOf(expected.Declaration)), WithPlainDates(Same.JsonOf(document.Declaration)));
        Assert.Equal(expected.Problems.Select(problem => $"{problem.Path} {problem.Message}"), document.Problems.Select(problem => $"{problem.Path} {problem.Message}"));
    }

    // A day that is a number in a workbook is read in one form, whatever the format of its cell.
    private static string WithPlainDates(string json) =>
        json.Replace("\"2026/1/1\"", "\"2026-01-01\"", StringComparison.Ordinal).Replace("\"2026/12/31\"", "\"2026-12-31\"", StringComparison.Ordinal);

    private static string? PlaceOf(DeclarationDocument document, GoalPath path) =>
        document.SourceMap.Find(path) is { } place ? $"{place.Area?.Number}:{place.Row}:{place.Column}" : null;

    private static DeclarationDocument Read(string file) => Reading.Of(Bytes(file));

    private static byte[] Bytes(string file) => File.ReadAllBytes(Repository.PathOf(Files + file));
}
