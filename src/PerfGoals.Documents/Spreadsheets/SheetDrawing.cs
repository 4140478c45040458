using System.Xml;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Spreadsheets;

/// <summary>What lies over the cells of a sheet and is not read.</summary>
/// <param name="Pictures">How many pictures there are.</param>
/// <param name="Objects">How many charts, diagrams, embedded objects, and shapes with text there are.</param>
internal readonly record struct SheetDrawing(int Pictures, int Objects)
{
    /// <summary>Counts what lies over a sheet.</summary>
    /// <param name="package">The workbook.</param>
    /// <param name="sheet">The part of the sheet.</param>
    public static SheetDrawing Read(OfficePackage package, string sheet)
    {
        var found = default(SheetDrawing);
        foreach (var drawing in package.RelationshipsOf(sheet).Where(relationship => package.Has(relationship.Target)))
        {
            if (drawing.Kind is "oleObject" or "package")
            {
                found = found with { Objects = found.Objects + 1 };
            }
            else if (drawing.Kind == "drawing")
            {
                using var xml = package.OpenXml(drawing.Target);
                found = found.With(xml);
            }
        }

        return found;
    }

    private SheetDrawing With(XmlReader xml)
    {
        var (pictures, objects) = (Pictures, Objects);
        var hasText = false;
        while (xml.Read())
        {
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "pic"):
                    pictures++;
                    break;
                case (XmlNodeType.Element, "graphicFrame"):
                    objects++;
                    break;
                case (XmlNodeType.Element, "t"):
                    hasText = true;
                    break;
                case (XmlNodeType.EndElement, "sp"):
                    objects += hasText ? 1 : 0;
                    hasText = false;
                    break;
                default:
                    break;
            }
        }

        return new(pictures, objects);
    }
}
