using System.Globalization;
using PerfGoals.Cli.Output;
using PerfGoals.Diagnostics;
using PerfGoals.Documentation;
using PerfGoals.Reporting;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Cli.Tests.Output;

/// <summary>What pages say of rules such as the library has none of yet.</summary>
public sealed class RulePagesTests
{
    private static readonly RuleDescriptor Outdated = Describe("HX0001", "outdated", RuleLifecycle.Deprecated("1.1.0", "vague-word"), null);
    private static readonly RuleDescriptor Vague = Describe("HX0002", "vague-word", RuleLifecycle.Preview("1.2.0"), new("摘自法规原文时。", "Where the word is quoted from a law."));

    private static readonly RulesInForce Rules = RulesInForce.Parse(
        """{ "id": "county", "version": "1", "rules": { "outdated": { "parameters": { "words": [] } }, "HX0002": {} } }"""u8, null, RuleSetLibrary.Shipped, new RuleCatalog([new Idle(Outdated), new Idle(Vague)]));

    [Theory]
    [InlineData("Status:           deprecated since 1.1.0; use vague-word instead\n")]
    [InlineData("\nSuppression\n  It cannot be suppressed.\n")]
    public void A_deprecated_rule_that_cannot_be_suppressed_says_so(string line) => Assert.Contains(line, Page(page => new RulePage(page, HandbookPage.Of(Rules, Outdated)).Write()), StringComparison.Ordinal);

    [Theory]
    [InlineData("Category:         Mediation (mediation)\nStatus:           preview since 1.2.0; in force only where it is named\n")]
    [InlineData("Former names:     HX0008, vague\n")]
    [InlineData("More:             https://rules.example/HX0002\n")]
    [InlineData("\nWhen to suppress\n  Where the word is quoted from a law.\n")]
    [InlineData("  words  Vague words; default 尽量,适当, allowed: a list of words, which may be empty\n")]
    [InlineData("  strict  Whether to be strict; default false, allowed: true or false\n")]
    [InlineData("Example [flagged] Vague\nThe example cannot be run: No goal table was found")]
    [InlineData("a layout file can say what is what.\n  | 尽量 |\n")]
    public void A_rule_shows_all_that_its_descriptor_has(string lines) => Assert.Contains(lines, Page(page => new RulePage(page, HandbookPage.Of(Rules, Vague)).Write()), StringComparison.Ordinal);

    [Theory]
    [InlineData("  notice:       rule set 'county': line 1, character 46: Rule HX0001 outdated is deprecated since 1.1.0; use HX0002 vague-word instead.\n")]
    [InlineData(" Mediation (mediation)\n  HX0001 outdated  warning  A rule (deprecated since 1.1.0; use vague-word instead)  [default]\n    words = —  Vague words  [county]\n")]
    [InlineData("  HX0002 vague-word  warning  A rule (preview since 1.2.0; in force only where it is named)")]
    public void The_list_of_rules_says_what_is_on_trial_and_on_its_way_out(string lines) => Assert.Contains(lines, Page(page => new RulesPage(page, Rules).Write()), StringComparison.Ordinal);

    [Fact]
    public void The_report_of_a_check_mentions_a_deprecated_rule()
    {
        var report = new CheckReport(Rules, [], []);
        using var json = new MemoryStream();
        JsonReport.Write(json, report, CultureInfo.GetCultureInfo("en"));
        var ruleSet = System.Text.Json.JsonDocument.Parse(json.ToArray()).RootElement.GetProperty("ruleSet");

        Assert.Contains("Notice: rule set 'county': line 1, character 46: Rule HX0001 outdated is deprecated since 1.1.0; use", Page(page => new ReportPage(page, report).Write()), StringComparison.Ordinal);
        Assert.Equal(Rules.Notices.Single().ToText().English, Assert.Single(ruleSet.GetProperty("notices").EnumerateArray()).GetString());
    }

    private static string Page(Action<Page> write)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        write(new PlainPage(writer, CultureInfo.GetCultureInfo("en")));
        return writer.ToString();
    }

    private static RuleDescriptor Describe(string id, string name, RuleLifecycle lifecycle, Texts.LocalizedText? whenToSuppress) => new()
    {
        Id = id,
        Name = name,
        FormerNames = whenToSuppress is null ? [] : ["HX0008", "vague"],
        Category = new("mediation", new("调解", "Mediation")),
        Lifecycle = lifecycle,
        Title = new("规则", "A rule"),
        HelpLink = new($"https://rules.example/{id}"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Hint,
        Messages = [],
        Parameters =
        [
            new WordsParameter("words", ["尽量", "适当"], new("含糊的词语", "Vague words")),
            new FlagParameter("strict", false, new("是否从严", "Whether to be strict")),
        ],
        Rationale = new("测试用。", "For tests."),
        HowToFix = new("无需处理。", "Nothing need be done."),
        IsSuppressible = whenToSuppress is not null,
        WhenToSuppress = whenToSuppress,
        Examples = [new(new("含糊", "Vague"), "| 尽量 |", Flagged: true) { Repaired = "| 90 |" }],
    };

    private sealed class Idle(RuleDescriptor descriptor) : IRule
    {
        public RuleDescriptor Descriptor { get; } = descriptor;

        public void Initialize(RuleActions actions)
        {
        }
    }
}
