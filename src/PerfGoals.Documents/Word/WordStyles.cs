using System.Globalization;
using System.Xml;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Word;

/// <summary>What the styles of a document say of text that names them: whether it is hidden, and which list numbers it.</summary>
internal sealed class WordStyles
{
    // Word has styles based on styles eleven deep at most.
    private const int DeepestBasis = 32;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    private WordStyles()
    {
    }

    /// <summary>Gets the styles of a document that has none.</summary>
    public static WordStyles None { get; } = new();

    /// <summary>Reads the styles.</summary>
    /// <param name="package">The package.</param>
    /// <param name="part">The part with the styles, or <see langword="null"/>.</param>
    public static WordStyles Read(OfficePackage package, string? part)
    {
        if (part is null || !package.Has(part))
        {
            return None;
        }

        var found = new WordStyles();
        using var xml = package.OpenXml(part);
        xml.MoveToContent();
        var words = xml.NamespaceURI;
        Style? style = null;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.NamespaceURI != words)
            {
                continue;
            }

            // What a style says of single parts of a table lies deeper, and nothing of that is asked for.
            switch (xml.Depth, xml.LocalName)
            {
                case (1, "style"):
                    found.styles[xml.GetAttribute("styleId", words) ?? ""] = style = new();
                    break;
                case (2, "basedOn"):
                    style?.Basis = xml.GetAttribute("val", words);
                    break;
                case (3, "vanish"):
                    style?.IsHidden = WordProperties.IsOn(xml.GetAttribute("val", words));
                    break;
                case (4, "numId"):
                    style?.List = xml.GetAttribute("val", words);
                    break;
                case (4, "ilvl"):
                    style?.Level = int.TryParse(xml.GetAttribute("val", words), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : null;
                    break;
                default:
                    break;
            }
        }

        return found;
    }

    /// <summary>Tells whether text of a style is hidden.</summary>
    /// <param name="style">The id of the style, or <see langword="null"/> where none is named.</param>
    public bool IsHidden(string? style) => Find(style, found => found.IsHidden) ?? false;

    /// <summary>Returns the list that numbers the paragraphs of a style, and their level in it, or nothing.</summary>
    /// <param name="style">The id of the style, or <see langword="null"/> where none is named.</param>
    public (string? List, int? Level) ListOf(string? style) => (FindText(style, found => found.List), Find(style, found => found.Level));

    private T? Find<T>(string? style, Func<Style, T?> property)
        where T : struct
    {
        foreach (var found in BasesOf(style))
        {
            if (property(found) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private string? FindText(string? style, Func<Style, string?> property) => BasesOf(style).Select(property).FirstOrDefault(value => value is not null);

    private IEnumerable<Style> BasesOf(string? style)
    {
        for (var depth = 0; depth < DeepestBasis && style is not null && styles.TryGetValue(style, out var found); depth++)
        {
            yield return found;
            style = found.Basis;
        }
    }

    private sealed class Style
    {
        public string? Basis { get; set; }

        public bool? IsHidden { get; set; }

        public string? List { get; set; }

        public int? Level { get; set; }
    }
}
