using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FsCheck.Xunit;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Tests.Support;

namespace PerfGoals.Documents.Tests.Annotation;

public sealed class WordCommentsTests
{
    private const string Document = "word/document.xml";
    private const string Comments = "word/comments.xml";

    private const string Marks = """(?:<w:commentRange(?:Start|End) w:id="\d+"/>|<w:r><w:commentReference w:id="\d+"/></w:r>)""";

    private static readonly byte[] Luxian = Docx.Of(SampleTable.Luxian);

    private static readonly string Heading = Docx.Row(Docx.Cell("项目名称"), Docx.Cell("一级指标"), Docx.Cell("三级指标"), Docx.Cell("指标值"), Docx.Cell("权重"));

    [Fact]
    public void Each_finding_becomes_a_comment_on_the_text_of_its_cell()
    {
        var check = Annotated.Check(Luxian);
        var found = CommentsOf(Annotated.Of(Luxian));

        Assert.Equal(check.Result.Diagnostics.Count(finding => finding.Severity > Severity.Hidden), found.Count);
        var index = check.Result.Diagnostics.ToList().FindIndex(finding => finding.Rule.Id == "PG1006");
        var finding = check.Result.Diagnostics[index];
        Assert.Equal(check.Document.Declaration.TextOf(finding.Path), found[index].Anchored);
        Assert.StartsWith($"{finding.Severity.Name().Chinese} PG1006 {finding.Rule.Title.Chinese}\n{finding.Message.In(CultureInfo.GetCultureInfo("zh-Hans"))}", found[index].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_speaks_the_language_that_is_asked_for()
    {
        var comments = Annotated.Utf8(Annotated.Parts(Annotated.Of(Luxian, "en"))[Comments]);

        Assert.Contains("Basis: ", comments, StringComparison.Ordinal);
        Assert.DoesNotContain("依据：", comments, StringComparison.Ordinal);
    }

    [Fact]
    public void All_else_in_the_package_stays_byte_for_byte()
    {
        var file = Annotated.With(Annotated.With(Luxian, "word/media/image1.png", "\u0089PNG any bytes"), "docProps/core.xml", "<a  b = 'c' />\r\n<!-- x -->");
        var before = Annotated.Parts(file);
        var after = Annotated.Parts(Annotated.Of(file));

        Assert.Equal(["word/_rels/document.xml.rels", Comments], after.Keys.Except(before.Keys).Order(StringComparer.Ordinal));
        Assert.Equal(["[Content_Types].xml", Document], before.Keys.Where(part => before[part] != after[part]).Order(StringComparer.Ordinal));
        Assert.Equal(before[Document], Regex.Replace(after[Document], Marks, ""));
    }

    [Property(MaxTest = 40, Arbitrary = [typeof(ContainerTests)])]
    public void The_annotated_document_is_the_same_declaration(ContainerTests.AnyTable any)
    {
        var file = Docx.Of(any.Table);
        var annotated = Annotated.Of(file);

        Assert.Equal(Reading.Of(file).Declaration, Reading.Of(annotated).Declaration);
        Assert.Equal(Annotated.Parts(annotated), Annotated.Parts(Annotated.Of(annotated)));
    }

    [Fact]
    public void Running_twice_is_running_once()
    {
        var once = Annotated.Of(Luxian);

        Assert.Equal(once, Annotated.Of(once));
        Assert.Equal(Annotated.Parts(Annotated.Of(Luxian, "en")), Annotated.Parts(Annotated.Of(once, "en")));
    }

    [Fact]
    public void Comments_of_people_are_kept_and_those_of_an_earlier_run_are_not()
    {
        var file = WithComment(Luxian, """<w:comment w:id="7" w:author="张三" w:date="2025-01-01T00:00:00Z"><w:p><w:r><w:t>请核对</w:t></w:r></w:p></w:comment>""", 7);
        var annotated = Annotated.Of(Annotated.Of(file));
        var found = CommentsOf(annotated);

        Assert.Equal("请核对", found[0].Text);
        Assert.Equal(Annotated.Check(Luxian).Result.Diagnostics.Count(finding => finding.Severity > Severity.Hidden) + 1, found.Count);
        Assert.Equal(found.Count, found.Select(comment => comment.Id).Distinct().Count());

        // A result without findings takes ours away again, and nothing else.
        var cleared = Annotated.Parts(Annotated.WithOnly(annotated));
        Assert.Equal(Annotated.Parts(file), cleared);
    }

    [Fact]
    public void What_word_keeps_beside_our_comments_goes_with_them_and_a_persons_answer_stays_as_a_comment_of_its_own()
    {
        // As Word saves a file with our comment that a person answered.
        const string Ids = "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:w15=\"urn:w15\" xmlns:w16cid=\"urn:cid\" xmlns:w16cex=\"urn:cex\"";
        var file = WithComment(
            Luxian,
            $"""<w:comment {Ids} w:id="3" w:author="PerfGoals"><w:p w14:paraId="0A"><w:r><w:t>旧</w:t></w:r></w:p><w:p w14:paraId="0B"><w:r><w:rPr><w:b/></w:rPr><w:t>旧</w:t></w:r></w:p></w:comment><w:comment {Ids} w:id="7" w:author="张三"><w:p w14:paraId="0C"><w:r><w:t>已核对</w:t></w:r></w:p></w:comment>""",
            7);
        var (rels, targets) = OfficeZip.Rels("word/_rels/document.xml.rels", ("rId5", "comments", "comments.xml"), ("rId6", "commentsExtended", "ex.xml"), ("rId7", "commentsIds", "ids.xml"), ("rId8", "commentsExtensible", "cex.xml"));
        file = Annotated.With(file, rels, targets);
        file = Annotated.With(file, "word/ex.xml", $"""<w15:commentsEx {Ids}><w15:commentEx w15:paraId="0B" w15:done="1"/><w15:commentEx w15:paraId="0C" w15:paraIdParent="0B" w15:done="0"/></w15:commentsEx>""");
        file = Annotated.With(file, "word/ids.xml", $"""<w16cid:commentsIds {Ids}><w16cid:commentId w16cid:paraId="0B" w16cid:durableId="1F"/><w16cid:commentId w16cid:paraId="0C" w16cid:durableId="2F"/></w16cid:commentsIds>""");
        file = Annotated.With(file, "word/cex.xml", $"""<w16cex:commentsExtensible {Ids}><w16cex:commentExtensible w16cex:durableId="1F" w16cex:dateUtc="2025-01-01T00:00:00Z"></w16cex:commentExtensible><w16cex:commentExtensible w16cex:durableId="2F"/></w16cex:commentsExtensible>""");
        var parts = Annotated.Parts(Annotated.WithOnly(file));

        Assert.Equal($"""<w15:commentsEx {Ids}><w15:commentEx w15:paraId="0C" w15:done="0"/></w15:commentsEx>""", parts["word/ex.xml"]);
        Assert.Equal($"""<w16cid:commentsIds {Ids}><w16cid:commentId w16cid:paraId="0C" w16cid:durableId="2F"/></w16cid:commentsIds>""", parts["word/ids.xml"]);
        Assert.Equal($"""<w16cex:commentsExtensible {Ids}><w16cex:commentExtensible w16cex:durableId="2F"/></w16cex:commentsExtensible>""", parts["word/cex.xml"]);
        Assert.Equal(["已核对"], CommentsOf(Annotated.WithOnly(file)).Select(comment => comment.Text));
    }

    [Fact]
    public void A_run_that_a_person_wrote_into_keeps_what_they_wrote()
    {
        var once = Annotated.Of(Luxian);
        var document = Annotated.Utf8(Annotated.Parts(once)[Document]);
        var first = new Regex("""<w:r>(<w:commentReference w:id="\d+"/>)</w:r>""").Replace(document, "<w:r><w:rPr><w:rStyle w:val=\"a\"/></w:rPr>$1<w:t>补充</w:t></w:r>", 1);
        var again = Annotated.Of(Annotated.With(once, Document, first));

        Assert.Contains("<w:r><w:rPr><w:rStyle w:val=\"a\"/></w:rPr><w:t>补充</w:t></w:r>", Annotated.Utf8(Annotated.Parts(again)[Document]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:tc><w:p/></w:tc>", "")]
    [InlineData("<w:tc><w:p></w:p></w:tc>", "")]
    [InlineData("<w:tc><w:p w:x='>'><w:pPr/><w:r><w:t>abc</w:t></w:r></w:p></w:tc>", "abc")]
    [InlineData("<w:tc>\r\n <w:p>\r <w:pPr><w:jc w:val=\"left\"/></w:pPr><!-- <w:p> -->\n<w:r><w:t>一</w:t></w:r>\n</w:p>\r\n<w:p><w:r><w:t>二𠀀</w:t></w:r></w:p></w:tc>", "一二𠀀")]
    [InlineData("<w:tc><w:p><w:r><w:t>外</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>内</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc>", "外内")]
    [InlineData("<w:tc><w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r><w:r><w:t>后</w:t></w:r></w:p></w:tc>", "框后")]
    [InlineData("<w:sdt><w:sdtPr/><w:sdtContent><w:tc><w:p><w:r><w:t>控</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt>", "控")]
    [InlineData("<w:tc><w:p><w:ins w:id=\"1\"><w:r><w:t>新</w:t></w:r></w:ins></w:p></w:tc>", "新")]
    public void The_comment_is_around_all_paragraphs_of_the_cell_and_nothing_else(string cell, string text)
    {
        var file = Docx.OfBody(Docx.Table(Heading, Docx.Row(Docx.Cell("甲"), Docx.Cell("产出指标"), Docx.Cell("办件"), cell, Docx.Cell("10"))));

        Assert.Equal(text, AnchoredAt(file, SourceLocation.OfCell(2, 4, null, null, TableArea.OfTable(1))));
    }

    [Fact]
    public void Deleted_rows_nested_tables_and_merged_cells_are_counted_as_the_reader_counts_them()
    {
        var deleted = Docx.Row(Docx.Cell("旧"), Docx.Cell("旧"), Docx.Cell("旧"), Docx.Cell("旧"), Docx.Cell("旧")).Replace("<w:trPr>", "<w:trPr><w:del w:id=\"7\"/>", StringComparison.Ordinal);
        var file = Docx.OfBody(
            Docx.Paragraph("标题")
            + Docx.Table(Docx.Row($"<w:tc>{Docx.Table(Docx.Row(Docx.Cell("内")))}<w:p/></w:tc>"))
            + Docx.Table(
                Heading,
                deleted,
                Docx.Row(Docx.Cell("甲", "<w:vMerge w:val=\"restart\"/>"), Docx.Cell("产出指标"), Docx.Cell("办件"), Docx.Cell("5"), Docx.Cell("10")),
                Docx.Row(Docx.Cell("", "<w:vMerge/>"), Docx.Cell("产出指标"), Docx.Cell("去", "<w:cellDel w:id=\"8\"/>"), Docx.Cell("办结", "<w:gridSpan w:val=\"2\"/>"), Docx.Cell("6"))));

        Assert.Equal("内", AnchoredAt(file, SourceLocation.OfCell(1, 1, null, null, TableArea.OfTable(2))));
        Assert.Equal("5", AnchoredAt(file, SourceLocation.OfCell(2, 4, null, null, TableArea.OfTable(3))));
        Assert.Equal("甲", AnchoredAt(file, SourceLocation.OfCell(3, 1, null, null, TableArea.OfTable(3))));
        Assert.Equal("办结", AnchoredAt(file, SourceLocation.OfCell(3, 4, null, null, TableArea.OfTable(3))));
        Assert.Equal("6", AnchoredAt(file, SourceLocation.OfCell(3, 5, null, null, TableArea.OfTable(3))));
        Assert.Equal("标题", AnchoredAt(file, null));
    }

    [Theory]
    [InlineData(Docx.Transitional, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments")]
    [InlineData(Docx.Strict, "http://purl.oclc.org/ooxml/officeDocument/relationships/comments")]
    public void The_comments_are_of_the_same_form_as_the_document(string words, string type)
    {
        var parts = Annotated.Parts(Annotated.Of(Docx.Of(SampleTable.Luxian, words)));

        Assert.Contains($"xmlns:w=\"{words}\"", parts[Comments], StringComparison.Ordinal);
        Assert.Contains($"Type=\"{type}\" Target=\"/word/comments.xml\"", parts["word/_rels/document.xml.rels"], StringComparison.Ordinal);
        Assert.Contains("PartName=\"/word/comments.xml\"", parts["[Content_Types].xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_whose_words_have_another_prefix_or_none_or_is_in_utf16_is_annotated_alike()
    {
        var plain = Annotated.Utf8(Annotated.Parts(Luxian)[Document]);
        var other = plain.Replace("<w:", "<x:", StringComparison.Ordinal).Replace("</w:", "</x:", StringComparison.Ordinal).Replace(" w:", " x:", StringComparison.Ordinal).Replace("xmlns:w=", "xmlns:x=", StringComparison.Ordinal);
        var none = plain.Replace("<w:", "<", StringComparison.Ordinal).Replace("</w:", "</", StringComparison.Ordinal).Replace("<document ", $"<document xmlns=\"{Docx.Transitional}\" ", StringComparison.Ordinal);
        foreach (var text in new[] { other, none, "\uFEFF" + plain })
        {
            var file = Annotated.With(Luxian, Document, text);
            var annotated = Annotated.Of(file);

            Assert.Equal(CommentsOf(Annotated.Of(Luxian)), CommentsOf(annotated));
            Assert.Equal(Reading.Of(file).Declaration, Reading.Of(annotated).Declaration);
            Assert.Equal(Annotated.Parts(annotated), Annotated.Parts(Annotated.Of(annotated)));
        }
    }

    // The text between the marks of the comment for a finding at a place.
    private static string AnchoredAt(byte[] file, SourceLocation? place) => Assert.Single(CommentsOf(Annotated.WithOnly(file, Annotated.FindingAt(place)))).Anchored;

    private static List<(string Id, string Text, string Anchored)> CommentsOf(byte[] file)
    {
        var parts = Annotated.Parts(file);
        XNamespace words = Docx.Transitional;
        var document = XDocument.Parse(Annotated.Utf8(parts[Document]).TrimStart('\uFEFF'), LoadOptions.PreserveWhitespace);
        var comments = XDocument.Parse(Annotated.Utf8(parts[Comments]));
        return
        [
            .. comments.Root!.Elements(words + "comment").Select(comment =>
            {
                var id = comment.Attribute(words + "id")!.Value;
                var nodes = document.Descendants().ToList();
                int At(string name) => nodes.FindIndex(node => node.Name == words + name && node.Attribute(words + "id")?.Value == id);
                Assert.True(At("commentRangeStart") >= 0 && At("commentRangeStart") < At("commentRangeEnd") && At("commentRangeEnd") < At("commentReference"));
                var anchored = nodes[At("commentRangeStart")..At("commentRangeEnd")].Where(node => node.Name == words + "t").Select(node => node.Value);
                return (id, string.Join('\n', comment.Elements(words + "p").Select(line => line.Value)), string.Concat(anchored));
            }),
        ];
    }

    private static byte[] WithComment(byte[] file, string comment, int id)
    {
        var parts = Annotated.Parts(file);
        var marked = new Regex("(</w:pPr>)(<w:r .*?</w:r>)", RegexOptions.Singleline).Replace(
            Annotated.Utf8(parts[Document]), $"""$1<w:commentRangeStart w:id="{id}"/>$2<w:commentRangeEnd w:id="{id}"/><w:r><w:commentReference w:id="{id}"/></w:r>""", 1);
        var types = parts["[Content_Types].xml"].Replace("</Types>", """<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>""", StringComparison.Ordinal);
        var (rels, targets) = OfficeZip.Rels("word/_rels/document.xml.rels", ("rId5", "comments", "comments.xml"));
        var result = Annotated.With(file, Document, marked);
        result = Annotated.With(result, "[Content_Types].xml", types);
        result = Annotated.With(result, rels, targets);
        return Annotated.With(result, Comments, $"""<w:comments xmlns:w="{Docx.Transitional}">{comment}</w:comments>""");
    }
}
