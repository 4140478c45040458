using PerfGoals.Tests;
using PublicApiGenerator;

namespace PerfGoals.Testing.Tests.Conventions;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_approved_one() => Approved.Check(
        "tests/PerfGoals.Testing.Tests/Conventions/PerfGoals.Testing.approved.txt",
        typeof(RuleVerifier).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));

    [Fact]
    public void The_package_needs_no_test_framework() =>
        Assert.DoesNotContain(typeof(RuleVerifier).Assembly.GetReferencedAssemblies(), reference => reference.Name!.Contains("xunit", StringComparison.OrdinalIgnoreCase));
}
