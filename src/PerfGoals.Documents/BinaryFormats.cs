using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Documents;

/// <summary>Recognises files that are not text, to say plainly what they are.</summary>
internal static class BinaryFormats
{
    private static readonly (byte[] Start, LocalizedText Explanation)[] Known =
    [
        ("PK\u0003\u0004"u8.ToArray(), new(
            "这是 .docx、.xlsx 或压缩文件，目前尚不能直接读取。请将表格导出为文本或规范 JSON。",
            "This is a .docx, .xlsx or zip file, which cannot be read yet. Export the table as text or as canonical JSON.")),
        ([0xD0, 0xCF, 0x11, 0xE0], new(
            "这是旧版 Office 或 WPS 文件（.doc、.xls、.wps、.et），目前尚不能直接读取。请将表格导出为文本或规范 JSON。",
            "This is an old Office or WPS file (.doc, .xls, .wps, .et), which cannot be read yet. Export the table as text or as canonical JSON.")),
        ("%PDF"u8.ToArray(), new(
            "这是 PDF 文件，无法读取。请使用原来的表格文件。",
            "This is a PDF, which cannot be read. Use the original table.")),
        ("{\\rtf"u8.ToArray(), new(
            "这是 RTF 文件，目前尚不能直接读取。请将表格导出为文本或规范 JSON。",
            "This is an RTF file, which cannot be read yet. Export the table as text or as canonical JSON.")),
    ];

    /// <summary>Throws where the content is of a known format that is not plain text.</summary>
    public static void Refuse(ReadOnlySpan<byte> content)
    {
        foreach (var (start, explanation) in Known)
        {
            if (content.StartsWith(start))
            {
                throw new UnreadableDocumentException(explanation);
            }
        }
    }
}
