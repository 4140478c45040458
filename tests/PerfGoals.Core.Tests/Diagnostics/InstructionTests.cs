using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Diagnostics;

public sealed class InstructionTests
{
    private static readonly CountParameter Most = new("most", 3, new("最多", "At most"));
    private static readonly CountParameter Least = new("least", 0, new("最少", "At least"));
    private static readonly FlagParameter Strict = new("strict", true, new("从严", "Strict"));
    private static readonly WordsParameter Names = new("names", ["甲", "乙"], new("名称", "Names"));

    [Fact]
    public void Values_and_strictness_stand_in_the_sentence()
    {
        var text = Said(new(new("指标{must}有 {most} 个。", "There {must} be {most}."), Most), Severity.Warning);

        Assert.Equal(("指标一般应有 3 个。", "There should be 3."), (text?.Chinese, text?.English));
    }

    [Theory]
    [InlineData(Severity.Error, "应", "不得", "must", "must not")]
    [InlineData(Severity.Warning, "一般应", "一般不应", "should", "should not")]
    [InlineData(Severity.Info, "建议", "不宜", "should preferably", "should preferably not")]
    public void A_rule_that_is_stricter_asks_more_strictly(Severity severity, string must, string mustNot, string englishMust, string englishMustNot)
    {
        var text = Said(new(new("{must}，{mustNot}", "{must}, {mustNot}")), severity);

        Assert.Equal(($"{must}，{mustNot}", $"{englishMust}, {englishMustNot}"), (text?.Chinese, text?.English));
    }

    [Fact]
    public void What_is_in_brackets_goes_where_its_value_is_nothing()
    {
        var optional = new Instruction(new("{must} {most}[ 或 {least}]", "{must} {most}[ or {least}]"), Most, Least);

        Assert.Equal("应 3", Said(optional)?.Chinese);
        Assert.Equal("应 3 或 5", Said(optional, (Least, 5))?.Chinese);
    }

    [Fact]
    public void A_flag_writes_nothing_and_decides_on_its_brackets()
    {
        var flagged = new Instruction(new("{must}[{strict}从严]", "{must}[{strict} strictly]"), Strict);

        Assert.Equal("应从严", Said(flagged)?.Chinese);
        Assert.Equal("应", Said(flagged, (Strict, false))?.Chinese);
    }

    [Fact]
    public void A_list_joins_what_is_left_of_it_and_without_anything_there_is_no_instruction()
    {
        var list = new Instruction(new("{must}有[{most} 个甲|{least} 个乙|{strict}丙]", "{must} have [a {most}|b {least}|{strict}c]"), Most, Least, Strict);

        Assert.Equal(("应有3 个甲、丙", "must have a 3 and c"), (Said(list)?.Chinese, Said(list)?.English));
        Assert.Equal("must have a 3, b 2 and c", Said(list, (Least, 2))?.English);
        Assert.Null(Said(list, (Most, 0), (Strict, false)));
    }

    [Fact]
    public void Words_are_listed()
    {
        var text = Said(new(new("{must}写{names}", "{must} be {names}"), Names));

        Assert.Equal(("应写乙、甲", "must be 乙, 甲"), (text?.Chinese, text?.English));
    }

    [Theory]
    [InlineData("{must}有 {total} 个", "{must} {most}")]
    [InlineData("{must}有 {most} 个", "{must}")]
    [InlineData("有 {most} 个", "{must} {most}")]
    [InlineData("{must}有[ {most} 个", "{must} {most}")]
    [InlineData("{must}有 {most}] 个", "{must} {most}")]
    [InlineData("{must}有[[{most}]] 个", "{must} {most}")]
    [InlineData("{must}有 {most}|个", "{must} {most}")]
    public void A_wording_that_cannot_be_filled_in_is_refused(string chinese, string english) =>
        Assert.Throws<ArgumentException>(() => new Instruction(new(chinese, english), Most));

    [Fact]
    public void A_catalogue_refuses_an_instruction_with_a_parameter_of_another_rule()
    {
        var refused = Assert.Throws<ArgumentException>(() => new RuleCatalog([new DocumentedRule("HX0001", new(new("{must}有 {most} 个", "{must} be {most}"), Most))]));

        Assert.Contains("'most'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_built_in_instruction_leaves_a_bracket_or_a_blank_whatever_flags_are_set() =>
        Assert.All(BuiltInRules.All.Select(rule => rule.Descriptor).Where(rule => rule.Instruction is not null), rule =>
            Assert.All(Enum.GetValues<Severity>(), severity => Assert.All([true, false], isDefault =>
            {
                var text = rule.Instruction!.ToText(severity, parameter => isDefault ? parameter.DefaultValue : Nothing(parameter));
                Assert.False(text is null && isDefault, rule.Id);
                Assert.Equal(-1, (text?.Chinese + text?.English).AsSpan().IndexOfAny("{}[]|"));
            })));

    private static RuleValue Nothing(RuleParameter parameter) => parameter switch
    {
        FlagParameter => false,
        WordsParameter => RuleValue.Of([]),
        NumericParameter { Minimum: var minimum } => minimum,
        _ => parameter.DefaultValue,
    };

    private static LocalizedText? Said(Instruction instruction, params (RuleParameter Parameter, RuleValue Value)[] values) => Said(instruction, Severity.Error, values);

    private static LocalizedText? Said(Instruction instruction, Severity severity, params (RuleParameter Parameter, RuleValue Value)[] values) =>
        instruction.ToText(severity, parameter => values.Where(entry => entry.Parameter == parameter).Select(entry => (RuleValue?)entry.Value).FirstOrDefault() ?? parameter.DefaultValue);
}
