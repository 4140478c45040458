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
        string? PartOf(string kind) => relationships.Where(relationship => relationship.Kind == kind).Select(relationship => relationship.Target).FirstOrDefault();

        var (entries, since1904) = Contents(package, workbook);
        var reader = new WorksheetReader(
            SharedStrings.Read(package, PartOf("sharedStrings")), CellStyles.Read(package, PartOf("styles")), since1904);
        var sheets = new List<Worksheet>();
        foreach (var (name, id, isHidden) in entries)
        {
            // Sheets of charts, dialogs and macros have no cells.
            if (relationships.FirstOrDefault(relationship => relationship.Id == id) is { Kind: "worksheet" } sheet)
            {
                sheets.Add(reader.Read(package, sheet.Target, name) with { IsHidden = isHidden });
            }
        }

        return sheets;
    }

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

    // The attribute has one namespace in transitional files and another in strict ones; its name is the same.
    private static string IdOf(XmlReader xml)
    {
        var id = "";
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            id = xml.LocalName == "id" && xml.NamespaceURI.Length > 0 ? xml.Value : id;
        }

        xml.MoveToElement();
        return id;
    }
}
