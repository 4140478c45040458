using System.Text.RegularExpressions;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Diagnostics;

public sealed partial class DescriptorsTests
{
    public static TheoryData<string> Ids => [.. RuleCatalog.BuiltIn.Descriptors.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Everything_said_of_a_rule_is_said_in_both_languages(string id) => Assert.All(TextsOf(RuleCatalog.BuiltIn.Find(id)!), RequireBothLanguages);

    [Fact]
    public void Everything_said_of_a_rule_set_is_said_in_both_languages() => Assert.All(
        RuleSetLibrary.Shipped.RuleSets.SelectMany(set => (set.Title is { } title ? [title] : Array.Empty<LocalizedText>())
            .Concat(TextsOf(set.Basis)).Concat(set.Rules.Values.SelectMany(setting => TextsOf(setting.Basis)))),
        RequireBothLanguages);

    [Theory]
    [InlineData("权重之和不等于规定值", "权重之和不等于规定值")] // not translated
    [InlineData("填写金额。", "Write an amount 金额额.")] // a term that the Chinese does not have
    [InlineData("填写金额。", "Write an amount。")] // Chinese punctuation
    [InlineData("Write an amount.", "Write an amount.")] // the other way round
    public void A_text_in_one_language_only_is_noticed(string chinese, string english) =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => RequireBothLanguages(new(chinese, english)));

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
        Assert.Matches("[A-Za-z]{2}", text.English);
        Assert.DoesNotMatch("[\u3000-\u303F\uFF00-\uFF60“”]", text.English);
        Assert.All(Han().Matches(text.English), term => Assert.Contains(term.Value, text.Chinese, StringComparison.Ordinal));
    }

    private static IEnumerable<LocalizedText> TextsOf(RuleDescriptor descriptor) =>
    [
        descriptor.Title, descriptor.Rationale, descriptor.HowToFix,
        .. descriptor.Messages.Select(message => message.Text),
        .. descriptor.Parameters.Select(parameter => parameter.Description),
        .. descriptor.Examples.Select(example => example.Title),
        .. TextsOf(descriptor.Basis),
    ];

    private static IEnumerable<LocalizedText> TextsOf(IEnumerable<Basis> basis) =>
        basis.SelectMany(entry => entry.Clause is { } clause ? new[] { entry.Document, clause } : [entry.Document]);

    [GeneratedRegex("[\u4E00-\u9FFF]+")]
    private static partial Regex Han();
}
