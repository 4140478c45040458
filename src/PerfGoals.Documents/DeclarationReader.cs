using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using PerfGoals.Diagnostics;
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
/// canonical JSON, alone or one a line (NDJSON). Text may be UTF-8, UTF-16 with its mark, or GB18030. Files of old Office and of WPS (.doc, .xls, .wps, .et) and a few others are
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
        return Parse(ReadBytes(stream, reading.MaxBytes), source, reading, CancellationToken.None);
    }

    /// <summary>Reads a file without blocking the caller while the system fetches it.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">Limits and words; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops as that of <see cref="ReadAsync"/> does.</param>
    /// <exception cref="UnreadableDocumentException">The file is not a declaration, or is damaged or too large.</exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Task<DeclarationDocument> ReadFileAsync(string path, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return OpenAndReadAsync(path, options ?? ReadOptions.Default, cancellationToken);
    }

    /// <summary>Reads a stream to its end without blocking the caller while bytes arrive, as those of an upload do.</summary>
    /// <remarks>
    /// What arrives is held to <see cref="ReadOptions.MaxBytes"/>. Once all of it is there it is parsed on the thread that got the last of it, and a file
    /// that LibreOffice converts keeps that thread waiting.
    /// </remarks>
    /// <param name="stream">The content of a file; left open.</param>
    /// <param name="source">What the source is called in messages and reports.</param>
    /// <param name="options">Limits and words; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops while bytes arrive, between the steps of parsing, and while LibreOffice converts: its process is ended.</param>
    /// <exception cref="UnreadableDocumentException">The content is not a declaration, or is damaged or too large.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Task<DeclarationDocument> ReadAsync(Stream stream, string source, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        return ReadToEndAsync(stream, source, options ?? ReadOptions.Default, cancellationToken);
    }

    /// <summary>Reads all declarations of a stream: those of NDJSON line by line, without keeping them, and the one of any other file.</summary>
    /// <remarks>
    /// A stream is NDJSON where its first line is one JSON object and more follows that cannot belong to it, or where it begins with an object and the
    /// source is called <c>*.ndjson</c> or <c>*.jsonl</c>. Its declarations have the source and the line as their name, such as <c>2025.ndjson:3</c>, and
    /// their places are in that line. <see cref="ReadOptions.MaxBytes"/> then limits each line, not the stream. Blank lines are passed over.
    /// </remarks>
    /// <param name="stream">The content of a file, read as the result is enumerated; left open.</param>
    /// <param name="source">What the source is called in messages and reports.</param>
    /// <param name="options">Limits and words; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops between two declarations, and within one as that of <see cref="ReadAsync"/> does.</param>
    /// <returns>At least one outcome. What cannot be read is an outcome too, and the next line goes on.</returns>
    /// <exception cref="IOException">The stream cannot be read; thrown while the result is enumerated.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped; thrown while the result is enumerated.</exception>
    public static IEnumerable<ReadOutcome> ReadAll(Stream stream, string source, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        return Enumerate(stream, new DeclarationFeed(source, options ?? ReadOptions.Default, cancellationToken));
    }

    /// <summary>Reads all declarations of a stream as <see cref="ReadAll"/> does, without blocking the caller while bytes arrive.</summary>
    /// <param name="stream">The content of a file, read as the result is enumerated; left open.</param>
    /// <param name="source">What the source is called in messages and reports.</param>
    /// <param name="options">Limits and words; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops between two declarations, and within one as that of <see cref="ReadAsync"/> does.</param>
    /// <returns>At least one outcome. What cannot be read is an outcome too, and the next line goes on.</returns>
    /// <exception cref="IOException">The stream cannot be read; thrown while the result is enumerated.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped; thrown while the result is enumerated.</exception>
    public static IAsyncEnumerable<ReadOutcome> ReadAllAsync(
        Stream stream, string source, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        return EnumerateAsync(stream, source, options ?? ReadOptions.Default, cancellationToken);
    }

    /// <summary>Reads a declaration of a file that is all there.</summary>
    internal static DeclarationDocument Parse(byte[] bytes, string source, ReadOptions reading, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var office = new OfficeFile(reading, cancellationToken);
        if (FileContent.IsArchive(bytes))
        {
            return Bind(office.ReadGoals(bytes), source, reading);
        }

        if (FileContent.ForeignFormatOf(bytes) is { } format)
        {
            return Bind(office.ReadGoals(bytes, format), source, reading);
        }

        var text = DecodedText.From(bytes);
        cancellationToken.ThrowIfCancellationRequested();
        var document = FileContent.XmlFormatOf(text.Text) is { } xml
            ? Bind(office.ReadGoals(bytes, xml), source, reading)
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
            '{' => ReadJson(Encoding.UTF8.GetBytes(text), source, options),
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

    private static DeclarationDocument ReadJson(byte[] json, string source, ReadOptions options) => NdjsonStart.Decide(json, isWhole: true, isNamed: false) is true
        ? throw new UnreadableDocumentException(new(
            "文件中有多份申报表，每行一份，而这里只能读取一份。请逐份给出，或使用能读取多份的命令。",
            "The file holds several declarations, one a line, where one is wanted. Give them one by one, or use what reads several."))
        : WithoutLayout(NotEmpty(CanonicalJson.Read(json, source, options.Vocabulary)), options.Layout);

    /// <summary>Reads the declaration in a line of NDJSON.</summary>
    internal static DeclarationDocument ParseLine(ReadOnlyMemory<byte> json, string source, int line, ReadOptions options)
    {
        var text = Utf8.IsValid(json.Span) ? null : DecodedText.From(json.ToArray());
        var document = WithoutLayout(NotEmpty(CanonicalJson.Read(text is null ? json : Encoding.UTF8.GetBytes(text.Text), source, options.Vocabulary, line)), options.Layout);
        return text?.Damage is { } damage
            ? document with { Problems = document.Problems.Insert(0, damage with { Location = SourceLocation.OfText(line) }) }
            : document;
    }

    internal static byte[] ReadBytes(Stream stream, long maxBytes)
    {
        var content = new ContentBuffer(maxBytes);
        while (content.Add(stream.Read(content.Space.Span)))
        {
        }

        return content.ToArray();
    }

    private static async Task<DeclarationDocument> OpenAndReadAsync(string path, ReadOptions options, CancellationToken cancellationToken)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous);
        await using (stream.ConfigureAwait(false))
        {
            return await ReadToEndAsync(stream, path, options, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<DeclarationDocument> ReadToEndAsync(Stream stream, string source, ReadOptions options, CancellationToken cancellationToken)
    {
        var content = new ContentBuffer(options.MaxBytes);
        while (content.Add(await stream.ReadAsync(content.Space, cancellationToken).ConfigureAwait(false)))
        {
        }

        return Parse(content.ToArray(), source, options, cancellationToken);
    }

    private static IEnumerable<ReadOutcome> Enumerate(Stream stream, DeclarationFeed feed)
    {
        while (!feed.IsDone)
        {
            foreach (var outcome in feed.Take(stream.Read(feed.Space.Span)))
            {
                yield return outcome;
            }
        }
    }

    private static async IAsyncEnumerable<ReadOutcome> EnumerateAsync(
        Stream stream, string source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var feed = new DeclarationFeed(source, options, cancellationToken);
        while (!feed.IsDone)
        {
            foreach (var outcome in feed.Take(await stream.ReadAsync(feed.Space, cancellationToken).ConfigureAwait(false)))
            {
                yield return outcome;
            }
        }
    }
}
