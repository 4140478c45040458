using System.Globalization;
using System.Xml;
using PerfGoals.Documents.Annotation;
using PerfGoals.Documents.Packages;
using PerfGoals.Documents.Spreadsheets;

namespace PerfGoals.Documents.Fixing;

/// <summary>What stands in a cell of a sheet, apart from what it shows.</summary>
/// <param name="Attributes">Its address and style as XML, each with a space before it.</param>
/// <param name="Type">What it says of its value, or <see langword="null"/>.</param>
/// <param name="Style">The number of the style that it names, or <see cref="CellStyles.None"/>.</param>
/// <param name="HasFormula">Whether it has a formula.</param>
/// <param name="HasValue">Whether it has a value.</param>
/// <param name="SharedText">The position of its text among those that are shared, or <see langword="null"/>.</param>
/// <param name="InlineText">Its own text as XML, or <see langword="null"/>.</param>
internal sealed record SheetCell(string Attributes, string? Type, int Style, bool HasFormula, bool HasValue, int? SharedText, string? InlineText)
{
    /// <summary>Gets whether its value is a number, or it has none.</summary>
    public bool IsNumber => Type is null or "n";

    /// <summary>Reads a cell.</summary>
    /// <param name="part">The cell, in a tag of its own.</param>
    public static SheetCell Read(PartText part)
    {
        using var xml = part.Open();
        xml.MoveToContent();
        xml.Read();
        var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        var attributes = (xml.GetAttribute("r") is { } address ? $" r=\"{address}\"" : "") + (style is null ? "" : $" s=\"{Note.Escaped(style)}\"");
        var (hasFormula, value, inline) = (false, "", (string?)null);
        var (depth, isEmpty) = (xml.Depth, xml.IsEmptyElement);
        xml.Read();
        while (!isEmpty && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
                continue;
            }

            hasFormula |= xml.LocalName == "f";
            if (xml.LocalName == "v")
            {
                value = xml.ReadInnerTextHere();
            }
            else if (xml.LocalName == "is")
            {
                var start = part.StartOf(xml);
                xml.MoveToLastTag();
                inline = part.Text[start..part.EndOf(xml)];
            }

            xml.MoveToLastTag();
            xml.Read();
        }

        var index = type == "s" && int.TryParse(value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        return new(attributes, type, CellStyles.NumberOf(style), hasFormula, value.Length > 0 || inline is not null, index, inline);
    }
}
