using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CountyRules;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Tests;

namespace PerfGoals.Documents.Tests;

/// <summary>What <c>docs/writing-rules.md</c> shows is the sample that is built and run.</summary>
[Collection(nameof(SampleHost))]
public sealed partial class WritingRulesPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/writing-rules.md")).ReplaceLineEndings("\n");

    [Theory]
    [InlineData("CountyRules/LowSatisfaction.cs")]
    [InlineData("CountyRules.Tests/LowSatisfactionTests.cs")]
    [InlineData("County/Program.cs")]
    public void Its_files_are_those_of_the_sample(string file) => Assert.Equal(
        File.ReadAllText(Repository.PathOf("docs/samples/WritingRules/" + file)).ReplaceLineEndings("\n"),
        ShownFile().Matches(Page).Single(match => match.Groups[1].Value == file).Groups[2].Value);

    [Fact]
    public void The_host_prints_what_the_page_says()
    {
        var culture = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-Hans");
        try
        {
            Assert.Equal(Block("text").Split('\n', StringSplitOptions.RemoveEmptyEntries), SampleHost.Run("County", Repository.Sample));
        }
        finally
        {
            CultureInfo.CurrentUICulture = culture;
        }
    }

    [Fact]
    public void The_rule_set_of_the_page_sets_the_countys_numbers()
    {
        var rules = RulesInForce.Parse(Encoding.UTF8.GetBytes(Block("json")), "county-2026.json", RuleSetLibrary.Shipped, new RuleCatalog([new LowSatisfaction()]));

        var rule = rules.Rules.Single(rule => rule.Descriptor.Name == "low-satisfaction");
        Assert.Equal((Severity.Error, 90m), (rule.Severity, rule.Values.Single().Number));
    }

    private static string Block(string language) => Regex.Match(Page, $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    [GeneratedRegex("^`([^`]+)`:\n\n```csharp\n(.*?)```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex ShownFile();
}
