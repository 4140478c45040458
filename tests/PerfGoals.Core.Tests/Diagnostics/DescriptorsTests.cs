using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Tests;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Diagnostics;

public sealed partial class DescriptorsTests
{
    public static TheoryData<string> Ids => [.. RuleCatalog.BuiltIn.Descriptors.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Everything_said_of_a_rule_is_said_in_both_languages(string id) => Assert.All(TextsOf(RuleCatalog.BuiltIn.Find(id)!), RequireBothLanguages);

    [Fact]
    public void Everything_said_of_a_category_is_said_in_both_languages() => Assert.All(TextsOf(RuleCategory.All.Add(RuleCategory.Custom)), RequireBothLanguages);

    [Fact]
    public void Every_category_has_its_row_in_the_documentation()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/rule-sets.md"));

        Assert.All(RuleCategory.All.Add(RuleCategory.Custom), category => Assert.Contains($"\n| `{category.Key}` | ", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_said_of_a_rule_set_is_said_in_both_languages() => Assert.All(RuleSetLibrary.Shipped.RuleSets.SelectMany(TextsOf), RequireBothLanguages);

    [Theory]
    [InlineData("权重之和不等于规定值", "权重之和不等于规定值")] // not translated
    [InlineData("填写金额。", "Write an amount 金额额.")] // a term that the Chinese does not have
    [InlineData("填写金额。", "Write an amount。")] // Chinese punctuation
    [InlineData("填写金额.", "Write an amount.")] // English punctuation
    [InlineData("金额,数量", "Amount, number")]
    [InlineData("金额 (万元)", "Amount (万元)")]
    [InlineData("填写\"金额\"。", "Write '金额'.")]
    [InlineData("Write an amount.", "Write an amount.")] // the other way round
    public void A_text_in_one_language_only_is_noticed(string chinese, string english) =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => RequireBothLanguages(new(chinese, english)));

    [Fact]
    public void A_text_is_found_wherever_a_descriptor_holds_it()
    {
        var numbers = 0;
        var descriptor = new RuleDescriptor
        {
            Id = "HX0001",
            Name = "host-rule",
            Category = new("own", Next()),
            Title = Next(),
            DefaultSeverity = Severity.Info,
            Certainty = Certainty.Hint,
            Messages = [new Message("one", Next()), new Message("two", Next())],
            Parameters = [new NumberParameter("number", 1, 0, 2, Next(), Next()), new WordsParameter("words", ["尽量"], Next()), new FlagParameter("flag", true, Next())],
            Basis = [new(Next(), Next()), new(Next())],
            Rationale = Next(),
            HowToFix = Next(),
            WhenToSuppress = Next(),
            Examples = [new(Next(), "| 权重 |", Flagged: true)],
        };
        var found = TextsOf(descriptor).Select(text => text.English).ToHashSet();

        Assert.All(Enumerable.Range(1, numbers), number => Assert.Contains($"Text {number}", found));

        LocalizedText Next() => new($"文字 {++numbers}", $"Text {numbers}");
    }

    [Fact]
    public void A_new_member_with_a_text_is_covered_by_itself() =>
        Assert.Equal(["One", "Two", "Three"], TextsOf(new Later(new("一", "One"), [new("二", "Two")], new(new("三", "Three"), null, null))).Select(text => text.English));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Keys_are_lower_case_words(string id)
    {
        Assert.All(RuleCatalog.BuiltIn.Find(id)!.Messages, message => Assert.Matches("^[a-z]+(-[a-z]+)*\\z", message.Key));
        Assert.All(RuleCatalog.BuiltIn.Find(id)!.Parameters, parameter => Assert.Matches("^[a-z][A-Za-z]*\\z", parameter.Key));
    }

    // Words of the table stand in English texts as the table has them: they must then be words of the Chinese text.
    private static void RequireBothLanguages(LocalizedText text)
    {
        Assert.Matches("[\u4E00-\u9FFF]", text.Chinese);
        Assert.DoesNotMatch("[\u4E00-\u9FFF}] ?[,.;:!?()\"']|[,;:!?()\"'] ?[\u4E00-\u9FFF]", text.Chinese);
        Assert.Matches("[A-Za-z]{2}", text.English);
        Assert.DoesNotMatch("[\u3000-\u303F\uFF00-\uFF60“”]", text.English);
        Assert.All(Han().Matches(text.English), term => Assert.Contains(term.Value, text.Chinese, StringComparison.Ordinal));
    }

    /// <summary>Returns every text that an object of the library holds, in whatever property, also of what it holds.</summary>
    private static IEnumerable<LocalizedText> TextsOf(object? value) => value switch
    {
        null or string or Type => [],
        LocalizedText text => [text],
        IDictionary entries => TextsOf(entries.Values),
        IEnumerable entries => entries.Cast<object?>().SelectMany(TextsOf),
        _ when IsOfLibrary(value.GetType()) => value.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && CanHoldText(property.PropertyType))
            .SelectMany(property => TextsOf(property.GetValue(value))),
        _ => [],
    };

    private static bool IsOfLibrary(Type type) =>
        (type.Assembly == typeof(RuleDescriptor).Assembly || type.Assembly == typeof(Later).Assembly) && !type.IsEnum && type != typeof(RuleValue);

    private static bool CanHoldText(Type type) => !type.IsPrimitive && type != typeof(string) && (IsOfLibrary(type) || type.IsAssignableTo(typeof(IEnumerable)));

    private sealed record Later(LocalizedText Text, LocalizedText[] Texts, Later.Inner Within)
    {
        public sealed record Inner(LocalizedText Text, Uri? Link, Inner? Next);
    }

    [GeneratedRegex("[\u4E00-\u9FFF]+")]
    private static partial Regex Han();
}
