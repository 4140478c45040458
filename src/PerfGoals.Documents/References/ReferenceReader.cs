using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PerfGoals.Documents.Spreadsheets;
using PerfGoals.Documents.Text;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.Serialization;
using PerfGoals.Sources;
using PerfGoals.Tables;
using PerfGoals.Texts;

namespace PerfGoals.Documents.References;

/// <summary>Reads reference data from a file, whose content, not its name, decides what kind of file it is.</summary>
/// <remarks>
/// It reads the JSON of registers, declarations as exported from the budget system (canonical JSON or a table), and tables in .xlsx, CSV or text. Columns are
/// found by their headings. What is wrong is said by its place and without a word of the file, which may hold secrets.
/// </remarks>
public static class ReferenceReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">Limits and words; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ReferenceException">The file is no reference data, is damaged or too large.</exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ReferenceRegister ReadFile(string path, ReadOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = File.OpenRead(path);
        return Read(stream, path, options);
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The content of a file; left open.</param>
    /// <param name="source">What the source is called in messages.</param>
    /// <param name="options">Limits and words; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ReferenceException">The content is no reference data, is damaged or too large.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReferenceRegister Read(Stream stream, string source, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        var reading = options ?? ReadOptions.Default;
        try
        {
            var content = DeclarationReader.ReadBytes(stream, reading.MaxBytes);
            return FileContent.IsArchive(content)
                ? Workbook(content, source, reading)
                : Text(content, source, reading.Vocabulary);
        }
        catch (UnreadableDocumentException e)
        {
            throw new ReferenceException(new ReferenceProblem(e.Explanation, source, e.Line));
        }
        catch (InvalidDataException)
        {
            throw Problem(source, new("文件已损坏，或不是 .xlsx 或 CSV。请重新导出。", "The file is damaged, or neither .xlsx nor CSV. Export it again."));
        }
    }

    private static ReferenceRegister Workbook(byte[] content, string source, ReadOptions options)
    {
        var mostCells = options.MaxCells;
        var registers = new OfficeFile(options).ReadSheets(content)
            .Select(sheet => ReferenceTable.Find(new GoalTable { Before = TitleOf(sheet), Rows = sheet.Grid.ToRows(ref mostCells) }, source, options.Vocabulary))
            .OfType<ReferenceRegister>()
            .ToList();
        if (registers.Count == 0)
        {
            throw Problem(source, new(
                "没有一个工作表的表头是单位名录、汇编资料或绩效目标。", "No sheet has the heading of a list of units, a budget book or goals."));
        }

        try
        {
            return ReferenceRegister.Combine(registers);
        }
        catch (ArgumentException)
        {
            throw Problem(source, new("各工作表互相矛盾：年度不同，或同一编码有两个单位。", "The sheets contradict each other: their years differ, or one code stands for two units."));
        }
    }

    // A sheet called 涉密项目 says of all its rows what no cell of it says.
    private static ImmutableArray<TableLine> TitleOf(Worksheet sheet) => sheet.Name.Contains('密', StringComparison.Ordinal) ? [new(sheet.Name, 1)] : [];

    private static ReferenceRegister Text(byte[] content, string source, Vocabulary vocabulary)
    {
        if (FileContent.ForeignFormatOf(content) is not null)
        {
            throw Problem(source, new(
                "这是旧版 Office、WPS 或 RTF 文件，参考数据不能这样保存。请另存为 .xlsx 或 CSV。",
                "This is a file of an old Office or of WPS, or RTF, which reference data cannot be. Save it as .xlsx or CSV."));
        }

        var decoded = DecodedText.From(content);
        if (decoded.Damage is not null)
        {
            throw Problem(source, new("文件中有损坏的字符。请重新导出，并选择 UTF-8 编码。", "The file holds damaged characters. Export it again, as UTF-8."));
        }

        var text = decoded.Text;
        return text.AsSpan().TrimStart() switch
        {
            ['{', ..] => Json(Encoding.UTF8.GetBytes(text), source, vocabulary),
            _ => ReferenceTable.Read(text.AsSpan().ContainsAny('\t', '|') ? TextTable.Read(text, vocabulary) : CsvTable.Read(text), source, vocabulary),
        };
    }

    private static ReferenceRegister Json(byte[] json, string source, Vocabulary vocabulary)
    {
        if (!IsDeclaration(json))
        {
            return ReferenceJson.Read(json, source, vocabulary);
        }

        Declaration declaration;
        try
        {
            declaration = CanonicalJson.Read(json, source, vocabulary).Declaration;
        }
        catch (UnreadableDocumentException e)
        {
            throw new ReferenceException(new ReferenceProblem(
                new("不是有效的规范 JSON。可用 perfgoals convert 单独检查。", "This is no canonical JSON. Check it alone by perfgoals convert."), source, e.Line));
        }

        return declaration.Projects.Any(project => IsBlank((project.Unit ?? declaration.Unit).Code))
            ? throw Problem(source, new("申报表缺少单位编码。", "The declaration lacks the code of a unit."))
            : new ReferenceRegister(goals: [declaration]);
    }

    private static bool IsBlank(string code) => ReferenceNames.Key(code).Length == 0;

    // A register has no projects of its own; what is no JSON at all is for its reader to say.
    private static bool IsDeclaration(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("projects", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static ReferenceException Problem(string source, LocalizedText explanation) => new(new ReferenceProblem(explanation, source));
}
