using Microsoft.Data.Sqlite;

namespace PerfGoals.References.Sqlite;

/// <summary>The tables of a store, and how one is known.</summary>
internal static class StoreSchema
{
    /// <summary>The statements that make an empty store of what is there. A part that is not in <c>parts</c> was not given.</summary>
    public const string Create = """
        PRAGMA application_id = 1346849612;
        PRAGMA user_version = 1;
        DROP TABLE IF EXISTS about;
        DROP TABLE IF EXISTS parts;
        DROP TABLE IF EXISTS units;
        DROP TABLE IF EXISTS projects;
        DROP TABLE IF EXISTS secretProjects;
        DROP TABLE IF EXISTS goals;
        CREATE TABLE about (key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
        CREATE TABLE parts (part INTEGER PRIMARY KEY) STRICT;
        CREATE TABLE units (key TEXT PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL) STRICT;
        CREATE TABLE projects (id INTEGER PRIMARY KEY, unit TEXT NOT NULL, unitCode TEXT NOT NULL, code TEXT, name TEXT NOT NULL, amount TEXT, moneyUnit TEXT) STRICT;
        CREATE TABLE secretProjects (id INTEGER PRIMARY KEY, unit TEXT NOT NULL, unitCode TEXT NOT NULL, salt BLOB NOT NULL, digest BLOB) STRICT;
        CREATE TABLE goals (id INTEGER PRIMARY KEY, unit TEXT NOT NULL, json BLOB NOT NULL) STRICT;
        CREATE INDEX projectsByUnit ON projects (unit);
        CREATE INDEX secretProjectsByUnit ON secretProjects (unit);
        CREATE INDEX goalsByUnit ON goals (unit);
        """;

    // "PGRL" and the version of the tables.
    private const long Application = 1346849612;
    private const long Version = 1;

    /// <summary>Returns how a file is opened. Connections are not pooled: a pool would hold the file after the last of them is closed.</summary>
    public static string ConnectionString(string path, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString();

    /// <summary>Tells whether a file is a store of this version.</summary>
    /// <exception cref="SqliteException">It is no SQLite file.</exception>
    public static bool IsIn(string path)
    {
        using var connection = new SqliteConnection(ConnectionString(path, SqliteOpenMode.ReadOnly));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT application_id, user_version FROM pragma_application_id, pragma_user_version";
        using var row = command.ExecuteReader();
        return row.Read() && row.GetInt64(0) == Application && row.GetInt64(1) == Version;
    }
}
