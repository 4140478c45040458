using PerfGoals.Documents.Conversion;
using PerfGoals.Documents.Grids;
using PerfGoals.Documents.Packages;
using PerfGoals.Documents.Spreadsheets;
using PerfGoals.Documents.Word;

namespace PerfGoals.Documents;

/// <summary>Reads files of Word and Excel, and what LibreOffice turns into them.</summary>
/// <param name="options">The limits, and the words that are known.</param>
/// <param name="cancellationToken">Stops between reading and recognising, and while LibreOffice converts.</param>
internal sealed class OfficeFile(ReadOptions options, CancellationToken cancellationToken = default)
{
    /// <summary>Reads the goal tables of an archive.</summary>
    /// <param name="content">The file.</param>
    public TableContent ReadGoals(byte[] content) => Read(
        content, ReadGoals, package => package.FindMainPart() is { } part ? Goals(package, part) : throw PackageProblems.NoDocument());

    /// <summary>Converts a file, and reads the goal tables of what it becomes.</summary>
    /// <param name="content">The file.</param>
    /// <param name="format">What it is.</param>
    public TableContent ReadGoals(byte[] content, ForeignFormat format) => ReadGoals(new OfficeConverter(options).Convert(content, format, cancellationToken));

    /// <summary>Reads the sheets of an archive that is a workbook.</summary>
    /// <param name="content">The file.</param>
    public List<Worksheet> ReadSheets(byte[] content) => Read(content, ReadSheets, package => package.FindMainPart() is { } part && package.RootOf(part) == "workbook"
        ? WorkbookReader.Read(package, part)
        : throw PackageProblems.NoDocument());

    private TableContent Goals(OfficePackage package, string part)
    {
        cancellationToken.ThrowIfCancellationRequested();
        switch (package.RootOf(part))
        {
            case "document":
                var goals = new GoalDocuments(options);
                return goals.Join(WordFile.Read(package, part, goals.StandsAlone));
            case "workbook":
                return GoalSheets.Join(WorkbookReader.Read(package, part), options);
            default:
                throw PackageProblems.NoDocument();
        }
    }

    private T Read<T>(byte[] content, Func<byte[], T> readConverted, Func<OfficePackage, T> read)
    {
        var (result, format) = OfficePackage.Read(content, options, package => FormatOf(package) is { } foreign ? (default, foreign) : (read(package), (ForeignFormat?)null));
        return format is null ? result! : readConverted(new OfficeConverter(options).Convert(content, format, cancellationToken));
    }

    /// <summary>Returns the format of an archive that must be converted first, or <see langword="null"/>.</summary>
    /// <param name="package">The archive.</param>
    public static ForeignFormat? FormatOf(OfficePackage package) => package.FindMainPart() is { } part
        ? part.EndsWith(".bin", StringComparison.OrdinalIgnoreCase) ? ForeignFormat.BinaryWorkbook : null
        : package.ReadShortText("mimetype") switch
        {
            "application/vnd.oasis.opendocument.text" => ForeignFormat.OpenText,
            "application/vnd.oasis.opendocument.spreadsheet" => ForeignFormat.OpenSheet,
            _ => null,
        };
}
