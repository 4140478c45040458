using System.Globalization;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Diagnostics;

public sealed class MessageTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    [Theory]
    [InlineData("没有", "{count} of them")]
    [InlineData("{count} 个", "none")]
    [InlineData("{count} 个，{other}", "{count} of them")]
    [InlineData("{Count} 个", "{count} of them")]
    public void A_wording_that_does_not_use_just_its_arguments_is_refused(string chinese, string english) =>
        Assert.Throws<ArgumentException>(() => new Message<int>("key", "count", new LocalizedText(chinese, english)));

    [Fact]
    public void Two_arguments_of_one_name_are_refused() =>
        Assert.Throws<ArgumentException>(() => new Message<int, int>("key", "count", "count", new LocalizedText("{count} 个", "{count} of them")));

    [Fact]
    public void A_wording_may_use_an_argument_twice_and_in_any_order()
    {
        var message = new Message<string, int>("key", "name", "count", new("{count} 个{name}，{name}。", "{name}: {count} of {name}."));

        Assert.Equal("3 个件，件。", message.With("件", 3).In(Chinese));
        Assert.Equal("件: 3 of 件.", message.With("件", 3).In(English));
    }

    [Fact]
    public void Braces_within_an_argument_stay_as_they_are()
    {
        var message = new Message<string, string>("key", "name", "text", new("{name}：{text}", "{name}: {text}"));

        Assert.Equal("{text}: $1{name}", message.With("{text}", "$1{name}").In(English));
    }

    [Fact]
    public void A_message_without_a_key_is_refused() => Assert.Throws<ArgumentException>(() => new Message(" ", new("好。", "Good.")));

    [Fact]
    public void Numbers_are_shown_the_same_in_every_culture()
    {
        using var _ = CultureScope.Of(CultureScope.German);

        Assert.Equal("22.5", new MessageArgument("weight", 22.50m).TextIn(CultureScope.German));
        Assert.Equal("1250", new MessageArgument("count", 1250).TextIn(CultureScope.German));
        Assert.Equal("0.0000000000000000000000000001", new MessageArgument("weight", 1e-28m).TextIn());
        Assert.Equal("1.5", new MessageArgument("ratio", 1.5).TextIn());
        Assert.Equal("22.5万元", new MessageArgument("budget", new Money(22.5m, UnitOfMeasure.Read("万元"))).TextIn());
        Assert.Equal("22.5", new MessageArgument("target", Target.Quantitative(22.5m)).TextIn());
    }

    [Fact]
    public void Terms_are_shown_in_the_language_of_the_reader()
    {
        Assert.Equal(("产出指标", "Output"), Both(FirstLevel.Output));
        Assert.Equal(("数量指标", "Quantity"), Both(SecondLevel.Quantity));
        Assert.Equal(("权重", "Weight"), Both(GoalField.Weight));
        Assert.Equal(("好", "Good"), Both(new LocalizedText("好", "Good")));
        Assert.Equal(("", ""), Both(FirstLevel.Unknown));
        Assert.Equal(("", ""), Both(GoalField.None));
        Assert.Equal(("", ""), Both(null));
    }

    [Fact]
    public void A_sign_is_shown_as_the_table_writes_it() => Assert.Equal(("≥", "≥"), Both(Comparison.AtLeast));

    private static (string Chinese, string English) Both(object? value)
    {
        var argument = new MessageArgument("term", value);
        return (argument.TextIn(Chinese), argument.TextIn(English));
    }
}
