using PerfGoals.References.Sqlite;
using PerfGoals.Tests;
using PublicApiGenerator;

namespace PerfGoals.Reference.Sqlite.Tests.Conventions;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_approved_one() => Approved.Check(
        "tests/PerfGoals.Reference.Sqlite.Tests/Conventions/PerfGoals.Reference.Sqlite.approved.txt",
        typeof(SqliteReferenceStore).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));
}
