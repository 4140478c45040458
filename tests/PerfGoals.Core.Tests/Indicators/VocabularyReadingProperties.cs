using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfGoals.Indicators;

namespace PerfGoals.Core.Tests.Indicators;

[Properties(Arbitrary = [typeof(GoalArbitraries), typeof(IndicatorArbitraries)])]
public sealed class VocabularyReadingProperties
{
    [Property(MaxTest = 2000)]
    public void Numbering_points_and_width_never_change_a_level(LevelSpelling spelling)
    {
        Assert.Equal(spelling.Type.FirstLevel, IndicatorVocabulary.Default.ReadFirstLevel(spelling.First));
        Assert.Equal(spelling.Type.SecondLevel, IndicatorVocabulary.Default.ReadSecondLevel(spelling.Second));
    }

    [Property]
    public void Any_text_names_a_level_or_none(OddText text, string? anything)
    {
        foreach (var cell in new[] { text.Value, anything, anything + "\uD800", "\uDC00" + anything })
        {
            Assert.True(Enum.IsDefined(IndicatorVocabulary.Default.ReadFirstLevel(cell)));
            Assert.True(Enum.IsDefined(IndicatorVocabulary.Default.ReadSecondLevel(cell)));
            Assert.Equal(IndicatorType.TryParse(cell, out _, out var failure), failure == default);
        }
    }

    [Fact]
    public void A_text_without_end_names_none()
    {
        foreach (var filler in new[] { '产', '(', ' ', '1', '一' })
        {
            var text = new string(filler, 10_000_000) + "产出指标";
            Assert.Equal(filler == ' ' ? FirstLevel.Output : FirstLevel.Unknown, IndicatorVocabulary.Default.ReadFirstLevel(text));
            Assert.Equal(filler == ' ', IndicatorType.TryParse(text, out _, out _));
        }
    }
}

/// <summary>A type with its levels as a table may spell them.</summary>
public sealed record LevelSpelling(IndicatorType Type, string First, string Second);

/// <summary>What properties about indicator types draw from.</summary>
public static class IndicatorArbitraries
{
    private static readonly Gen<string> Numbering = Gen.Elements(
        "", "一、", "（一）", "(1)", "1.", "1、", "1．2 ", "12)", "①", "⑵", "Ⅰ.", "ii、", "B.", "㈡", "★", "*", "1.★", "● ", "— ", "绩效指标-", "项目", "2025年度");

    private static readonly Gen<string> Points = Gen.Elements(
        "", "(50分)", "（50%）", "[50]", "【22.5分】", "（30）", "50分", " 12.5 %", "：", "（权重：50％）", "（满分10分）", "(个)", "（必填）", "*", "\n（10分）");

    private static readonly Gen<string> Suffix = Gen.Elements("", "指标", "目标", "类指标", "绩效指标");

    public static Arbitrary<IndicatorType> Types() => Arb.From(Gen.Elements(
        Enum.GetValues<FirstLevel>().SelectMany(first => Enum.GetValues<SecondLevel>(), (first, second) => new IndicatorType(first, second))));

    public static Arbitrary<LevelSpelling> Spellings() => Arb.From(
        from first in Gen.Elements(IndicatorAliases.FirstLevels)
        from firstText in Spelled(first.Spellings)
        from second in Gen.Elements(IndicatorAliases.SecondLevels)
        from secondText in Spelled(second.Spellings)
        select new LevelSpelling(new(first.Level, second.Level), firstText, secondText));

    private static Gen<string> Spelled(string[] aliases) =>
        from numbering in Numbering
        from alias in Gen.Elements(aliases)
        from suffix in Suffix
        from points in Points
        from wide in Gen.Elements(true, false)
        from space in Gen.Elements("", " ", "\n", "\u200B", "\u3000")
        let name = string.Join(space, (numbering + alias).Select(character => character.ToString()))
        select Widened(name + suffix + points, wide);

    private static string Widened(string text, bool wide) =>
        wide ? string.Concat(text.Select(character => character is > ' ' and <= '~' ? (char)(character + 0xFEE0) : character)) : text;
}
