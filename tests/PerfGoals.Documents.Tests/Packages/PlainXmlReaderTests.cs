using System.Globalization;
using System.Text;
using System.Xml;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Tests.Packages;

/// <summary>The quick reader says of a part what the reader of the platform says, or leaves it to that one.</summary>
public sealed class PlainXmlReaderTests
{
    // Pieces of which programs, and people who mean harm, make parts: in any order, so that most of what comes out is no XML.
    private static readonly string[] Pieces =
    [
        "<a>", "</a>", "<b>", "</b>", "<a/>", "<p:a>", "</p:a>", "<a", "<p:b", "<b", ">", "/>", " x=\"1\"", " x='\"'", " y=\"a&lt;b\"", " p:x=\"2\"", " xmlns=\"u\"", " xmlns=\"\"",
        " xmlns:p=\"v\"", " xmlns:p=\"w\"", " xmlns:q=\"v\"", " q:x=\"3\"", " xmlns:xml=\"v\"", " xml:space=\"preserve\"", " z=\" \t\r\n1\"", " w = \"5\"", " \r\n", "text", "文字", "＜𠮷", "&amp;", "&#65;",
        "&#x4E2D;", "&#0;", "&#xD800;", "&#x20BB7;", "&none;", "&", "]]>", "]]", "\r", "\r\n", "\t", "\u0001", "\uFFFE", "<!-- x -->", "<?x y?>", "<![CDATA[x]]>", "<!DOCTYPE a>", "=", "\"", ":",
    ];

    private static readonly string[] Beginnings =
        ["", "", "\uFEFF", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n", "<?xml version='1.0'?>", "<?xml version=\"1.0\" encoding=\"GB2312\"?>", "<?xml encoding=\"utf-8\"?>", "<?xml?>", " "];

    [Property(MaxTest = 3000)]
    public Property What_it_reads_is_what_the_platform_reads() => Prop.ForAll(
        (from beginning in Gen.Elements(Beginnings)
         from pieces in Gen.ArrayOf(Gen.Elements(Pieces))
         select beginning + "<r xmlns:p=\"v\">" + string.Concat(pieces) + "</r>").ToArbitrary(),
        IsReadAlike);

    [Property(MaxTest = 3000)]
    public Property What_nests_is_read_as_the_platform_reads_it() => Prop.ForAll(Gen.Sized(Elements).ToArbitrary(), IsReadAlike);

    [Fact]
    public void What_programs_write_is_not_left_to_the_platform()
    {
        foreach (var part in new[]
        {
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<worksheet xmlns=\"u\" xmlns:r=\"v\"><c r=\"A1\" t=\"s\"><v>1</v></c><e/></worksheet>",
            "<x:worksheet xmlns:x=\"u\"><x:c r='A1'><x:v>1 &lt; 2 &#10;3</x:v></x:c>\r\n</x:worksheet>\r\n",
            "<w><ext xmlns:x14=\"u\" uri=\"{1}\"><x14:a x14:b=\"c\"/></ext></w>",
        })
        {
            Assert.NotNull(Plain(Encoding.UTF8.GetBytes(part)));
        }
    }

    [Fact]
    public void A_text_longer_than_any_of_a_cell_is_left_to_the_platform() => Assert.Null(Plain(Encoding.UTF8.GetBytes($"<a>{new string('x', 1024 * 1024)}</a>")));

    [Fact]
    public void Bytes_that_are_no_characters_are_left_to_the_platform()
    {
        Assert.Null(Plain([.. "<a>"u8, 0xE4, 0xB8, .. "</a>"u8]));
        Assert.Null(Plain([.. "<a>"u8, 0xC0, 0x80, .. "</a>"u8]));
        Assert.Null(Plain([.. "<a/>"u8, 0xE4, 0xB8]));
        Assert.Null(Plain(Encoding.Unicode.GetBytes("<a/>")));
    }

    [Fact]
    public void Values_can_be_taken_in_pieces()
    {
        using var xml = new PlainXmlReader(new MemoryStream("<a b=\"12345\">汉字</a>"u8.ToArray()));
        Assert.True(xml.Read() && xml.MoveToFirstAttribute());
        var buffer = new char[2];
        Assert.Equal((2, 2, 1, 0), (xml.ReadValueChunk(buffer, 0, 2), xml.ReadValueChunk(buffer, 0, 2), xml.ReadValueChunk(buffer, 0, 2), xml.ReadValueChunk(buffer, 0, 2)));
        Assert.True(xml.Read());
        Assert.Equal((1, '汉'), (xml.ReadValueChunk(buffer, 0, 1), buffer[0]));
    }

    private static Gen<string> Elements(int size) =>
        from name in Gen.Elements("a", "b", "p:a", "long-name.of_an1")
        from attributes in Gen.SubListOf(" x=\"1\"", " y='a&amp;\tb'", " p:x=\"2\"", " xmlns=\"u\"", " xmlns:p=\"w\"", " t=\"inlineStr\"")
        from content in size == 0 ? Gen.Elements("", "文字", " \r\n", "1&gt;0") : Gen.ListOf(Elements(size / 3), 3).Select(inner => string.Join("·", inner))
        select $"<{name} xmlns:p=\"v\"{string.Concat(attributes.Where(attribute => !attribute.StartsWith(" xmlns:p", StringComparison.Ordinal)))}>{content}</{name}>";

    private static bool IsReadAlike(string part)
    {
        var bytes = Encoding.UTF8.GetBytes(part);
        return Plain(bytes) is not { } plain || plain == Platform(bytes);
    }

    private static string? Plain(byte[] bytes)
    {
        try
        {
            using var xml = new PlainXmlReader(new Trickle(bytes));
            return NodesOf(xml);
        }
        catch (UnusualXmlException)
        {
            return null;
        }
    }

    private static string Platform(byte[] bytes)
    {
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes), OfficePackage.Settings());
            return NodesOf(xml);
        }
        catch (XmlException e)
        {
            return e.Message;
        }
    }

    private static string NodesOf(XmlReader xml)
    {
        var nodes = new StringBuilder();
        while (xml.Read())
        {
            var isText = xml.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;
            if (xml.NodeType == XmlNodeType.XmlDeclaration || (isText && xml.Depth == 0))
            {
                continue;
            }

            nodes.AppendLine(CultureInfo.InvariantCulture, $"{(isText ? "Text" : xml.NodeType)} {xml.Depth} {xml.Prefix}|{xml.LocalName}|{xml.Name}|{xml.NamespaceURI} {xml.IsEmptyElement} {xml.Value}");
            while (xml.MoveToNextAttribute())
            {
                nodes.AppendLine(CultureInfo.InvariantCulture, $"  {xml.NodeType} {xml.Depth} {xml.Prefix}|{xml.LocalName}|{xml.Name}|{xml.NamespaceURI} {xml.Value} {xml.GetAttribute(xml.Name)} {xml.GetAttribute(xml.LocalName, xml.NamespaceURI)}");
            }

            xml.MoveToElement();
        }

        return nodes.ToString();
    }

    // Gives a few bytes at a time, so that everything is cut off everywhere.
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1 + (int)(Position % 3)));
    }
}
