using System.Text.RegularExpressions;
using PerfGoals.Documents.Grids;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Word;

/// <summary>Reads the parts of a .docx document that hold its text: the body, and what the page shows around it.</summary>
internal static partial class WordFile
{
    /// <summary>Reads a document.</summary>
    /// <param name="package">The package.</param>
    /// <param name="part">The part that is the document.</param>
    /// <param name="isGoalTable">Tells whether a nested table is one to be read as such; the text of others is part of the cell around them.</param>
    public static DocumentContent Read(OfficePackage package, string part, Func<Grid, bool> isGoalTable)
    {
        var relationships = package.RelationshipsOf(part);
        IEnumerable<string> PartsOf(string kind) => relationships.Where(relationship => relationship.Kind == kind && package.Has(relationship.Target)).Select(relationship => relationship.Target).Distinct();

        var styles = WordStyles.Read(package, PartsOf("styles").FirstOrDefault());
        var numbering = PartsOf("numbering").FirstOrDefault();

        // A part may be read twice, and lists count while they are read.
        DocumentContent ReadBody() => package.ReadLong(part, xml => WordReader.Read(xml, styles, WordLists.Read(package, numbering), isGoalTable));
        DocumentContent ReadPart(string name) => package.ReadLong(name, xml => WordReader.Read(xml, styles, WordLists.None, _ => false));

        List<DocumentContent> ReadParts(params IEnumerable<string> kinds) => [.. kinds.SelectMany(PartsOf).Select(ReadPart)];
        var body = ReadBody();
        var headers = ReadParts("header");
        var others = ReadParts("footnotes", "endnotes", "footer");

        // The header is above all, but the title of the document is its own, and what it says of units holds rather than what the header says.
        var title = body.Lines.TakeWhile(line => line.TablesAbove == 0).Take(1).ToList();
        return new(
            body.Tables,
            [.. title, .. LinesOf(headers).Select(line => (line, 0)), .. body.Lines.Skip(title.Count), .. LinesOf(others).Select(line => (line, int.MaxValue))],
            [.. body.Problems, .. headers.Concat(others).SelectMany(content => content.Problems.Select(problem => problem with { Location = null }))]);
    }

    // The first page and even pages have headers of their own, which mostly say the same.
    private static IEnumerable<string> LinesOf(IEnumerable<DocumentContent> parts) => parts
        .SelectMany(content => content.Lines.Select(line => line.Text).Concat(content.Tables.SelectMany(table => table.Texts()).Select(row => string.Join("    ", row))))
        .Where(line => !string.IsNullOrWhiteSpace(line) && !PageNumber().IsMatch(line))
        .Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"^[\s0-9第共页張张/\-—–－―·.|]*$|^\s*page [0-9]+(?: of [0-9]+)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();
}
