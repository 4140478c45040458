using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FsCheck.Xunit;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Tests.Support;

namespace PerfGoals.Documents.Tests.Annotation;

public sealed class SheetNotesTests
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string Comments = "xl/comments.xml";
    private const string Drawing = "xl/drawings/vmlDrawing.vml";
    private const string PeoplesBox = """<v:shape id="_x0000_s1030" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>9</x:Column></x:ClientData></v:shape><br>""";

    private static readonly byte[] Luxian = Xlsx.Of(SampleTable.Luxian);

    [Fact]
    public void What_is_found_in_a_cell_becomes_its_note()
    {
        var check = Annotated.Check(Luxian);
        var notes = NotesOf(Annotated.Of(Luxian));
        var finding = check.Result.Diagnostics.Single(finding => finding.Rule.Id == "PG1006");

        Assert.Contains($"{finding.Severity.Name().Chinese} PG1006 {finding.Rule.Title.Chinese}\n", notes[check.Document.Locate(finding)!.Value.Address!], StringComparison.Ordinal);
        Assert.Equal(
            check.Result.Diagnostics.Count(entry => entry.Severity > Severity.Hidden),
            notes.Values.Sum(text => Regex.Count(text, "^(?:错误|警告|提示) PG", RegexOptions.Multiline)));
    }

    [Fact]
    public void Every_note_has_its_box_at_its_cell()
    {
        var annotated = Annotated.Of(Luxian);
        var boxes = Regex.Matches(Annotated.Parts(annotated)[Drawing], "<x:Row>([0-9]+)</x:Row><x:Column>([0-9]+)</x:Column>")
            .Select(box => TableArea.AddressOf(int.Parse(box.Groups[1].Value, CultureInfo.InvariantCulture) + 1, int.Parse(box.Groups[2].Value, CultureInfo.InvariantCulture) + 1));

        Assert.Equal(NotesOf(annotated).Keys.Order(StringComparer.Ordinal), boxes.Order(StringComparer.Ordinal));
        Assert.Equal("xml", XDocument.Parse(Annotated.Utf8(Annotated.Parts(annotated)[Drawing])).Root!.Name);
    }

    [Fact]
    public void All_else_in_the_package_stays_byte_for_byte()
    {
        var before = Annotated.Parts(Luxian);
        var after = Annotated.Parts(Annotated.Of(Luxian));

        Assert.Equal([Comments, Drawing, "xl/worksheets/_rels/sheet1.xml.rels"], after.Keys.Except(before.Keys).Order(StringComparer.Ordinal));
        Assert.Equal(["[Content_Types].xml", Sheet], before.Keys.Where(part => before[part] != after[part]).Order(StringComparer.Ordinal));
        Assert.Equal(before[Sheet], Regex.Replace(after[Sheet], "<legacyDrawing [^>]*/>", ""));
    }

    [Property(MaxTest = 40, Arbitrary = [typeof(ContainerTests)])]
    public void The_annotated_workbook_is_the_same_declaration(ContainerTests.AnyTable any)
    {
        var file = Xlsx.Of(any.Table);
        var annotated = Annotated.Of(file);

        Assert.Equal(Reading.Of(file).Declaration, Reading.Of(annotated).Declaration);
        Assert.Equal(Annotated.Parts(annotated), Annotated.Parts(Annotated.Of(annotated)));
    }

    [Fact]
    public void Notes_of_people_are_kept_and_ours_beside_them_say_which_cell_they_are_about()
    {
        var file = WithNote("J3", "请核对");
        var found = Annotated.FindingAt(SourceLocation.OfCell(3, 10, null, null, TableArea.OfSheet("申报表")));
        var annotated = Annotated.WithOnly(Annotated.WithOnly(file, found), found);
        var notes = NotesOf(annotated);

        Assert.Equal(["J3", "K3"], notes.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("请核对", notes["J3"]);
        Assert.StartsWith("→ J3\n", notes["K3"], StringComparison.Ordinal);
        Assert.Contains(PeoplesBox, Annotated.Parts(annotated)["xl/drawings/old.vml"], StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(Annotated.Parts(annotated)["xl/drawings/old.vml"], "<v:shape "));
        Assert.Equal(Annotated.Parts(file)[Sheet], Annotated.Parts(annotated)[Sheet]);

        var cleared = Annotated.WithOnly(annotated);
        Assert.Equal("请核对", Assert.Single(NotesOf(cleared)).Value);
        Assert.Equal(Annotated.Parts(file)["xl/drawings/old.vml"], Annotated.Parts(cleared)["xl/drawings/old.vml"]);
    }

    [Fact]
    public void A_note_about_a_covered_cell_stands_where_the_merged_cell_is_seen_and_one_about_the_whole_at_the_top()
    {
        var area = TableArea.OfSheet("申报表");
        var notes = NotesOf(Annotated.WithOnly(Luxian, Annotated.FindingAt(SourceLocation.OfCell(1, 5, null, null, area)), Annotated.FindingAt(SourceLocation.OfRow(4, null, area)), Annotated.FindingAt(null)));

        Assert.Equal(["A1", MergedOrigin("A4")], notes.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("\n\n", notes["A1"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<tableParts count=\"0\"/>")]
    [InlineData("<extLst><ext uri=\"u\"/></extLst>")]
    [InlineData("")]
    public void The_sheet_names_the_drawing_where_the_schema_wants_it(string after)
    {
        var sheet = Annotated.Utf8(Annotated.Parts(Luxian)[Sheet]).Replace("</worksheet>", $"<pageMargins left=\"1\" right=\"1\" top=\"1\" bottom=\"1\" header=\"1\" footer=\"1\"/>{after}</worksheet>", StringComparison.Ordinal);
        var annotated = Annotated.Utf8(Annotated.Parts(Annotated.Of(Annotated.With(Luxian, Sheet, sheet)))[Sheet]);

        Assert.Matches($"<pageMargins [^>]*/><legacyDrawing [^>]*/>{Regex.Escape(after)}</worksheet>$", annotated);
    }

    private static string MergedOrigin(string address) =>
        Regex.Matches(Annotated.Parts(Luxian)[Sheet], "ref=\"(A[0-9]+):A([0-9]+)\"").Where(range => int.Parse(range.Groups[1].Value[1..], CultureInfo.InvariantCulture) <= 4 && int.Parse(range.Groups[2].Value, CultureInfo.InvariantCulture) >= 4).Select(range => range.Groups[1].Value).FirstOrDefault(address);

    private static Dictionary<string, string> NotesOf(byte[] file)
    {
        var comments = XDocument.Parse(Annotated.Utf8(Annotated.Parts(file).Single(part => part.Key.StartsWith("xl/comments", StringComparison.Ordinal)).Value));
        XNamespace words = Xlsx.Transitional;
        return comments.Descendants(words + "comment").ToDictionary(comment => comment.Attribute("ref")!.Value, comment => comment.Value);
    }

    private static byte[] WithNote(string cell, string text)
    {
        var parts = Annotated.Parts(Luxian);
        var types = parts["[Content_Types].xml"].Replace("<Default ", """<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/comments9.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/><Default """, StringComparison.Ordinal);
        var (rels, targets) = OfficeZip.Rels("xl/worksheets/_rels/sheet1.xml.rels", ("rId1", "comments", "../comments9.xml"), ("rId2", "vmlDrawing", "../drawings/old.vml"));
        var sheet = Annotated.Utf8(parts[Sheet]).Replace("</worksheet>", $"<legacyDrawing xmlns:r=\"{OfficeZip.Relationships}\" r:id=\"rId2\"/></worksheet>", StringComparison.Ordinal);
        var result = Annotated.With(Luxian, "[Content_Types].xml", types);
        result = Annotated.With(result, rels, targets);
        result = Annotated.With(result, Sheet, sheet);
        result = Annotated.With(result, "xl/drawings/old.vml", $"<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><v:shapetype id=\"_x0000_t202\"/>{PeoplesBox}</xml>");
        return Annotated.With(result, "xl/comments9.xml", $"<comments xmlns=\"{Xlsx.Transitional}\"><authors><author>张三</author></authors><commentList><comment ref=\"{cell}\" authorId=\"0\"><text><t>{text}</t></text></comment></commentList></comments>");
    }
}
