using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Xml;
using PerfGoals.Tables;

namespace PerfGoals.Documents.Spreadsheets;

/// <summary>Reads the sheets of an .xlsx file as tables of texts: what cells hold, not how they are formatted.</summary>
internal static class XlsxTables
{
    private const int MostColumns = 16_384;

    /// <summary>Reads the sheets.</summary>
    /// <param name="content">The file.</param>
    /// <param name="maxCharacters">How long a part of the file may become when it is unpacked.</param>
    /// <exception cref="InvalidDataException">The file is no workbook, is damaged, or is larger than that.</exception>
    public static IReadOnlyList<GoalTable> Read(byte[] content, long maxCharacters)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false));
            if (archive.GetEntry("xl/workbook.xml") is null)
            {
                throw new InvalidDataException("The archive is no workbook.");
            }

            var settings = new XmlReaderSettings { MaxCharactersInDocument = maxCharacters, IgnoreComments = true, IgnoreProcessingInstructions = true };
            var shared = archive.GetEntry("xl/sharedStrings.xml") is { } strings ? SharedStrings(strings, settings) : [];
            return [.. archive.Entries.Where(IsSheet).OrderBy(entry => entry.FullName.Length).ThenBy(entry => entry.FullName, StringComparer.Ordinal).Select(entry => Sheet(entry, settings, shared))];
        }
        catch (XmlException)
        {
            // Its message may repeat what stands in the file.
            throw new InvalidDataException("The workbook is damaged or too large.");
        }
    }

    private static bool IsSheet(ZipArchiveEntry entry) =>
        entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) && entry.FullName.LastIndexOf('/') == "xl/worksheets".Length
        && entry.FullName.EndsWith(".xml", StringComparison.Ordinal);

    private static List<string> SharedStrings(ZipArchiveEntry entry, XmlReaderSettings settings)
    {
        var strings = new List<string>();
        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, settings);
        while (xml.ReadToFollowing("si"))
        {
            strings.Add(TextOf(xml));
        }

        return strings;
    }

    private static GoalTable Sheet(ZipArchiveEntry entry, XmlReaderSettings settings, List<string> shared)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>();
        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, settings);
        while (xml.ReadToFollowing("row"))
        {
            var number = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : rows.Count + 1;
            using var row = xml.ReadSubtree();
            rows.Add(Row(row, shared, number));
        }

        return new GoalTable { Rows = rows.ToImmutable() };
    }

    private static ImmutableArray<TableCell> Row(XmlReader xml, List<string> shared, int number)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        while (xml.ReadToFollowing("c"))
        {
            var column = xml.GetAttribute("r") is { } place ? ColumnOf(place) : cells.Count;
            var type = xml.GetAttribute("t");
            using var cell = xml.ReadSubtree();
            var text = Value(cell, type, shared);
            while (cells.Count < column)
            {
                cells.Add(new("", number));
            }

            cells.Add(new(text, number));
        }

        return cells.ToImmutable();
    }

    private static string Value(XmlReader cell, string? type, List<string> shared)
    {
        cell.Read();
        if (type == "inlineStr")
        {
            return TextOf(cell);
        }

        var value = cell.ReadToDescendant("v") ? cell.ReadElementContentAsString() : "";
        return type switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count
                ? shared[index]
                : throw new InvalidDataException("A cell names a text that is not there."),
            null or "n" => Number(value),
            _ => value,
        };
    }

    // A sheet keeps a number to 17 digits and means 15: 0.1 + 0.2 stands there as 0.30000000000000004.
    private static string Number(string value)
    {
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || number == 0)
        {
            return value;
        }

        var places = 15;
        for (var whole = decimal.Truncate(Math.Abs(number)); whole >= 1; whole /= 10)
        {
            places--;
        }

        return places <= 0 ? number.ToString(CultureInfo.InvariantCulture) : Math.Round(number, places).ToString("0.###############", CultureInfo.InvariantCulture);
    }

    // The texts of a cell, but not those that say how it is read aloud.
    private static string TextOf(XmlReader xml)
    {
        var text = "";
        using var item = xml.ReadSubtree();
        while (item.Read())
        {
            if (item is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                item.Skip();
            }

            if (item is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false })
            {
                text += item.ReadString();
            }
        }

        return text;
    }

    private static int ColumnOf(string place)
    {
        var column = 0;
        foreach (var letter in place.TakeWhile(char.IsAsciiLetterUpper))
        {
            column = (column * 26) + letter - 'A' + 1;
            if (column > MostColumns)
            {
                throw new InvalidDataException("A cell stands beyond the last column.");
            }
        }

        return Math.Max(column, 1) - 1;
    }
}
