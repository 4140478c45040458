using System.Text;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.References.Sqlite;

namespace PerfGoals.Reference.Sqlite.Tests;

public sealed class SqliteReferenceStoreTests : IDisposable
{
    private const string SecretName = "密件甲乙丙丁";

    private static readonly ReferenceRegister Register = ReferenceJson.Read(Encoding.UTF8.GetBytes($$"""
        {
          "fiscalYear": 2025,
          "units": [ { "code": "408001", "name": "泸县司法局" }, { "code": "408002", "name": "泸县公证处" } ],
          "budgetBook": [
            { "unitCode": "408001", "code": "T000", "name": "法律援助", "budget": { "amount": 12.30, "unit": "万元" } },
            { "unitCode": "408001", "name": "社区矫正" },
            { "unitCode": "408001", "name": "{{SecretName}}", "secret": true }
          ],
          "goals": [ { "unit": { "code": "408001", "name": "泸县司法局" }, "projects": [ { "name": "法律援助", "annualGoal": "办结案件350件", "indicators": [] } ] } ]
        }
        """));

    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(path);

    [Fact]
    public void What_was_written_is_what_is_found()
    {
        SqliteReferenceStore.Write(path, Register);
        var store = SqliteReferenceStore.Open(path);

        Assert.Equal(Register.FiscalYear, store.FiscalYear);
        Assert.Equal(Register.Units, store.Units);
        Assert.Equal(new BudgetUnit("408002", "泸县公证处"), store.FindUnit(" ４０８００２"));
        Assert.Equal(new BudgetUnit("408002", "泸县公证处"), store.FindUnitNamed("泸县 公证处"));
        Assert.Null(store.FindUnitNamed(""));
        Assert.Equal(Register.ProjectsOf("408001"), store.ProjectsOf("408001"));
        // Goals are asked for by their unit, so the store does not say it again.
        Assert.Equal(Register.GoalsOf("408001").Select(project => project with { Unit = null }), store.GoalsOf("408001"));
        Assert.Equal((1, true, false), (store.CountSecretProjectsOf("408001"), store.IsSecret("408001", SecretName), store.IsSecret("408001", "法律援助")));
        Assert.Equal(new ReferenceCounts(2025, 2, 2, 1, 1), store.Count());
    }

    [Fact]
    public void A_part_that_was_not_given_is_not_an_empty_one()
    {
        SqliteReferenceStore.Write(path, new ReferenceRegister(units: []));
        var store = SqliteReferenceStore.Open(path);

        Assert.Equal(
            Enum.GetValues<ReferencePart>().Select(new ReferenceRegister(units: []).Has),
            Enum.GetValues<ReferencePart>().Select(store.Has));
        Assert.Empty(store.Units);
    }

    [Fact]
    public void No_byte_of_the_file_is_of_a_secret_name()
    {
        SqliteReferenceStore.Write(path, Register);
        var bytes = File.ReadAllBytes(path);

        Assert.True(SqliteReferenceStore.IsStore(bytes));
        Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("法律援助")) >= 0);
        Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(SecretName)));
        Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(SecretName)));
    }

    [Fact]
    public void What_is_no_store_is_refused()
    {
        File.WriteAllText(path, "单位编码,单位名称");

        Assert.Throws<ReferenceException>(() => SqliteReferenceStore.Open(path));
    }
}
