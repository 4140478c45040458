using PerfGoals.Checking;
using PerfGoals.Tests;
using PublicApiGenerator;

namespace PerfGoals.Core.Tests.Conventions;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_approved_one() => Approved.Check(
        "tests/PerfGoals.Core.Tests/Conventions/PerfGoals.Core.approved.txt",
        typeof(Checker).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] }));

    [Fact]
    public void A_change_is_shown_with_the_way_to_accept_it()
    {
        var difference = Approved.Difference("api.txt", "class A\nclass B\nclass C", "class A\nclass D\nclass C");

        Assert.NotNull(difference);
        Assert.Contains("- class B", difference, StringComparison.Ordinal);
        Assert.Contains("+ class D", difference, StringComparison.Ordinal);
        Assert.DoesNotContain("class A", difference, StringComparison.Ordinal);
        Assert.Contains("PERFGOALS_ACCEPT=1", difference, StringComparison.Ordinal);
        Assert.Contains("api.txt", difference, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_order_is_a_change() => Assert.NotNull(Approved.Difference("api.txt", "class A\nclass B", "class B\nclass A"));

    [Fact]
    public void The_same_api_is_no_change() => Assert.Null(Approved.Difference("api.txt", "class A", "class A"));
}
