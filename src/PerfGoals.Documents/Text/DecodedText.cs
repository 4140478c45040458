using System.Text;
using PerfGoals.Diagnostics;
using PerfGoals.Sources;

namespace PerfGoals.Documents.Text;

/// <summary>The text of a file whose encoding is not known.</summary>
/// <param name="Text">The text, without a byte-order mark.</param>
/// <param name="Damage">The finding that some bytes are not text, or <see langword="null"/>.</param>
internal sealed record DecodedText(string Text, Diagnostic? Damage)
{
    private const char Replacement = '\uFFFD';

    // The text can be used if no more than one in so many of its characters beyond ASCII is damaged.
    private const int Usable = 20;

    // Chinese in another encoding comes out damaged nearly everywhere. Where half of it is sound, it is this encoding, if a damaged one.
    private const int Recognizable = 2;

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(Replacement.ToString()))!;

    private static readonly Encoding[] WithMark = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <summary>Decodes the content: by its mark, else as UTF-8, else as GB18030, else as UTF-16.</summary>
    /// <exception cref="UnreadableDocumentException">The content is text in none of these, or is damaged too much.</exception>
    public static DecodedText From(byte[] content)
    {
        foreach (var encoding in WithMark)
        {
            if (content.AsSpan().StartsWith(encoding.Preamble))
            {
                return Judge(encoding.GetString(content.AsSpan(encoding.Preamble.Length)), encoding) ?? throw NoText();
            }
        }

        // Text has no zero bytes, unless it is UTF-16: then each ASCII character has one.
        return content.AsSpan().Contains((byte)0)
            ? WithoutDamage(content, Encoding.Unicode) ?? WithoutDamage(content, Encoding.BigEndianUnicode) ?? throw Binary()
            : Judge(Encoding.UTF8.GetString(content), Encoding.UTF8) ?? Judge(Gb18030.GetString(content), Gb18030) ?? throw NoText();
    }

    private static DecodedText? WithoutDamage(byte[] content, Encoding encoding)
    {
        var text = encoding.GetString(content);
        return text.Contains('\n', StringComparison.Ordinal) && !text.Contains(Replacement, StringComparison.Ordinal) ? Judge(text, encoding) : null;
    }

    private static DecodedText? Judge(string text, Encoding encoding)
    {
        var damaged = text.AsSpan().Count(Replacement);
        var foreign = text.Count(character => !char.IsAscii(character));
        if (text.Any(IsControl) || damaged * Recognizable > foreign)
        {
            return null;
        }

        if (damaged * Usable > foreign)
        {
            // Only of Unicode is it sure which encoding was damaged: nearly any bytes are GB18030 here and there.
            return encoding == Gb18030 ? null : throw TooDamaged(encoding, damaged);
        }

        return new(text, damaged == 0 ? null : DamageIn(text, damaged, encoding));
    }

    private static Diagnostic DamageIn(string text, int damaged, Encoding encoding)
    {
        var line = text.AsSpan(0, text.IndexOf(Replacement, StringComparison.Ordinal)).Count('\n') + 1;
        return ReadingProblems.Report(
            ReadingProblems.DamagedEncoding,
            ReadingProblems.DamagedEncodingMessage.With(NameOf(encoding), damaged),
            location: SourceLocation.OfText(line));
    }

    private static string NameOf(Encoding encoding) => encoding.WebName.ToUpperInvariant();

    private static bool IsControl(char character) => character < ' ' && character is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001A');

    private static UnreadableDocumentException TooDamaged(Encoding encoding, int damaged) => new(new(
        $"文件像是 {NameOf(encoding)} 编码的文本，但有 {damaged} 处损坏，不能可靠读取。请从原文件重新导出，并选择 UTF-8 编码。",
        $"The content looks like text in {NameOf(encoding)}, with {damaged} damaged places: too many to rely on the rest. Export the file again from its original, as UTF-8."));

    private static UnreadableDocumentException Binary() => new(new(
        "这是二进制文件（如图片），或已损坏，无法读取。请使用原来的 Word、Excel 或文本文件。",
        "This is a binary file, such as a picture, or damaged, and cannot be read. Use the original Word, Excel or text file."));

    private static UnreadableDocumentException NoText() => new(new(
        "文件内容不是 UTF-8 或 GB18030 编码的文本。请从原文件重新导出，并选择 UTF-8 编码。",
        "The content is not text in UTF-8 or GB18030. Export the file again from its original, as UTF-8."));
}
