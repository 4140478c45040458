using PerfGoals.Tests;
using PublicApiGenerator;

namespace PerfGoals.Documents.Tests.Conventions;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_approved_one() => Approved.Check(
        "tests/PerfGoals.Documents.Tests/Conventions/PerfGoals.Documents.approved.txt",
        typeof(DeclarationReader).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));
}
