using System.Collections.Immutable;
using System.Xml;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Spreadsheets;

/// <summary>Reads the sheets of an .xlsx workbook in their order.</summary>
internal static class WorkbookReader
{
    /// <summary>Reads the sheets.</summary>
    /// <param name="package">The package.</param>
    /// <param name="workbook">The part that is the workbook.</param>
    public static List<Worksheet> Read(OfficePackage package, string workbook)
    {
        var relationships = package.RelationshipsOf(workbook);
        var reader = CellsOf(package, workbook).Reader;
        var parts = PartsOf(Contents(package, workbook).Sheets, relationships).ToList();
        if (parts.DistinctBy(sheet => sheet.Part, StringComparer.OrdinalIgnoreCase).Count() < parts.Count)
        {
            // Read once for each time that it is listed, a small sheet would be as large as anybody likes.
            throw new InvalidDataException("A sheet is listed twice.");
        }

        return [.. parts.Select(sheet => reader.Read(package, sheet.Part, sheet.Name) with { IsHidden = sheet.IsHidden, Drawing = SheetDrawing.Read(package, sheet.Part) })];
    }

    /// <summary>Returns what cells of the workbook are read by: the reader of cells, the part with their shared texts, the formats, and whether days count from 1904.</summary>
    /// <param name="package">The package.</param>
    /// <param name="workbook">The part that is the workbook.</param>
    public static (WorksheetReader Reader, string? SharedStrings, CellStyles Styles, bool Since1904) CellsOf(OfficePackage package, string workbook)
    {
        var relationships = package.RelationshipsOf(workbook);
        var shared = PartOf(relationships, "sharedStrings") is { } part && package.Has(part) ? part : null;
        var styles = CellStyles.Read(package, PartOf(relationships, "styles"));
        var since1904 = Contents(package, workbook).Since1904;
        return (new(SharedStrings.Read(package, shared), styles, since1904), shared, styles, since1904);
    }

    private static string? PartOf(ImmutableArray<Relationship> relationships, string kind) =>
        relationships.Where(relationship => relationship.Kind == kind).Select(relationship => relationship.Target).FirstOrDefault();

    /// <summary>Returns the names of the sheets with cells, and their parts.</summary>
    /// <param name="package">The package.</param>
    /// <param name="workbook">The part that is the workbook.</param>
    public static IEnumerable<(string Name, string Part)> SheetsOf(OfficePackage package, string workbook) =>
        PartsOf(Contents(package, workbook).Sheets, package.RelationshipsOf(workbook)).Select(sheet => (sheet.Name, sheet.Part));

    // Sheets of charts, dialogs and macros have no cells.
    private static IEnumerable<(string Name, string Part, bool IsHidden)> PartsOf(List<(string Name, string Id, bool IsHidden)> entries, ImmutableArray<Relationship> relationships) =>
        from entry in entries
        let sheet = relationships.FirstOrDefault(relationship => relationship.Id == entry.Id)
        where sheet.Kind == "worksheet"
        select (entry.Name, sheet.Target, entry.IsHidden);

    private static (List<(string Name, string Id, bool IsHidden)> Sheets, bool Since1904) Contents(OfficePackage package, string workbook)
    {
        var sheets = new List<(string Name, string Id, bool IsHidden)>();
        var since1904 = false;
        using var xml = package.OpenXml(workbook);
        while (xml.Read())
        {
            switch (xml.NodeType == XmlNodeType.Element ? xml.LocalName : "")
            {
                case "workbookPr":
                    since1904 = xml.GetAttribute("date1904") is "1" or "true";
                    break;
                case "sheet":
                    sheets.Add((xml.GetAttribute("name") ?? "", IdOf(xml), xml.GetAttribute("state") is "hidden" or "veryHidden"));
                    break;
                default:
                    break;
            }
        }

        return (sheets, since1904);
    }

    /// <summary>Returns the id of the relationship that an element names.</summary>
    /// <param name="xml">The reader, on the element.</param>
    public static string IdOf(XmlReader xml)
    {
        // The attribute has one namespace in transitional files and another in strict ones; its name is the same.
        var id = "";
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            id = xml.LocalName == "id" && xml.NamespaceURI.Length > 0 ? xml.Value : id;
        }

        xml.MoveToElement();
        return id;
    }
}
