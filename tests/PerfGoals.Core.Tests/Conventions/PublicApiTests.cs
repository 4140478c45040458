using PerfGoals.Checking;
using PublicApiGenerator;

namespace PerfGoals.Core.Tests.Conventions;

public sealed class PublicApiTests
{
    private const string ApprovedFile = "tests/PerfGoals.Core.Tests/Conventions/PerfGoals.Core.approved.txt";
    private const string Switch = "PERFGOALS_ACCEPT_API";

    [Fact]
    public void The_public_api_is_the_approved_one()
    {
        var api = ApiOf(typeof(Checker).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));
        var file = Path.Combine(Root(), ApprovedFile);
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            File.WriteAllText(file, api);
        }

        var difference = Difference(ApiOf(File.ReadAllText(file)), api);

        Assert.True(difference is null, difference);
    }

    [Fact]
    public void A_change_is_shown_with_the_way_to_accept_it()
    {
        var difference = Difference("class A\nclass B\nclass C", "class A\nclass D\nclass C");

        Assert.NotNull(difference);
        Assert.Contains("- class B", difference, StringComparison.Ordinal);
        Assert.Contains("+ class D", difference, StringComparison.Ordinal);
        Assert.DoesNotContain("class A", difference, StringComparison.Ordinal);
        Assert.Contains("PERFGOALS_ACCEPT_API=1", difference, StringComparison.Ordinal);
        Assert.Contains(ApprovedFile, difference, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_order_is_a_change() => Assert.NotNull(Difference("class A\nclass B", "class B\nclass A"));

    [Fact]
    public void The_same_api_is_no_change() => Assert.Null(Difference("class A", "class A"));

    private static string? Difference(string approved, string actual)
    {
        if (approved == actual)
        {
            return null;
        }

        var (before, after) = (approved.Split('\n'), actual.Split('\n'));
        var lines = before.Except(after).Select(line => $"- {line.Trim()}").Concat(after.Except(before).Select(line => $"+ {line.Trim()}"));
        return $"""
            The public API is not the approved one (- approved, + now):
            {string.Join('\n', lines)}
            If the change is meant, run the tests once with {Switch}=1 set and commit {ApprovedFile}.
            """;
    }

    private static string ApiOf(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PerfGoals.Core.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not run within the repository, where the approved API is.");
    }
}
