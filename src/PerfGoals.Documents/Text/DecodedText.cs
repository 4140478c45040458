using System.Text;
using PerfGoals.Diagnostics;
using PerfGoals.Sources;

namespace PerfGoals.Documents.Text;

/// <summary>The text of a file whose encoding nobody has told.</summary>
/// <param name="Text">The text, without a byte-order mark.</param>
/// <param name="Damage">The finding that some bytes are no text, or <see langword="null"/>.</param>
internal sealed record DecodedText(string Text, Diagnostic? Damage)
{
    private const char Replacement = '\uFFFD';

    // The file is this encoding if no more than one character in so many is damaged.
    private const int Plausible = 20;

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>Decodes the content: by its mark, else as UTF-8, else as GB18030.</summary>
    /// <exception cref="UnreadableDocumentException">The content is text in none of these.</exception>
    public static DecodedText From(byte[] content)
    {
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            if (content.AsSpan().StartsWith(encoding.Preamble))
            {
                return Judge(encoding.GetString(content.AsSpan(encoding.Preamble.Length)), encoding) ?? throw NoText();
            }
        }

        return Judge(Encoding.UTF8.GetString(content), Encoding.UTF8) ?? Judge(Gb18030.GetString(content), Gb18030) ?? throw NoText();
    }

    private static DecodedText? Judge(string text, Encoding encoding)
    {
        var damaged = text.AsSpan().Count(Replacement);
        var foreign = 0;
        foreach (var character in text)
        {
            foreign += !char.IsAscii(character) || IsControl(character) ? 1 : 0;
        }

        if (damaged * Plausible > foreign || text.Any(IsControl))
        {
            return null;
        }

        return new(text, damaged == 0 ? null : DamageIn(text, damaged, encoding));
    }

    private static Diagnostic DamageIn(string text, int damaged, Encoding encoding)
    {
        var line = text.AsSpan(0, text.IndexOf(Replacement, StringComparison.Ordinal)).Count('\n') + 1;
        return ReadingProblems.Report(
            ReadingProblems.DamagedEncoding,
            ReadingProblems.DamagedEncodingMessage.With(encoding.WebName.ToUpperInvariant(), damaged),
            location: new SourceLocation(line, null) { Line = line });
    }

    private static bool IsControl(char character) => character < ' ' && character is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001A');

    private static UnreadableDocumentException NoText() => new(new(
        "文件内容不是 UTF-8 或 GB18030 编码的文本。请从原文件重新导出，并选择 UTF-8 编码。",
        "The content is no text in UTF-8 or GB18030. Export the file again from its original, as UTF-8."));
}
