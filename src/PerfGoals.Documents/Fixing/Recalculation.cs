using System.Xml;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Fixing;

/// <summary>Makes a workbook compute its formulas when it is opened.</summary>
internal static class Recalculation
{
    // What stands behind the settings of computing; the schema has an order.
    private static readonly HashSet<string> Later =
        ["oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"];

    /// <summary>Returns the workbook with that setting.</summary>
    /// <param name="workbook">The workbook.</param>
    public static PartText OnLoad(PartText workbook)
    {
        using var xml = workbook.Open();
        xml.MoveToContent();
        var prefix = xml.Prefix.Length == 0 ? "" : xml.Prefix + ":";
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, Depth: 1, LocalName: "calcPr" })
            {
                return xml.GetAttribute("fullCalcOnLoad") is null
                    ? workbook.With([new(workbook.StartOf(xml) + xml.Name.Length + 1, 0, " fullCalcOnLoad=\"1\"")])
                    : workbook;
            }

            if ((xml is { NodeType: XmlNodeType.Element, Depth: 1 } && Later.Contains(xml.LocalName)) || xml is { NodeType: XmlNodeType.EndElement, Depth: 0 })
            {
                return workbook.With([new(workbook.StartOf(xml), 0, $"<{prefix}calcPr fullCalcOnLoad=\"1\"/>")]);
            }
        }

        return workbook;
    }
}
