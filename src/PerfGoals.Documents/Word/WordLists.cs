using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Word;

/// <summary>The numbers that lists give to paragraphs, which stand nowhere in the document itself. They are counted in the order of the paragraphs.</summary>
internal sealed partial class WordLists
{
    private const int Levels = 9;
    private const int MostLists = 10_000;

    private readonly Dictionary<string, Kind> kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Kind> lists = new(StringComparer.Ordinal);

    private WordLists()
    {
    }

    /// <summary>Gets the lists of a document that has none.</summary>
    public static WordLists None => new();

    /// <summary>Reads the lists.</summary>
    /// <param name="package">The package.</param>
    /// <param name="part">The part with the lists, or <see langword="null"/>.</param>
    public static WordLists Read(OfficePackage package, string? part)
    {
        var found = new WordLists();
        if (part is null || !package.Has(part))
        {
            return found;
        }

        using var xml = package.OpenXml(part);
        xml.MoveToContent();
        var words = xml.NamespaceURI;
        Kind? kind = null;
        var list = "";
        var level = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.NamespaceURI != words)
            {
                continue;
            }

            var value = xml.GetAttribute("val", words) ?? "";
            switch (xml.LocalName)
            {
                case "abstractNum" when found.kinds.Count < MostLists:
                    kind = found.kinds[xml.GetAttribute("abstractNumId", words) ?? ""] = new();
                    break;
                case "num":
                    (kind, list) = (null, xml.GetAttribute("numId", words) ?? "");
                    break;
                case "abstractNumId" when found.lists.Count < MostLists && found.kinds.TryGetValue(value, out var shared):
                    // Lists of one kind count on together, unless one says that it begins anew.
                    found.lists[list] = shared;
                    break;
                case "lvlOverride":
                    level = LevelOf(xml.GetAttribute("ilvl", words));
                    break;
                case "startOverride" when found.lists.TryGetValue(list, out var own):
                    found.lists[list] = kind = kind ?? own.Copy();
                    kind.Starts[level] = NumberOf(value);
                    break;
                case "lvl":
                    level = LevelOf(xml.GetAttribute("ilvl", words));
                    break;
                case "start" when kind is not null:
                    kind.Starts[level] = NumberOf(value);
                    break;
                case "numFmt" when kind is not null:
                    kind.Formats[level] = value;
                    break;
                case "lvlText" when kind is not null:
                    kind.Texts[level] = value;
                    break;
                default:
                    break;
            }
        }

        return found;
    }

    /// <summary>Counts a paragraph, and returns its number as it is seen, or <see langword="null"/> where it has none.</summary>
    /// <param name="list">The id of the list.</param>
    /// <param name="level">The level in the list, from 0.</param>
    public string? Next(string? list, int level)
    {
        if (list is null || level is < 0 or >= Levels || !lists.TryGetValue(list, out var kind))
        {
            return null;
        }

        kind.Counts[level] = (kind.Counts[level] ?? kind.Starts[level] - 1) + 1;
        Array.Clear(kind.Counts, level + 1, Levels - level - 1);
        return kind.Formats[level] is "bullet" or "none" || kind.Texts[level].Length == 0
            ? null
            : LevelNumber().Replace(kind.Texts[level], match => NumberAt(kind, match.Value[1] - '1'));
    }

    private static string NumberAt(Kind kind, int level) => ListNumber.Write((int)Math.Min(int.MaxValue, kind.Counts[level] ?? kind.Starts[level]), kind.Formats[level]);

    private static int LevelOf(string? text) => (int)Math.Min(NumberOf(text), Levels - 1);

    private static long NumberOf(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex("%[1-9]")]
    private static partial Regex LevelNumber();

    private sealed class Kind
    {
        public long?[] Counts { get; } = new long?[Levels];

        public long[] Starts { get; init; } = [1, 1, 1, 1, 1, 1, 1, 1, 1];

        public string[] Formats { get; init; } = ["", "", "", "", "", "", "", "", ""];

        public string[] Texts { get; init; } = ["", "", "", "", "", "", "", "", ""];

        public Kind Copy() => new() { Starts = [.. Starts], Formats = Formats, Texts = Texts };
    }
}
