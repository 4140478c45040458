using PerfGoals.Rules;
using PerfGoals.Tests;

namespace PerfGoals.Core.Tests.Documentation;

/// <summary>The pages of <c>docs/rules</c>, which are those of the rule set <c>all</c>.</summary>
public sealed class CommittedPagesTests
{
    private const string Folder = "docs/rules";

    private static readonly SortedDictionary<string, string> Fresh = Generate();

    [Fact]
    public void Committed_pages_are_what_the_rules_say_now()
    {
        if (Environment.GetEnvironmentVariable(Approved.Switch) == "1")
        {
            Directory.CreateDirectory(Repository.PathOf(Folder + "/en"));
            foreach (var stale in Committed().Except(Fresh.Keys))
            {
                File.Delete(Repository.PathOf($"{Folder}/{stale}"));
            }
        }

        Assert.All(Fresh, page => Approved.Check($"{Folder}/{page.Key}", page.Value));
        Assert.Equal(Fresh.Keys, Committed());
    }

    [Fact]
    public void Every_rule_has_a_page_in_both_languages_at_its_help_link() => Assert.All(RuleCatalog.BuiltIn.Descriptors, rule =>
    {
        Assert.Equal($"{Folder}/{rule.Id}.md", rule.HelpLink?.ToString());
        Assert.True(File.Exists(Repository.PathOf(rule.HelpLink!.ToString())), rule.ToString());
        Assert.True(File.Exists(Repository.PathOf($"{Folder}/en/{rule.Id}.md")), rule.ToString());
    });

    private static SortedDictionary<string, string> Generate()
    {
        var handbook = HandbookTests.Of("all");
        var pages = HandbookTests.Markdown(handbook, other: "en/");
        foreach (var (name, text) in HandbookTests.Markdown(handbook, "en", "../"))
        {
            pages.Add($"en/{name}", text);
        }

        return pages;
    }

    private static IEnumerable<string> Committed() => Directory.EnumerateFiles(Repository.PathOf(Folder), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.PathOf(Folder), file).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal);
}
