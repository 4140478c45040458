using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Documentation;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Documentation;

public sealed class ClerkInstructionsTests
{
    // What these find is damage, or for a reviewer to judge: there is nothing to ask of a clerk beforehand.
    private static readonly string[] WithoutSentence = ["PG0006", "PG0027"];

    [Theory]
    [InlineData("第1条", "单位编码应与一体化系统一致。", "单位名称应与一体化系统一致。")]
    [InlineData("第2条", "项目名称应与汇编资料一致。", "预算数应与汇编资料一致。")]
    [InlineData("第3条", "每个项目应至少有 4 个产出指标、1 个效益指标、1 个满意度指标、1 个成本指标。")]
    [InlineData("第4条", "指标应细化量化，一个项目的指标不得全部是定性指标。", "一个项目各指标权重之和应为 90%。")]
    [InlineData("第5条", "除涉密项目外，每个项目都应编制绩效目标申报表。", "申报表应与一体化系统中的绩效目标一致。")]
    public void The_five_instructions_under_the_table_of_Lu_County_come_out_of_its_rule_set(string clause, params string[] sentences)
    {
        var found = SentencesOf(HandbookTests.Of("luxian-2025")).Where(sentence => sentence.Rules.Any(rule => rule.Basis.Any(basis => basis.Clause?.Chinese == clause))).ToList();

        Assert.All(sentences, sentence => Assert.Contains(sentence, found.Select(entry => entry.Text.Chinese)));
    }

    [Theory]
    [InlineData("luxian-2025")]
    [InlineData("national-2015")]
    [InlineData("national-2021")]
    [InlineData("recommended")]
    public void Every_rule_of_a_shipped_set_asks_for_something(string ruleSet) =>
        Assert.Equal([], HandbookTests.Of(ruleSet).Instructions.Others.Select(page => page.Rule.Id).Except(WithoutSentence));

    [Theory]
    [InlineData("all")]
    [InlineData("luxian-2025")]
    [InlineData("national-2015")]
    [InlineData("national-2021")]
    [InlineData("recommended")]
    public void No_sentence_comes_twice_and_each_leads_to_its_rule(string ruleSet)
    {
        var handbook = HandbookTests.Of(ruleSet);
        var sentences = SentencesOf(handbook).ToList();

        Assert.Equal(sentences.Count, sentences.Select(sentence => sentence.Text).Distinct().Count());
        Assert.Equal(
            handbook.Pages.Where(page => page.Instruction is not null).Select(page => page.Rule.Id),
            sentences.SelectMany(sentence => sentence.Rules).Select(page => page.Rule.Id).Order(StringComparer.Ordinal));
        Assert.All(sentences, sentence => Assert.True(sentence.Text.Chinese.EndsWith('。') && sentence.Text.English.EndsWith('.'), sentence.Text.Chinese));
        Assert.All(handbook.Instructions.Sections, section => Assert.Equal(section.Sentences.OrderByDescending(sentence => sentence.Severity), section.Sentences));
    }

    [Fact]
    public void How_strict_a_rule_set_is_can_be_read()
    {
        string Said(Severity severity) => SentencesOf(Handbook.Of(RulesInForce.Resolve(RuleSetLibrary.Shipped.Get("luxian-2025"), RuleSetLibrary.Shipped, RuleCatalog.BuiltIn)
            .With([RuleOverride.Set("PG5001", "severity", severity.ToString())]))).Single(sentence => sentence.Rules[0].Rule.Id == "PG5001").Text.Chinese;

        Assert.Equal("单位编码应与一体化系统一致。", Said(Severity.Error));
        Assert.Equal("单位编码一般应与一体化系统一致。", Said(Severity.Warning));
        Assert.Equal("单位编码建议与一体化系统一致。", Said(Severity.Info));
    }

    [Fact]
    public void Two_rules_that_say_the_same_share_a_sentence_and_a_rule_without_one_is_named_at_the_end()
    {
        var same = new LocalizedText("项目{must}写明负责人。", "A project {must} name who is responsible.");
        DocumentedRule[] rules = [new("HX0001", new(same)), new("HX0002", new(same)), new("HX0003", null, new RuleExample(new("例", "E"), "| 一 |", false))];
        var instructions = Handbook.Of(RulesInForce.Resolve(RuleSetLibrary.Shipped.Get("luxian-2025"), RuleSetLibrary.Shipped, new RuleCatalog(rules))).Instructions;

        Assert.Equal(["HX0001", "HX0002"], instructions.Sections.SelectMany(section => section.Sentences).Single(sentence => sentence.Text.Chinese == "项目一般应写明负责人。").Rules.Select(page => page.Rule.Id));
        Assert.Equal(["HX0003", "PG0006"], instructions.Others.Select(page => page.Rule.Id));
    }

    private static IEnumerable<InstructionSentence> SentencesOf(Handbook handbook) => handbook.Instructions.Sections.SelectMany(section => section.Sentences);
}
