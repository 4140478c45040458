using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Spreadsheets;

/// <summary>The number formats of a workbook, by the style that cells name.</summary>
internal sealed class CellStyles
{
    /// <summary>What stands for the style of a cell that names none.</summary>
    public const int None = -1;

    private readonly ImmutableArray<NumberFormat> formats;

    private CellStyles(ImmutableArray<NumberFormat> formats) => this.formats = formats;

    /// <summary>Returns the number of the style that a cell names, or <see cref="None"/>.</summary>
    /// <param name="style">What it names.</param>
    public static int NumberOf(ReadOnlySpan<char> style) => int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : None;

    /// <summary>Reads the styles.</summary>
    /// <param name="package">The workbook.</param>
    /// <param name="part">The part with the styles, or <see langword="null"/>.</param>
    public static CellStyles Read(OfficePackage package, string? part)
    {
        if (part is null || !package.Has(part))
        {
            return new([]);
        }

        var codes = new Dictionary<int, string>();
        var known = new Dictionary<int, NumberFormat>();
        var formats = ImmutableArray.CreateBuilder<NumberFormat>();
        var inCells = false;
        using var xml = package.OpenXml(part);
        while (xml.Read())
        {
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "numFmt") when IdOf(xml) is { } id:
                    codes[id] = xml.GetAttribute("formatCode") ?? "";
                    break;
                case (XmlNodeType.Element, "cellXfs"):
                    inCells = !xml.IsEmptyElement;
                    break;
                case (XmlNodeType.EndElement, "cellXfs"):
                    inCells = false;
                    break;
                case (XmlNodeType.Element, "xf") when inCells:
                    var number = IdOf(xml) ?? 0;
                    if (!known.TryGetValue(number, out var format))
                    {
                        known[number] = format = NumberFormat.Parse(codes.GetValueOrDefault(number) ?? BuiltInFormats.CodeOf(number));
                    }

                    formats.Add(format);
                    break;
                default:
                    break;
            }
        }

        return new(formats.ToImmutable());
    }

    /// <summary>Returns the number format of a style.</summary>
    /// <param name="style">The number that a cell names, or <see cref="None"/>.</param>
    public NumberFormat Find(int style) => style >= 0 && style < formats.Length ? formats[style] : NumberFormat.General;

    private static int? IdOf(XmlReader xml) =>
        int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
