using System.Xml;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Tests.Packages;

public sealed class NodeTextTests
{
    [Fact]
    public void Characters_of_two_halves_are_read_wherever_they_stand()
    {
        for (var before = 0; before < 1100; before++)
        {
            var text = new string('x', before) + "𠮷𠮷";
            using var platform = XmlReader.Create(new StringReader($"<a>{text}</a>"));
            using var plain = new PlainXmlReader(new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"<a>{text}</a>")));
            foreach (var xml in new XmlReader[] { platform, plain })
            {
                Assert.True(xml.Read() && xml.Read());
                Assert.Equal(text, new NodeText().Read(xml).ToString());
            }
        }
    }

    [Fact]
    public void Pieces_are_joined()
    {
        using var xml = new PlainXmlReader(new MemoryStream("<a><b>1</b><b>2</b></a>"u8.ToArray()));
        var text = new NodeText();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Text)
            {
                text.Append(xml);
            }
        }

        Assert.Equal("12", text.Characters.ToString());
        text.Clear();
        Assert.True(text.Characters.IsEmpty);
    }
}
