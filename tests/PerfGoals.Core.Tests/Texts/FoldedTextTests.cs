using FsCheck.Xunit;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Texts;

[Properties(Arbitrary = [typeof(GoalArbitraries), typeof(HostileTextArbitraries)], MaxTest = 2000)]
public sealed class FoldedTextTests
{
    [Property]
    public void Each_character_knows_where_it_stood(OddText odd, HostileText hostile)
    {
        var text = odd.Value + hostile.Value + odd.Value;
        var folded = new FoldedText(text, stackalloc char[FoldedText.Limit], stackalloc int[FoldedText.Limit]);
        var last = -1;
        for (var i = 0; i < folded.Text.Length; i++)
        {
            var at = folded.PositionOf(i);
            Assert.InRange(at, last + 1, text.Length - 1);
            Assert.True(text.AsSpan(last + 1, at - last - 1).IndexOfAnyExcept(Invisible) < 0);
            Assert.True(folded.Text[i] == ' ' ? CellText.IsSpace(text[at]) : folded.Text[i] == CharacterForms.Fold(CellText.FoldWidth(text[at])));
            last = at;
        }

        Assert.True(folded.IsCut || text.AsSpan(last + 1).IndexOfAnyExcept(Invisible) < 0);
        Assert.Equal(text.Length, folded.PositionOf(folded.Text.Length));
    }

    [Property]
    public void To_fold_again_changes_nothing(OddText odd, HostileText hostile)
    {
        var once = Fold(odd.Value + hostile.Value);

        Assert.Equal(once, Fold(once));
    }

    [Theory]
    [InlineData("９５ ％\u200B", "95%")]
    [InlineData("90 95", "90 95")]
    [InlineData("90\u200B95", "9095")]
    [InlineData("90 \u200B 95", "90 95")]
    [InlineData("≥ 9 次", "≥9次")]
    [InlineData("個（萬）", "个(万)")]
    public void Only_a_space_between_two_digits_is_kept(string text, string folded) => Assert.Equal(folded, Fold(text));

    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("臺 架\u200B", "台架")]
    [InlineData("（優）", "(优)")]
    public void A_host_can_have_a_word_folded_like_a_cell(string? text, string folded) => Assert.Equal(folded, FoldedText.Of(text));

    [Fact]
    public void A_long_word_is_folded_whole() => Assert.Equal(new string('优', 1000), FoldedText.Of(new string('優', 1000)));

    [Property]
    public void A_word_is_folded_like_the_cell_that_holds_it(OddText odd, HostileText hostile)
    {
        var text = odd.Value + hostile.Value;

        Assert.StartsWith(Fold(text), FoldedText.Of(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(255, false)]
    [InlineData(256, false)]
    [InlineData(257, true)]
    [InlineData(10_000_000, true)]
    public void A_text_is_cut_where_it_is_no_value_any_more(int length, bool isCut)
    {
        var folded = new FoldedText(new string('一', length), stackalloc char[FoldedText.Limit], stackalloc int[FoldedText.Limit]);

        Assert.Equal((isCut, Math.Min(length, FoldedText.Limit)), (folded.IsCut, folded.Text.Length));
    }

    private static readonly System.Buffers.SearchValues<char> Invisible =
        System.Buffers.SearchValues.Create(Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(CellText.IsInvisible).ToArray());

    private static string Fold(string text) => new FoldedText(text, stackalloc char[FoldedText.Limit], stackalloc int[FoldedText.Limit]).ToString();
}
