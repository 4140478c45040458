using PerfGoals.Goals;
using PerfGoals.Tables;

namespace PerfGoals.Documents;

/// <summary>How to read a file: its limits, the words that are known, and how its tables are laid out.</summary>
public sealed record ReadOptions
{
    /// <summary>Gets what suits files from people: the defaults of all properties.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>Gets the size in bytes up to which a file is read; a larger one is refused. 64 MiB by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or more than an array can hold.</exception>
    public long MaxBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Array.MaxLength);
            field = value;
        }
    } = 64 * 1024 * 1024;

    /// <summary>Gets the size in bytes up to which the parts of a .docx or .xlsx are unpacked, all together. 256 MiB by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public long MaxUnpackedBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 256 * 1024 * 1024;

    /// <summary>Gets how many times its packed size a part of a .docx or .xlsx may have; what is below 8 MiB unpacked is not held to it. 250 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxUnpackingRatio
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 250;

    /// <summary>Gets how many cells the tables of a document or workbook may have, blank ones beside others counted. 4 million by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxCells
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 4_000_000;

    /// <summary>
    /// Gets the program that turns old and other Office files (.doc, .xls, .wps, .et, .rtf, .odt, .ods, .xlsb) into ones that are read: LibreOffice's
    /// <c>soffice</c>, by its name or path; <see langword="null"/> to start no program and refuse such files. <c>soffice</c> by default.
    /// </summary>
    public string? OfficeProgram { get; init; } = "soffice";

    /// <summary>Gets how long <see cref="OfficeProgram"/> may take for a file before it is stopped. A minute by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or more than a day.</exception>
    public TimeSpan MaxConversionTime
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromDays(1));
            field = value;
        }
    } = TimeSpan.FromMinutes(1);

    /// <summary>Gets the words that are known: units of measure, names and codes of indicator types.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public Vocabulary Vocabulary
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = Vocabulary.Default;

    /// <summary>Gets what a county says of its tables, where recognition is unsure or wrong.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public TableLayout Layout
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = TableLayout.Default;
}
