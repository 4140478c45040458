using FsCheck.Xunit;
using PerfGoals.Targets;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Targets;

[Properties(Arbitrary = [typeof(GoalArbitraries)])]
public sealed class ComparisonSignsTests
{
    public static TheoryData<Comparison> Comparisons => [.. Enum.GetValues<Comparison>()];

    [Theory]
    [InlineData("≥", Comparison.AtLeast)]
    [InlineData("≧", Comparison.AtLeast)]
    [InlineData("⩾", Comparison.AtLeast)]
    [InlineData(">=", Comparison.AtLeast)]
    [InlineData("＞＝", Comparison.AtLeast)]
    [InlineData("＞=", Comparison.AtLeast)]
    [InlineData("=>", Comparison.AtLeast)]
    [InlineData("≥＝", Comparison.AtLeast)]
    [InlineData(" > = ", Comparison.AtLeast)]
    [InlineData("大于等于", Comparison.AtLeast)]
    [InlineData("大于或等于", Comparison.AtLeast)]
    [InlineData("不低于", Comparison.AtLeast)]
    [InlineData("不少于", Comparison.AtLeast)]
    [InlineData("不小于", Comparison.AtLeast)]
    [InlineData("至少", Comparison.AtLeast)]
    [InlineData("达到", Comparison.AtLeast)]
    [InlineData("≤", Comparison.AtMost)]
    [InlineData("≦", Comparison.AtMost)]
    [InlineData("⩽", Comparison.AtMost)]
    [InlineData("<=", Comparison.AtMost)]
    [InlineData("＜＝", Comparison.AtMost)]
    [InlineData("＜=", Comparison.AtMost)]
    [InlineData("=<", Comparison.AtMost)]
    [InlineData("小于等于", Comparison.AtMost)]
    [InlineData("小于或等于", Comparison.AtMost)]
    [InlineData("不高于", Comparison.AtMost)]
    [InlineData("不超过", Comparison.AtMost)]
    [InlineData("不多于", Comparison.AtMost)]
    [InlineData("不大于", Comparison.AtMost)]
    [InlineData(">", Comparison.MoreThan)]
    [InlineData("＞", Comparison.MoreThan)]
    [InlineData("〉", Comparison.MoreThan)]
    [InlineData("大于", Comparison.MoreThan)]
    [InlineData("超过", Comparison.MoreThan)]
    [InlineData("高于", Comparison.MoreThan)]
    [InlineData("多于", Comparison.MoreThan)]
    [InlineData("<", Comparison.LessThan)]
    [InlineData("＜", Comparison.LessThan)]
    [InlineData("〈", Comparison.LessThan)]
    [InlineData("小于", Comparison.LessThan)]
    [InlineData("低于", Comparison.LessThan)]
    [InlineData("少于", Comparison.LessThan)]
    [InlineData("不足", Comparison.LessThan)]
    [InlineData("=", Comparison.EqualTo)]
    [InlineData("＝", Comparison.EqualTo)]
    [InlineData("﹦", Comparison.EqualTo)]
    [InlineData("==", Comparison.EqualTo)]
    [InlineData("等于", Comparison.EqualTo)]
    [InlineData("为", Comparison.EqualTo)]
    [InlineData("≧＝", Comparison.AtLeast)]
    [InlineData("⩾＝", Comparison.AtLeast)]
    [InlineData("＝≥", Comparison.AtLeast)]
    [InlineData("》＝", Comparison.AtLeast)]
    [InlineData("〉=", Comparison.AtLeast)]
    [InlineData("≮", Comparison.AtLeast)]
    [InlineData("≥（含）", Comparison.AtLeast)]
    [InlineData("＞（含）", Comparison.AtLeast)]
    [InlineData("大于（含）", Comparison.AtLeast)]
    [InlineData("高于或等于", Comparison.AtLeast)]
    [InlineData("多于等于", Comparison.AtLeast)]
    [InlineData("等于或大于", Comparison.AtLeast)]
    [InlineData("不得低于", Comparison.AtLeast)]
    [InlineData("不得少于", Comparison.AtLeast)]
    [InlineData("不能低于", Comparison.AtLeast)]
    [InlineData("不能少于", Comparison.AtLeast)]
    [InlineData("不应低于", Comparison.AtLeast)]
    [InlineData("不可低于", Comparison.AtLeast)]
    [InlineData("不宜少于", Comparison.AtLeast)]
    [InlineData("不短于", Comparison.AtLeast)]
    [InlineData("不早于", Comparison.AtLeast)]
    [InlineData("最少", Comparison.AtLeast)]
    [InlineData("最低", Comparison.AtLeast)]
    [InlineData("最小", Comparison.AtLeast)]
    [InlineData("达", Comparison.AtLeast)]
    [InlineData("满", Comparison.AtLeast)]
    [InlineData("届满", Comparison.AtLeast)]
    [InlineData("须达到", Comparison.AtLeast)]
    [InlineData("应达到", Comparison.AtLeast)]
    [InlineData("应不低于", Comparison.AtLeast)]
    [InlineData("必须不少于", Comparison.AtLeast)]
    [InlineData("需达", Comparison.AtLeast)]
    [InlineData("控制在不低于", Comparison.AtLeast)]
    [InlineData("以上", Comparison.AtLeast)]
    [InlineData("及以上", Comparison.AtLeast)]
    [InlineData("（含）以上", Comparison.AtLeast)]
    [InlineData("以上（含）", Comparison.AtLeast)]
    [InlineData("≦＝", Comparison.AtMost)]
    [InlineData("＝≤", Comparison.AtMost)]
    [InlineData("《=", Comparison.AtMost)]
    [InlineData("〈＝", Comparison.AtMost)]
    [InlineData("≯", Comparison.AtMost)]
    [InlineData("≤（含）", Comparison.AtMost)]
    [InlineData("＜（含）", Comparison.AtMost)]
    [InlineData("低于或等于", Comparison.AtMost)]
    [InlineData("少于等于", Comparison.AtMost)]
    [InlineData("等于或小于", Comparison.AtMost)]
    [InlineData("不得超过", Comparison.AtMost)]
    [InlineData("不得高于", Comparison.AtMost)]
    [InlineData("不能超过", Comparison.AtMost)]
    [InlineData("不应超过", Comparison.AtMost)]
    [InlineData("不可超过", Comparison.AtMost)]
    [InlineData("不准超过", Comparison.AtMost)]
    [InlineData("不允许超过", Comparison.AtMost)]
    [InlineData("不超", Comparison.AtMost)]
    [InlineData("不超出", Comparison.AtMost)]
    [InlineData("不长于", Comparison.AtMost)]
    [InlineData("不晚于", Comparison.AtMost)]
    [InlineData("不迟于", Comparison.AtMost)]
    [InlineData("不突破", Comparison.AtMost)]
    [InlineData("至多", Comparison.AtMost)]
    [InlineData("最多", Comparison.AtMost)]
    [InlineData("最高", Comparison.AtMost)]
    [InlineData("最大", Comparison.AtMost)]
    [InlineData("应不超过", Comparison.AtMost)]
    [InlineData("原则上不超过", Comparison.AtMost)]
    [InlineData("控制在不超过", Comparison.AtMost)]
    [InlineData("以下", Comparison.AtMost)]
    [InlineData("及以下", Comparison.AtMost)]
    [InlineData("以内", Comparison.AtMost)]
    [InlineData("之内", Comparison.AtMost)]
    [InlineData("以内（含）", Comparison.AtMost)]
    [InlineData("控制在…以内", Comparison.AtMost)]
    [InlineData("控制在……以内", Comparison.AtMost)]
    [InlineData("控制在以内", Comparison.AtMost)]
    [InlineData("》", Comparison.MoreThan)]
    [InlineData("⟩", Comparison.MoreThan)]
    [InlineData("﹥", Comparison.MoreThan)]
    [InlineData("超出", Comparison.MoreThan)]
    [InlineData("超", Comparison.MoreThan)]
    [InlineData("长于", Comparison.MoreThan)]
    [InlineData("晚于", Comparison.MoreThan)]
    [InlineData("以外", Comparison.MoreThan)]
    [InlineData("＞（不含）", Comparison.MoreThan)]
    [InlineData("《", Comparison.LessThan)]
    [InlineData("⟨", Comparison.LessThan)]
    [InlineData("﹤", Comparison.LessThan)]
    [InlineData("不到", Comparison.LessThan)]
    [InlineData("不满", Comparison.LessThan)]
    [InlineData("未满", Comparison.LessThan)]
    [InlineData("未达到", Comparison.LessThan)]
    [InlineData("短于", Comparison.LessThan)]
    [InlineData("早于", Comparison.LessThan)]
    [InlineData("＝＝", Comparison.EqualTo)]
    [InlineData("应等于", Comparison.EqualTo)]
    [InlineData("等同于", Comparison.EqualTo)]
    [InlineData("区间", Comparison.Range)]
    [InlineData("区间值", Comparison.Range)]
    [InlineData("范围", Comparison.Range)]
    [InlineData("介于", Comparison.Range)]
    [InlineData("之间", Comparison.Range)]
    [InlineData("介于…之间", Comparison.Range)]
    [InlineData("~", Comparison.Range)]
    [InlineData("～", Comparison.Range)]
    [InlineData("〜", Comparison.Range)]
    [InlineData("至", Comparison.Range)]
    [InlineData("到", Comparison.Range)]
    [InlineData("定量（其他）", Comparison.QuantitativeOther)]
    [InlineData("定量(其他)", Comparison.QuantitativeOther)]
    [InlineData("定量其他", Comparison.QuantitativeOther)]
    [InlineData("定量（其它）", Comparison.QuantitativeOther)]
    [InlineData("其他", Comparison.QuantitativeOther)]
    [InlineData("其它", Comparison.QuantitativeOther)]
    [InlineData("不适用", Comparison.NotApplicable)]
    [InlineData("N/A", Comparison.NotApplicable)]
    [InlineData("\u200B＝\uFEFF", Comparison.EqualTo)]
    [InlineData("定性", Comparison.Qualitative)]
    [InlineData("定性指标", Comparison.Qualitative)]
    [InlineData("文字描述", Comparison.Qualitative)]
    public void A_sign_is_read_in_all_its_spellings(string text, Comparison comparison) => Assert.Equal(comparison, ComparisonSigns.Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2")] // what conversion makes of ≥
    [InlineData("2X")]
    [InlineData("≥95")]
    [InlineData("≠")]
    [InlineData("≈")]
    [InlineData("<>")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("正向")]
    [InlineData("反向")]
    [InlineData("定量")]
    [InlineData("不大于等于")]
    [InlineData("1")] // a code, which the host knows to be one
    [InlineData("控制在")]
    [InlineData("应")]
    [InlineData("内")]
    [InlineData("约")]
    [InlineData("/")]
    [InlineData("无")]
    public void What_is_no_known_sign_is_unknown(string? text) => Assert.Equal(Comparison.Unknown, ComparisonSigns.Read(text));

    [Theory]
    [InlineData("", ParseFailureReason.Blank, 0)]
    [InlineData(" \u3000", ParseFailureReason.Blank, 2)]
    [InlineData(" 2", ParseFailureReason.UnknownName, 1)]
    [InlineData("≈", ParseFailureReason.UnknownName, 0)]
    [InlineData(" ＞ ＝ 95", ParseFailureReason.TextLeftOver, 5)]
    [InlineData("应不少于12次", ParseFailureReason.TextLeftOver, 4)]
    [InlineData("-", ParseFailureReason.Ambiguous, 0)]
    [InlineData("——", ParseFailureReason.Ambiguous, 0)]
    public void What_is_no_known_sign_fails_for_a_reason_at_a_place(string text, ParseFailureReason reason, int position)
    {
        Assert.False(ComparisonSigns.TryParse(text, out var comparison, out var failure));
        Assert.Equal((Comparison.Unknown, new ParseFailure(reason, position)), (comparison, failure));
    }

    [Fact]
    public void A_sentence_is_too_long_for_a_sign()
    {
        Assert.False(ComparisonSigns.TryParse(new string('≥', 300), out _, out var failure));
        Assert.Equal(ParseFailureReason.TooLong, failure.Reason);
    }

    [Theory]
    [InlineData("≥95%", Comparison.AtLeast, "95%")]
    [InlineData(">=95%", Comparison.AtLeast, "95%")]
    [InlineData("》95%", Comparison.MoreThan, "95%")]
    [InlineData("不少于12次", Comparison.AtLeast, "12次")]
    [InlineData("应不少于12次", Comparison.AtLeast, "12次")]
    [InlineData("要求达到12次", Comparison.AtLeast, "12次")]
    [InlineData("控制在不超过5万元", Comparison.AtMost, "5万元")]
    [InlineData("控制在5万元以内", Comparison.Unknown, "5万元以内")]
    [InlineData("应控制在5万元以内", Comparison.Unknown, "5万元以内")]
    [InlineData("介于90%和95%之间", Comparison.Range, "90%和95%之间")]
    [InlineData("大于或等于5", Comparison.AtLeast, "5")]
    public void A_sign_or_word_is_taken_from_before_a_number(string folded, Comparison comparison, string rest)
    {
        Assert.True(ComparisonSigns.TryTakePrefix(folded, out var taken, out var length));
        Assert.Equal((comparison, rest), (taken, folded[length..]));
    }

    [Theory]
    [InlineData("60%及以上", Comparison.AtLeast, "60%")]
    [InlineData("60%以上", Comparison.AtLeast, "60%")]
    [InlineData("60%(含)以上", Comparison.AtLeast, "60%")]
    [InlineData("60%以上(含)", Comparison.AtLeast, "60%")]
    [InlineData("60%或以上", Comparison.AtLeast, "60%")]
    [InlineData("60%及其以上", Comparison.AtLeast, "60%")]
    [InlineData("60%以上(不含)", Comparison.MoreThan, "60%")]
    [InlineData("3公里以外", Comparison.MoreThan, "3公里")]
    [InlineData("5万元及以下", Comparison.AtMost, "5万元")]
    [InlineData("5万元以下(含本数)", Comparison.AtMost, "5万元")]
    [InlineData("5万元(不含)以下", Comparison.LessThan, "5万元")]
    [InlineData("5万元以内", Comparison.AtMost, "5万元")]
    [InlineData("3天之内", Comparison.AtMost, "3天")]
    [InlineData("3天内", Comparison.AtMost, "3天")]
    [InlineData("3天以内(含)", Comparison.AtMost, "3天")]
    [InlineData("3天不到", Comparison.LessThan, "3天")]
    [InlineData("90%和95%之间", Comparison.Range, "90%和95%")]
    public void A_word_is_taken_from_behind_a_number(string folded, Comparison comparison, string rest)
    {
        Assert.True(ComparisonSigns.TryTakeSuffix(folded, out var taken, out var length));
        Assert.Equal((comparison, rest), (taken, folded[..^length]));
    }

    [Theory]
    [InlineData("95%")]
    [InlineData("应95%")] // a duty alone says nothing
    [InlineData("约95%")]
    [InlineData("20间")]
    [InlineData("0起")]
    [InlineData("")]
    public void What_has_no_sign_keeps_all_of_its_text(string folded)
    {
        Assert.False(ComparisonSigns.TryTakePrefix(folded, out var before, out var prefix));
        Assert.False(ComparisonSigns.TryTakeSuffix(folded, out var behind, out var suffix));
        Assert.Equal((Comparison.Unknown, 0, Comparison.Unknown, 0), (before, prefix, behind, suffix));
    }

    [Theory]
    [InlineData(1, Comparison.AtLeast)]
    [InlineData(2, Comparison.MoreThan)]
    [InlineData(3, Comparison.EqualTo)]
    [InlineData(4, Comparison.LessThan)]
    [InlineData(5, Comparison.AtMost)]
    [InlineData(6, Comparison.Qualitative)]
    [InlineData(9, Comparison.QuantitativeOther)]
    [InlineData(10, Comparison.NotApplicable)]
    public void A_code_of_the_systems_stands_for_a_comparison(int code, Comparison comparison)
    {
        Assert.Equal(comparison, ComparisonSigns.FromCode(code));
        Assert.Equal(code, comparison.Code());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(11)]
    [InlineData(100)]
    [InlineData(-1)]
    [InlineData(257)]
    public void Any_other_number_is_no_code(int code) => Assert.Equal(Comparison.Unknown, ComparisonSigns.FromCode(code));

    [Fact]
    public void A_range_and_the_unknown_have_no_code() => Assert.Equal((null, null), (Comparison.Range.Code(), Comparison.Unknown.Code()));

    [Fact]
    public void Usual_signs_are_read_without_allocation()
    {
        string[] usual = ["≥", "≤", "＝", "＞", "<", "＞＝", "定性", "不少于", "应不低于", "定量（其他）", "", "2"];
        var read = ReadAll(usual);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var again = ReadAll(usual);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal((10, 10), (read, again));
    }

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void The_sign_of_a_comparison_is_read_as_that_comparison(Comparison comparison) =>
        Assert.Equal(comparison, ComparisonSigns.Read(comparison.Sign()));

    [Fact]
    public void What_is_no_comparison_has_no_sign() => Assert.Throws<ArgumentOutOfRangeException>(() => ((Comparison)7).Sign());

    private static int ReadAll(string[] texts)
    {
        var count = 0;
        foreach (var text in texts)
        {
            count += ComparisonSigns.TryParse(text, out _, out _) ? 1 : 0;
        }

        return count;
    }

    [Property(MaxTest = 1000)]
    public void Any_text_is_taken_apart_or_fails_at_a_place_within_it(OddText text)
    {
        var isRead = ComparisonSigns.TryParse(text.Value, out var comparison, out var failure);
        _ = ComparisonSigns.TryTakePrefix(text.Value, out _, out var prefix);
        _ = ComparisonSigns.TryTakeSuffix(text.Value, out _, out var suffix);

        Assert.Equal((isRead, isRead), (failure == default, comparison != Comparison.Unknown));
        Assert.All([failure.Position, prefix, suffix], length => Assert.InRange(length, 0, text.Value.Length));
    }

    [Property]
    public void Any_text_is_a_sign_or_unknown(OddText text) => Assert.True(Enum.IsDefined(ComparisonSigns.Read(text.Value)));
}
