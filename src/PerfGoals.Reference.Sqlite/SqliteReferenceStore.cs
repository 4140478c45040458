using Microsoft.Data.Sqlite;
using PerfGoals.Goals;
using PerfGoals.Serialization;
using PerfGoals.Units;

namespace PerfGoals.References.Sqlite;

/// <summary>Reference data in an SQLite file. It is read unit by unit, so that a check of one unit does not load the data of all.</summary>
/// <remarks>
/// Safe for use by several threads. Of a secret project the file holds the unit's code and a salted digest of the name. Whoever has the file and guesses
/// a name can confirm the guess: keep it as the list of secret projects itself.
/// </remarks>
public sealed class SqliteReferenceStore : IReferenceRegister
{
    // SQLITE_NOTADB
    private const int NotADatabase = 26;

    private readonly string connectionString;
    private readonly HashSet<ReferencePart> parts;
    private readonly Lazy<IReadOnlyList<BudgetUnit>> units;
    private readonly Lazy<UnitNames> unitNames;

    private SqliteReferenceStore(string path)
    {
        connectionString = StoreSchema.ConnectionString(path, SqliteOpenMode.ReadOnly);
        FiscalYear = Query("SELECT value FROM about WHERE key = 'fiscalYear'", null, row => row.GetInt32(0)).Cast<int?>().FirstOrDefault();
        parts = [.. Query("SELECT part FROM parts", null, row => (ReferencePart)row.GetInt32(0))];
        units = new(() => Query("SELECT code, name FROM units ORDER BY key", null, row => new BudgetUnit(row.GetString(0), row.GetString(1))));
        unitNames = new(() => new(Units));
    }

    /// <inheritdoc/>
    public int? FiscalYear { get; }

    /// <inheritdoc/>
    public IReadOnlyList<BudgetUnit> Units => units.Value;

    /// <summary>Tells whether a file begins as SQLite files do.</summary>
    /// <param name="content">The first bytes of the file; 16 are enough.</param>
    public static bool IsStore(ReadOnlySpan<byte> content) => content.StartsWith("SQLite format 3\0"u8);

