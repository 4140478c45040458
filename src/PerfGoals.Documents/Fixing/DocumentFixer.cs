using PerfGoals.Checking;
using PerfGoals.Documents.Packages;
using PerfGoals.Documents.Text;
using PerfGoals.Sources;

namespace PerfGoals.Documents.Fixing;

/// <summary>Writes the fixes of findings into the file that was read: a Word document, an Excel workbook, or canonical JSON.</summary>
/// <remarks>
/// <para>
/// In a Word document the cells' text is changed, its form kept; on request as insertions and deletions that a person accepts or rejects. In a workbook
/// the cell is changed, and a note says what stood there and why it was changed. All else in the file stays as it is, byte for byte.
/// </para>
/// <para>
/// The file is read again before it is returned: it is the declaration that the fixes make of the one that was given, and differs in nothing else. A fix
/// with which that would not be so is left, with a reason. The same file gives the same bytes, and a second run changes nothing.
/// </para>
/// </remarks>
public static class DocumentFixer
{
    /// <summary>Returns the file with fixes.</summary>
    /// <param name="content">The file as it was read.</param>
    /// <param name="document">What was read from it. What it holds of secret projects is not shown, and stays in the file.</param>
    /// <param name="checker">Finds what to fix, and what is left.</param>
    /// <param name="options">Which fixes to write, and how; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops between two actions of rules.</param>
    /// <exception cref="UnreadableDocumentException">The file cannot be changed: it is of another kind, encrypted, damaged, too large, or signed.</exception>
    /// <exception cref="ArgumentException">The selection names a rule that the checker does not know.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static FixedDocument Fix(
        byte[] content, DeclarationDocument document, Checker checker, DocumentFixOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(checker);
        options ??= DocumentFixOptions.Default;
        return new FixRun(content, document, checker, options, Open(content, document, options), cancellationToken).Execute();
    }

    private static FixTarget Open(byte[] content, DeclarationDocument document, DocumentFixOptions options)
    {
        if (!FileContent.IsArchive(content))
        {
            return FileContent.ForeignFormatOf(content) is not null ? throw OldOffice()
                : DecodedText.From(content).Text.AsSpan().TrimStart() is ['{', ..] ? OpenJson(document, options)
                : throw NoOffice();
        }

        return OfficePackage.Read<FixTarget>(content, options.Reading, package =>
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

            return package.RootOf(part) switch
            {
                "document" => new WordFixes(content, document, package.ReadXml(part), part, options),
                "workbook" => new WorkbookFixes(content, document, package, part, options),
                _ => throw PackageProblems.NoDocument(),
            };
        });
    }

    private static JsonFixes OpenJson(DeclarationDocument document, DocumentFixOptions options) =>
        document.Problems.Any(problem => problem.Rule == ReadingProblems.UnknownProperty)
            ? throw new UnreadableDocumentException(new(
                "JSON 中有未知的属性，重新写出时会丢失，因此没有写入。请先改正或删去这些属性（PG0106）。",
                "The JSON has properties that are not known and would be lost, so nothing was written. Correct or remove them first (PG0106)."))
            : new(document, options.Reading.Vocabulary);

    private static UnreadableDocumentException NoOffice() => new(new(
        "改动只能写入 Word（.docx）、Excel（.xlsx）和规范 JSON。请修改原来的 Word 或 Excel 文件；也可先用 convert --to json 转换，再对 JSON 使用 fix。",
        "Fixes are written into Word (.docx), Excel (.xlsx) and canonical JSON only. Fix the original Word or Excel file, or run convert --to json first and fix that."));

    private static UnreadableDocumentException OldOffice() => new(new(
        "改动不能写入这种格式。请用 Word、Excel 或 WPS 另存为 .docx 或 .xlsx，再修改。",
        "Fixes cannot be written into this format. Save the file as .docx or .xlsx with Word, Excel or WPS, and fix that."));

    private static UnreadableDocumentException Signed() => new(new(
        "文件带有数字签名，改动会使签名失效，因此没有写入。请另存一份不带签名的副本，再修改。",
        "The file is digitally signed, and changes would break the signature, so none were written. Save a copy without the signature, and fix that."));
}
