using PerfGoals.Documents.Conversion;
using PerfGoals.Documents.Packages;
using PerfGoals.Sources;

namespace PerfGoals.Documents;

/// <summary>Tells by its content what kind of file one is that is no plain text.</summary>
internal static class FileContent
{
    /// <summary>Tells whether a file is a zip archive, as .docx and .xlsx are.</summary>
    /// <param name="content">The file.</param>
    public static bool IsArchive(ReadOnlySpan<byte> content) => content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith("PK\u0005\u0006"u8);

    /// <summary>Returns the format that must be converted first, or <see langword="null"/>.</summary>
    /// <param name="content">The file, which is no archive.</param>
    /// <exception cref="UnreadableDocumentException">The file is of a format that nobody can read as a table.</exception>
    public static ForeignFormat? ForeignFormatOf(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("%PDF"u8))
        {
            throw new UnreadableDocumentException(new(
                "这是 PDF 文件，无法读取。请使用原来的表格文件。",
                "This is a PDF, which cannot be read. Use the original table."));
        }

        return content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? Compound(content)
            : content.StartsWith("{\\rtf"u8) ? ForeignFormat.Rtf
            : null;
    }

    /// <summary>Returns the format of an XML file of Office 2003, or <see langword="null"/> for another text.</summary>
    /// <param name="text">The text.</param>
    public static ForeignFormat? XmlFormatOf(string text) => !text.AsSpan().TrimStart().StartsWith("<?xml") ? null
        : text.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal) ? ForeignFormat.XmlWorkbook
        : text.Contains("http://schemas.microsoft.com/office/word/2003/wordml", StringComparison.Ordinal) ? ForeignFormat.XmlDocument
        : null;

    // The names of the streams in a compound file say which program wrote it.
    private static ForeignFormat Compound(ReadOnlySpan<byte> content) => Has(content, "EncryptedPackage") ? throw PackageProblems.Encrypted()
        : Has(content, "WordDocument") ? ForeignFormat.OldDocument
        : Has(content, "Workbook") || Has(content, "Book") ? ForeignFormat.OldWorkbook
        : throw new UnreadableDocumentException(new(
            "这个文件不是 Word 文档，也不是 Excel 工作簿。请选择申报表文件。",
            "The file is neither a Word document nor an Excel workbook. Choose the file of the declaration."));

    private static bool Has(ReadOnlySpan<byte> content, string stream) => content.IndexOf(System.Text.Encoding.Unicode.GetBytes(stream)) >= 0;
}
