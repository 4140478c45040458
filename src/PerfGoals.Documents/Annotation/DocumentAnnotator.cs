using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Documents.Packages;
using PerfGoals.Goals;
using PerfGoals.Sources;

namespace PerfGoals.Documents.Annotation;

/// <summary>Writes the findings of a check into the Word document or Excel workbook that was checked, as comments or notes on its cells.</summary>
/// <remarks>
/// In a Word document each finding becomes a comment of its own by the author <c>PerfGoals</c>; a workbook has one note for what was found in a cell. Comments of that author from an earlier run are replaced, those of people are
/// kept, and everything else in the file stays as it is, byte for byte. The same file and findings give the same bytes.
/// </remarks>
public static class DocumentAnnotator
{
    /// <summary>Returns the file with its findings.</summary>
    /// <param name="content">The file as it was read.</param>
    /// <param name="document">What was read from it, with what the check found.</param>
    /// <param name="culture">The language of the comments; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <param name="options">The limits; <see langword="null"/> for the defaults.</param>
    /// <exception cref="UnreadableDocumentException">The file cannot take comments: it is of another kind, encrypted, damaged, too large, or signed.</exception>
    public static byte[] Annotate(byte[] content, CheckedDocument document, CultureInfo? culture = null, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(document);
        if (!FileContent.IsArchive(content))
        {
            throw FileContent.ForeignFormatOf(content) is null ? NoOffice() : OldOffice();
        }

        var notes = new FindingNotes(document, culture ?? CultureInfo.CurrentUICulture).All();
        return OfficePackage.Read(content, options ?? ReadOptions.Default, package =>
        {
            if (OfficeFile.FormatOf(package) is not null)
            {
                throw OldOffice();
            }

            var part = package.FindMainPart() ?? throw PackageProblems.NoDocument();
            if (package.RelationshipsOf("").Any(relationship => relationship.Kind == "origin"))
            {
                throw Signed();
            }

            var changes = new PackageChanges(package);
            switch (package.RootOf(part))
            {
                case "document":
                    new WordComments(changes, part).Replace(notes);
                    break;
                case "workbook":
                    new WorkbookNotes(package, changes, part).Replace(notes, document.Document.SourceMap.Find(GoalPath.OfProject(0))?.Area?.Sheet);
                    break;
                default:
                    throw PackageProblems.NoDocument();
            }

            return changes.ApplyTo(content);
        });
    }

    private static UnreadableDocumentException NoOffice() => new(new(
        "批注只能写入 Word（.docx）和 Excel（.xlsx）文件。请对原来的 Word 或 Excel 文件使用 annotate；对这个文件请使用 check。",
        "Only Word (.docx) and Excel (.xlsx) files can be annotated. Annotate the original Word or Excel file; for this one, use check."));

    private static UnreadableDocumentException OldOffice() => new(new(
        "批注不能写入这种格式。请用 Word、Excel 或 WPS 另存为 .docx 或 .xlsx，再加批注。",
        "This format cannot be annotated. Save the file as .docx or .xlsx with Word, Excel or WPS, and annotate that."));

    private static UnreadableDocumentException Signed() => new(new(
        "文件带有数字签名，写入批注会使签名失效，因此没有写入。请另存一份不带签名的副本，再加批注。",
        "The file is digitally signed, and comments would break the signature, so none were written. Save a copy without the signature, and annotate that."));
}
