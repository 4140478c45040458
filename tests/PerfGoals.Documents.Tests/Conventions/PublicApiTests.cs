using PerfGoals.Documents.Tests.Support;
using PublicApiGenerator;

namespace PerfGoals.Documents.Tests.Conventions;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_approved_one() => Approved.Check(
        Path.Combine(Repository.Tests, "Conventions", "PerfGoals.Documents.approved.txt"),
        typeof(DeclarationReader).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }) + "\n",
        "PERFGOALS_ACCEPT_API");
}
