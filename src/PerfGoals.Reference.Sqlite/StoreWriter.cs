using System.Globalization;
using Microsoft.Data.Sqlite;
using PerfGoals.Goals;
using PerfGoals.Serialization;

namespace PerfGoals.References.Sqlite;

/// <summary>Writes a register as a store, whole or not at all.</summary>
internal static class StoreWriter
{
    /// <summary>Writes the register.</summary>
    /// <exception cref="SqliteException">The file cannot be written.</exception>
    public static void Write(string path, ReferenceRegister register)
    {
        using var connection = new SqliteConnection(StoreSchema.ConnectionString(path, SqliteOpenMode.ReadWriteCreate));
        connection.Open();
        using (var transaction = connection.BeginTransaction())
        {
            Run(connection, StoreSchema.Create);
            WriteParts(connection, register);
            foreach (var unit in register.Units.DistinctBy(unit => ReferenceNames.Key(unit.Code)))
            {
                Run(connection, "INSERT INTO units VALUES ($0, $1, $2)", ReferenceNames.Key(unit.Code), unit.Code, unit.Name);
            }

            foreach (var project in register.Book?.Projects ?? [])
            {
                Run(
                    connection,
                    "INSERT INTO projects (unit, unitCode, code, name, amount, moneyUnit) VALUES ($0, $1, $2, $3, $4, $5)",
                    ReferenceNames.Key(project.UnitCode),
                    project.UnitCode,
                    project.Code,
                    project.Name,
                    project.Budget?.Amount.ToString(CultureInfo.InvariantCulture),
                    project.Budget?.Unit?.Symbol);
            }

            foreach (var project in register.Book?.SecretProjects ?? [])
            {
                Run(
                    connection,
                    "INSERT INTO secretProjects (unit, unitCode, salt, digest) VALUES ($0, $1, $2, $3)",
                    ReferenceNames.Key(project.UnitCode),
                    project.UnitCode,
                    project.Salt,
                    project.Digest);
            }

            foreach (var project in register.Goals)
            {
                Run(connection, "INSERT INTO goals (unit, json) VALUES ($0, $1)", ReferenceNames.Key(project.Unit!.Code), JsonOf(project));
            }

            transaction.Commit();
        }

        // What was deleted would otherwise still stand in pages that are free.
        Run(connection, "VACUUM");
    }

    private static void WriteParts(SqliteConnection connection, ReferenceRegister register)
    {
        if (register.FiscalYear is { } year)
        {
            Run(connection, "INSERT INTO about VALUES ('fiscalYear', $0)", year);
        }

        foreach (var part in Enum.GetValues<ReferencePart>().Where(register.Has))
        {
            Run(connection, "INSERT INTO parts VALUES ($0)", (int)part);
        }
    }

    private static byte[] JsonOf(Project project)
    {
        using var json = new MemoryStream();
        CanonicalJson.Write(json, new Declaration { Unit = project.Unit!, Projects = [project with { Unit = null }] });
        return json.ToArray();
    }

    private static void Run(SqliteConnection connection, string sql, params object?[] values)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are constants of this assembly; what comes from outside is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters.AddWithValue("$" + index.ToString(CultureInfo.InvariantCulture), values[index] ?? DBNull.Value);
        }

        command.ExecuteNonQuery();
    }
}
