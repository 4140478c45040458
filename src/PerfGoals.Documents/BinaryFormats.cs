using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Documents;

/// <summary>Recognises files that are no text, to say plainly what they are.</summary>
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
    ];

    /// <summary>Throws where the content is of a known binary format, or of none that is text.</summary>
    public static void Refuse(ReadOnlySpan<byte> content)
    {
        foreach (var (start, explanation) in Known)
        {
            if (content.StartsWith(start))
            {
                throw new UnreadableDocumentException(explanation);
            }
        }

        // Only UTF-16 has zero bytes in text, and then it begins with its mark.
        var isUtf16 = content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        if (!isUtf16 && content.Contains((byte)0))
        {
            throw new UnreadableDocumentException(new(
                "这是二进制文件，不是文本。请将申报表导出为文本或规范 JSON。",
                "This is a binary file, not text. Export the declaration as text or as canonical JSON."));
        }
    }
}