    /// <summary>Opens a store.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="ReferenceException">There is no such file, or it is no store of reference data, or of another version.</exception>
    public static SqliteReferenceStore Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path))
        {
            throw new ReferenceException(new ReferenceProblem(new("文件不存在。请核对路径。", "The file does not exist. Check the path."), path));
        }

        try
        {
            return StoreSchema.IsIn(path) ? new(path) : throw NoStore(path);
        }
        catch (SqliteException)
        {
            throw NoStore(path);
        }
    }

    /// <summary>Writes a register as a store, in the place of what the file held.</summary>
    /// <param name="path">The path of the file; a file that is no store is not overwritten.</param>
    /// <param name="register">The register.</param>
    /// <exception cref="ReferenceException">There is a file of another kind at the path, or it cannot be written.</exception>
    public static void Write(string path, ReferenceRegister register)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(register);
        try
        {
            if (File.Exists(path) && new FileInfo(path).Length > 0 && !IsOurs(path))
            {
                throw new ReferenceException(new ReferenceProblem(
                    new(
                        "这个文件不是本工具的参考数据库，或版本不同，没有改动它。请换一个文件名。",
                        "This file is no store of reference data, or one of another version, and was left alone. Name another file."),
                    path));
            }

            StoreWriter.Write(path, register);
        }
        catch (SqliteException e)
        {
            throw new ReferenceException(new ReferenceProblem(
                new($"无法写入（SQLite 错误 {e.SqliteErrorCode}）。", $"It cannot be written (SQLite error {e.SqliteErrorCode})."), path));
        }
    }

    /// <summary>Counts what the store holds.</summary>
    public ReferenceCounts Count() => new(
        FiscalYear,
        Count(ReferencePart.Units, "SELECT count(*) FROM units"),
        Count(ReferencePart.BudgetBook, "SELECT count(*) FROM projects"),
        Count(ReferencePart.BudgetBook, "SELECT count(*) FROM secretProjects"),
        Count(ReferencePart.Goals, "SELECT count(*) FROM goals"));

    /// <inheritdoc/>
    public bool Has(ReferencePart part) => parts.Contains(part);

    /// <inheritdoc/>
    public BudgetUnit? FindUnit(string unitCode) =>
        Query("SELECT code, name FROM units WHERE key = $unit", unitCode, row => new BudgetUnit(row.GetString(0), row.GetString(1))).FirstOrDefault();

    /// <inheritdoc/>
    public BudgetUnit? FindUnitNamed(string unitName) => unitNames.Value.Find(unitName);

    /// <inheritdoc/>
    public IReadOnlyList<BookProject> ProjectsOf(string unitCode) => Query(
        "SELECT unitCode, name, amount, moneyUnit, code FROM projects WHERE unit = $unit ORDER BY id",
        unitCode,
        row => new BookProject(row.GetString(0), row.GetString(1), BudgetIn(row), row.IsDBNull(4) ? null : row.GetString(4)));

    /// <inheritdoc/>
    public int CountSecretProjectsOf(string unitCode) => Query("SELECT count(*) FROM secretProjects WHERE unit = $unit", unitCode, row => row.GetInt32(0))[0];

    /// <inheritdoc/>
    public bool IsSecret(string unitCode, string projectName)
    {
        var open = ProjectsOf(unitCode);
        var own = SecretIn("WHERE unit = $unit", unitCode);
        var name = ReferenceNames.Key(projectName);
        return open.Count > 0 || own.Count > 0
            ? own.Any(project => project.IsCalled(name)) && open.All(project => ReferenceNames.Key(project.Name) != name)
            : SecretIn("", null).Any(project => project.IsCalled(name));
    }

    /// <inheritdoc/>
    public IReadOnlyList<Project> GoalsOf(string unitCode) =>
        [.. Query("SELECT json FROM goals WHERE unit = $unit ORDER BY id", unitCode, row => row.GetFieldValue<byte[]>(0)).SelectMany(json => CanonicalJson.Read(json, "goals").Declaration.Projects)];

    private static bool IsOurs(string path)
    {
        try
        {
            return StoreSchema.IsIn(path);
        }
        catch (SqliteException e) when (e.SqliteErrorCode == NotADatabase)
        {
            return false;
        }
    }

    private int? Count(ReferencePart part, string sql) => Has(part) ? Query(sql, null, row => row.GetInt32(0))[0] : null;

    private List<SecretProject> SecretIn(string where, string? unitCode) => Query(
        $"SELECT unitCode, salt, digest FROM secretProjects {where}",
        unitCode,
        row => SecretProject.FromStore(row.GetString(0), row.GetFieldValue<byte[]>(1), row.IsDBNull(2) ? null : row.GetFieldValue<byte[]>(2)));

    private static Money? BudgetIn(SqliteDataReader row) => row.IsDBNull(2)
        ? null
        : new Money(decimal.Parse(row.GetString(2), System.Globalization.CultureInfo.InvariantCulture), row.IsDBNull(3) ? null : UnitOfMeasure.Read(row.GetString(3)));

    private static ReferenceException NoStore(string path) => new(new ReferenceProblem(
        new("这不是本工具的参考数据库，或版本不同。请用 perfgoals reference import 重新生成。", "This is no store of reference data, or one of another version. Make it again by perfgoals reference import."),
        path));

    private List<T> Query<T>(string sql, string? unitCode, Func<SqliteDataReader, T> read)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are constants of this class; what comes from outside is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        if (unitCode is not null)
        {
            command.Parameters.AddWithValue("$unit", ReferenceNames.Key(unitCode));
        }

        using var row = command.ExecuteReader();
        var rows = new List<T>();
        while (row.Read())
        {
            rows.Add(read(row));
        }

        return rows;
    }
}
