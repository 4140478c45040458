using System.Xml;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Fixing;

/// <summary>The texts that cells share, as XML.</summary>
internal sealed class SharedTexts
{
    private readonly PartText? text;
    private readonly List<(int Start, int End)> items = [];

    /// <summary>Reads the texts.</summary>
    /// <param name="text">The part, or <see langword="null"/> where there is none.</param>
    public SharedTexts(PartText? text)
    {
        this.text = text;
        if (text is null)
        {
            return;
        }

        Wrapper = XmlReading.WrapperOf(text, out _);
        using var xml = text.Open();
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                var start = text.StartOf(xml);
                xml.MoveToLastTag();
                items.Add((start, text.EndOf(xml)));
            }
        }
    }

    /// <summary>Gets a tag with the names that the part declares.</summary>
    public string Wrapper { get; } = "<x>";

    /// <summary>Returns a text as XML, or <see langword="null"/>.</summary>
    /// <param name="index">Its position.</param>
    public string? Find(int? index) => index is { } at && at >= 0 && at < items.Count ? text!.Text[items[at].Start..items[at].End] : null;
}
