using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Diagnostics;

public sealed class RuleDescriptorTests
{
    [Theory]
    [InlineData("PG2001")]
    [InlineData("LUXIANJT0001")]
    public void An_id_is_capital_letters_and_four_digits(string id) => Assert.Equal(id, HostRule.Describe(id).Id);

    [Theory]
    [InlineData("")]
    [InlineData("P0001")]
    [InlineData("pg2001")]
    [InlineData("PG201")]
    [InlineData("PG20011")]
    [InlineData("PG２００１")]
    [InlineData("PG2001\n")]
    [InlineData("ABCDEFGHI0001")]
    public void Any_other_id_is_refused(string id) => Assert.Throws<ArgumentException>(() => HostRule.Describe(id));

    [Theory]
    [InlineData("")]
    [InlineData("Weights")]
    [InlineData("weights--off")]
    [InlineData("-weights")]
    [InlineData("weights off")]
    [InlineData("权重")]
    [InlineData("weights\n")]
    public void Any_other_name_than_words_joined_by_hyphens_is_refused(string name) => Assert.Throws<ArgumentException>(() => HostRule.Describe(name: name));

    [Theory]
    [InlineData(0, true)]
    [InlineData(4, true)]
    [InlineData(4.5, false)]
    [InlineData(-1, false)]
    [InlineData(3e9, false)]
    public void A_count_is_a_whole_number_from_0(decimal value, bool allowed) =>
        Assert.Equal(allowed, new CountParameter("count", 1, new("个数", "The count")).Allows(value));

    [Theory]
    [InlineData(0, true)]
    [InlineData(22.5, true)]
    [InlineData(100, true)]
    [InlineData(100.01, false)]
    [InlineData(-0.01, false)]
    public void A_number_is_within_its_range(decimal value, bool allowed) =>
        Assert.Equal(allowed, new NumberParameter("share", 1, 0, 100, new("比例", "The share")).Allows(value));

    [Theory]
    [InlineData("Total")]
    [InlineData("total.of")]
    [InlineData("")]
    [InlineData("severity")]
    [InlineData("enabled")]
    public void A_parameter_has_a_key_that_options_can_name(string key) =>
        Assert.Throws<ArgumentException>(() => new NumberParameter(key, 1, 0, 100, new("比例", "The share")));

    [Fact]
    public void A_default_that_is_not_allowed_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new NumberParameter("share", 101, 0, 100, new("比例", "The share")));
        Assert.Throws<ArgumentException>(() => new NumberParameter("share", 1, 2, 0, new("比例", "The share")));
        Assert.Throws<ArgumentException>(() => new CountParameter("count", -1, new("个数", "The count")));
    }

    [Fact]
    public void Two_parameters_of_one_key_are_refused() => Assert.Throws<ArgumentException>(() =>
        HostRule.Describe("HX0001", "host-rule", new CountParameter("aB", 1, new("个数", "The count")), new CountParameter("ab", 1, new("个数", "The count"))));

    [Fact]
    public void The_values_that_are_allowed_are_said_in_words()
    {
        Assert.Equal("a whole number from 0", new CountParameter("count", 1, new("个数", "The count")).AllowedValues.English);
        Assert.Equal("0 至 100.5", new NumberParameter("share", 1, 0, 100.50m, new("比例", "The share")).AllowedValues.Chinese);
    }

    [Theory]
    [InlineData("Weights")]
    [InlineData("PG201")]
    [InlineData("")]
    public void A_former_name_is_an_id_or_a_name(string former) => Assert.Throws<ArgumentException>(() => HostRule.Describe(RuleLifecycle.Stable(), formerNames: ["HX0009", former]));

    [Fact]
    public void The_page_of_a_rule_of_the_library_is_in_its_repository_and_a_host_may_name_its_own()
    {
        Assert.Equal(new Uri("docs/rules/PG2001.md", UriKind.Relative), HostRule.Describe("PG2001").HelpLink);
        Assert.Null(HostRule.Describe("PGX0001").HelpLink);
        Assert.Null(HostRule.Describe().HelpLink);
        Assert.Equal("https://rules.example/1", Suppressible(true, null).HelpLink?.AbsoluteUri);
    }

    [Fact]
    public void What_cannot_be_suppressed_does_not_say_when_to()
    {
        var when = new LocalizedText("已另行说明时。", "Where it is explained elsewhere.");

        Assert.True(HostRule.Describe().IsSuppressible);
        Assert.Equal(when, Suppressible(true, when).WhenToSuppress);
        Assert.Throws<ArgumentException>(() => Suppressible(false, when));
        Assert.Throws<ArgumentException>(() => new RuleDescriptor
        {
            Id = "HX0001",
            Name = "host-rule",
            Title = when,
            DefaultSeverity = Severity.Info,
            Certainty = Certainty.Hint,
            Messages = [],
            Rationale = when,
            HowToFix = when,
            WhenToSuppress = when,
            IsSuppressible = false,
        });
    }

    [Fact]
    public void Only_an_example_that_is_flagged_can_be_repaired()
    {
        var title = new LocalizedText("一", "One");

        Assert.Equal("| 权重 |", new RuleExample(title, "| 权数 |", Flagged: true) { Repaired = "| 权重 |" }.Repaired);
        Assert.Throws<ArgumentException>(() => new RuleExample(title, "| 权数 |", Flagged: false) { Repaired = "| 权重 |" });
    }

    [Fact]
    public void A_basis_is_of_a_year_and_a_place_or_says_nothing_of_them()
    {
        var document = new LocalizedText("办法", "Measures");

        Assert.Equal((2020, "全国"), (new Basis(document) { Year = 2020 }.Year, new Basis(document) { Jurisdiction = "全国" }.Jurisdiction));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Basis(document) { Year = 20 });
        Assert.Throws<ArgumentException>(() => new Basis(document) { Jurisdiction = " " });
    }

    [Fact]
    public void A_parameter_takes_values_of_its_kind()
    {
        var (words, flag, count) = (new WordsParameter("words", ["尽量", "适当", "尽量"], new("词语", "Words")), new FlagParameter("strict", true, new("从严", "Strictly")), new CountParameter("count", 1, new("个数", "The count")));
        RuleValue[] values = [RuleValue.Of(["努力"]), false, 2m];

        Assert.Equal([true, false, false], values.Select(words.Allows));
        Assert.Equal([false, true, false], values.Select(flag.Allows));
        Assert.Equal([false, false, true], values.Select(count.Allows));
        Assert.Equal(["尽量", "适当"], words.Default.AsEnumerable());
        Assert.Throws<ArgumentException>(() => new WordsParameter("words", [" "], new("词语", "Words")));
    }

    private static RuleDescriptor Suppressible(bool isSuppressible, LocalizedText? when) => new()
    {
        Id = "HX0001",
        Name = "host-rule",
        Title = new("一", "One"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Messages = [],
        Rationale = new("一", "One"),
        HowToFix = new("一", "One"),
        HelpLink = new("https://rules.example/1"),
        IsSuppressible = isSuppressible,
        WhenToSuppress = when,
    };
}
