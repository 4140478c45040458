using System.Globalization;
using System.Xml.Linq;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Fixing;
using PerfGoals.Editing;

namespace PerfGoals.Documents.Tests.Support;

/// <summary>Files into which fixes are written, and what is in them then.</summary>
internal static class Fixed
{
    public static readonly Checker Recommended = Checker.Create("recommended");

    private static readonly FixSelection Unsafe = new() { AtLeast = FixApplicability.NeedsPerson };

    /// <summary>Returns a file with what <c>recommended</c> would repair in it, what needs a person too.</summary>
    public static FixedDocument Of(byte[] file, bool tracked = false, FixSelection? selection = null, Checker? checker = null) => DocumentFixer.Fix(
        file,
        Reading.Of(file),
        checker ?? Recommended,
        new() { Tracked = tracked, Selection = selection ?? Unsafe, Culture = CultureInfo.GetCultureInfo("zh-Hans"), Reading = new() { OfficeProgram = null } });

    /// <summary>Returns a Word document in which all our changes are rejected, as a person would.</summary>
    public static byte[] Rejected(byte[] file)
    {
        var document = XDocument.Parse(Annotated.Utf8(Annotated.Parts(file)["word/document.xml"]), LoadOptions.PreserveWhitespace);
        var words = document.Root!.Name.Namespace;
        foreach (var ours in document.Descendants().Where(element => element.Attribute(words + "author")?.Value == "PerfGoals").ToList())
        {
            foreach (var text in ours.Descendants(words + "delText").ToList())
            {
                text.Name = words + "t";
            }

            if (ours.Name.LocalName == "del")
            {
                ours.ReplaceWith(ours.Nodes());
            }
            else
            {
                ours.Remove();
            }
        }

        return Annotated.With(file, "word/document.xml", document.ToString(SaveOptions.DisableFormatting));
    }
}
