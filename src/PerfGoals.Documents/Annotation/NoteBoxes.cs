using System.Globalization;
using System.Text.RegularExpressions;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Annotation;

/// <summary>The boxes in which Excel, WPS and LibreOffice show notes. Old programs write this form so that it is no XML, and so it is not read as such.</summary>
internal static partial class NoteBoxes
{
    private const string Kinds =
        """<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>""";

    private const string Names = """xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" """;

    // Excel numbers the shapes of the first drawing from here.
    private const int FirstShape = 1025;

    private const int CharactersOfLine = 30;

    /// <summary>Returns a drawing with boxes.</summary>
    /// <param name="texts">The texts by their cells.</param>
    public static string New(IEnumerable<KeyValuePair<(int Row, int Column), string>> texts) =>
        $"""<xml {Names.TrimEnd()}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>{Kinds}{Boxes(texts, FirstShape, "")}</xml>""";

    /// <summary>Returns a drawing with other boxes of ours.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="ours">The cells with notes of ours until now.</param>
    /// <param name="texts">The texts by their cells from now on.</param>
    /// <exception cref="InvalidDataException">It is no drawing.</exception>
    public static PartText Replace(PartText drawing, IReadOnlySet<(int Row, int Column)> ours, IReadOnlyCollection<KeyValuePair<(int Row, int Column), string>> texts)
    {
        List<PartEdit> edits = [.. ShapesOf(drawing.Text).Where(shape => ours.Contains(CellOf(drawing.Text.Substring(shape.Offset, shape.Length))))];
        if (texts.Count > 0)
        {
            var end = drawing.Text.LastIndexOf("</xml", StringComparison.Ordinal);
            if (end < 0)
            {
                throw new InvalidDataException("A drawing has no end.");
            }

            var kept = drawing.With(edits).Text;
            var last = ShapeId().Matches(kept).Select(id => int.Parse(id.Groups[1].Value, CultureInfo.InvariantCulture)).DefaultIfEmpty(FirstShape - 1).Max();
            var names = kept.Contains("xmlns:x=\"urn:schemas-microsoft-com:office:excel\"", StringComparison.Ordinal) ? "" : Names;
            var kinds = kept.Contains("\"_x0000_t202\"", StringComparison.Ordinal) ? "" : Kinds.Replace("<v:shapetype ", "<v:shapetype " + names, StringComparison.Ordinal);
            edits.Add(new(end, 0, kinds + Boxes(texts, last + 1, names)));
        }

        return drawing.With(edits);
    }

    private static string Boxes(IEnumerable<KeyValuePair<(int Row, int Column), string>> texts, int first, string names) =>
        string.Concat(texts.Select((entry, index) => Box(entry.Key, LinesOf(entry.Value), first + index, names)));

    private static string Box((int Row, int Column) cell, int lines, int id, string names)
    {
        var (row, column) = (cell.Row - 1, cell.Column - 1);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""<v:shape {names}id="_x0000_s{id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:300pt;height:{14 * (lines + 1)}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{column + 1}, 15, {Math.Max(0, row - 1)}, 4, {column + 6}, 15, {row + lines + 1}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>""");
    }

    // Each as the change that would remove it.
    private static IEnumerable<PartEdit> ShapesOf(string drawing)
    {
        const string End = "</v:shape>";
        for (var start = 0; (start = drawing.IndexOf("<v:shape ", start, StringComparison.Ordinal)) >= 0;)
        {
            var end = drawing.IndexOf(End, start, StringComparison.Ordinal);
            if (end < 0)
            {
                yield break;
            }

            yield return new(start, end + End.Length - start, "");
            start = end;
        }
    }

    private static int LinesOf(string text) => text.Split('\n').Sum(line => 1 + (line.Length / CharactersOfLine));

    private static (int Row, int Column) CellOf(string shape) =>
        Row().Match(shape) is { Success: true } row && Column().Match(shape) is { Success: true } column && shape.Contains("\"Note\"", StringComparison.Ordinal)
            ? (NumberOf(row) + 1, NumberOf(column) + 1)
            : (0, 0);

    private static int NumberOf(Match match) => int.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    [GeneratedRegex("<x:Row>\\s*([0-9]+)\\s*</x:Row>")]
    private static partial Regex Row();

    [GeneratedRegex("<x:Column>\\s*([0-9]+)\\s*</x:Column>")]
    private static partial Regex Column();

    [GeneratedRegex("_x0000_s([0-9]{1,8})\"")]
    private static partial Regex ShapeId();
}
