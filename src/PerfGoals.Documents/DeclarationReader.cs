using System.Text;
using PerfGoals.Documents.Grids;
using PerfGoals.Documents.Html;
using PerfGoals.Documents.Text;
using PerfGoals.Serialization;
using PerfGoals.Sources;
using PerfGoals.Tables;

namespace PerfGoals.Documents;

/// <summary>Reads a declaration from a file, whose content, not its name, decides what kind of file it is.</summary>
/// <remarks>
/// It reads Word documents (.docx), Excel workbooks (.xlsx), web pages with tables, comma-separated values, the text that an extractor makes of a Word
/// table (each cell begins with a tab), rows copied from a spreadsheet (tabs between the cells), tables with <c>|</c> between the cells, and the
/// canonical JSON. Text may be UTF-8, UTF-16 with its mark, or GB18030. Files of old Office and of WPS (.doc, .xls, .wps, .et) and a few others are
/// read through LibreOffice where that is installed.
/// </remarks>
public static class DeclarationReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">Limits and words; <see langword="null"/> for the defaults.</param>
    /// <exception cref="UnreadableDocumentException">The file is not a declaration, or is damaged or too large.</exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static DeclarationDocument ReadFile(string path, ReadOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = File.OpenRead(path);
        return Read(stream, path, options);
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The content of a file; left open.</param>
    /// <param name="source">What the source is called in messages and reports.</param>
    /// <param name="options">Limits and words; <see langword="null"/> for the defaults.</param>
    /// <exception cref="UnreadableDocumentException">The content is not a declaration, or is damaged or too large.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static DeclarationDocument Read(Stream stream, string source, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        var reading = options ?? ReadOptions.Default;
        var bytes = ReadAll(stream, reading.MaxBytes);
        if (FileContent.IsArchive(bytes))
        {
            return Bind(new OfficeFile(reading).ReadGoals(bytes), source, reading);
        }

        if (FileContent.ForeignFormatOf(bytes) is { } format)
        {
            return Bind(new OfficeFile(reading).ReadGoals(bytes, format), source, reading);
        }

        var text = DecodedText.From(bytes);
        var document = FileContent.XmlFormatOf(text.Text) is { } xml
            ? Bind(new OfficeFile(reading).ReadGoals(bytes, xml), source, reading)
            : ReadText(text.Text, source, reading);
        return text.Damage is { } damage
            ? document with { Problems = document.Problems.Insert(0, damage) }
            : document;
    }

    private static DeclarationDocument ReadText(string text, string source, ReadOptions options)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            // Files from old systems end their lines with a carriage return alone.
            text = text.Replace('\r', '\n');
        }

        var start = text.AsSpan().TrimStart();
        if (start.IsEmpty)
        {
            throw new UnreadableDocumentException(new("文件是空的。请重新导出申报表。", "The file is empty. Export the declaration again."));
        }

        if (HtmlReader.IsPage(text))
        {
            var goals = new GoalDocuments(options);
            return Bind(goals.Join(HtmlReader.Read(text, goals.StandsAlone)), source, options);
        }

        return start[0] switch
        {
            '{' => WithoutLayout(NotEmpty(CanonicalJson.Read(Encoding.UTF8.GetBytes(text), source, options.Vocabulary)), options.Layout),
            '[' => throw new UnreadableDocumentException(new(
                "JSON 的最外层是数组；一个文件只能有一份申报表，最外层应是对象。",
                "The JSON is an array; a file holds one declaration, which is an object."), 1),
            _ => Bind(new(TextTable.Read(text, options.Vocabulary, options.Layout), [.. options.Layout.UnusedAreas([])]), source, options),
        };
    }

    private static DeclarationDocument WithoutLayout(DeclarationDocument document, TableLayout layout) =>
        document with { Problems = [.. layout.AllUnused(), .. document.Problems] };

    private static DeclarationDocument Bind(TableContent content, string source, ReadOptions options)
    {
        var document = GoalTableBinder.Bind(content.Table, source, options.Vocabulary, options.Layout);
        return document with { Problems = [.. content.Problems, .. document.Problems] };
    }

    // To find nothing wrong with nothing would look like a pass.
    private static DeclarationDocument NotEmpty(DeclarationDocument document) => document.Declaration.Projects.IsEmpty
        ? throw new UnreadableDocumentException(new("JSON 中没有项目。请重新导出申报表。", "The JSON has no projects. Export the declaration again."), 1)
        : document;

    internal static byte[] ReadAll(Stream stream, long maxBytes)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            if (content.Length + count > maxBytes)
            {
                var limit = maxBytes / 1024.0 / 1024.0;
                throw new UnreadableDocumentException(new(
                    FormattableString.Invariant($"文件超过 {limit:0.##} MiB 的上限。请拆分文件，或提高上限。"),
                    FormattableString.Invariant($"The file is larger than the limit of {limit:0.##} MiB. Split it, or raise the limit.")));
            }

            content.Write(buffer, 0, count);
        }

        return content.ToArray();
    }
}
