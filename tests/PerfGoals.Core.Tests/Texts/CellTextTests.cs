using FsCheck.Xunit;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Texts;

[Properties(Arbitrary = [typeof(GoalArbitraries)])]
public sealed class CellTextTests
{
    [Fact]
    public void Whatever_counts_as_white_space_is_blank() => Assert.All(
        Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(char.IsWhiteSpace),
        character => Assert.True(CellText.IsBlank(character.ToString()), $"U+{(int)character:X4}"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\u200B\uFEFF\u2060")]
    public void What_nobody_sees_is_blank(string? text) => Assert.True(CellText.IsBlank(text));

    [Theory]
    [InlineData("　９５ ％\u200B", "95%")]
    [InlineData("（ＡＢ）～", "(AB)~")]
    [InlineData("养护 里程\n", "养护里程")]
    [InlineData("𠮷", "𠮷")]
    public void Compact_text_is_in_half_width_without_spaces(string text, string compact) => Assert.Equal(compact, CellText.Compact(text));

    [Theory]
    [InlineData("法律\n\n 援助 ", "法律援助")]
    [InlineData(" 道路 养护\u3000", "道路 养护")]
    [InlineData("a\r\nb", "ab")]
    public void One_line_joins_the_paragraphs_of_a_name(string text, string line) => Assert.Equal(line, CellText.OneLine(text));

    [Property]
    public void To_compact_again_changes_nothing(OddText text) => Assert.Equal(CellText.Compact(text.Value), CellText.Compact(CellText.Compact(text.Value)));

    [Property]
    public void A_text_is_blank_just_when_nothing_is_left_of_it(OddText text)
    {
        Assert.Equal(CellText.IsBlank(text.Value), CellText.Compact(text.Value).Length == 0);
        Assert.Equal(CellText.IsBlank(text.Value), CellText.Paragraphs(text.Value).Length == 0);
        Assert.Equal(CellText.IsBlank(text.Value), CellText.OneLine(text.Value).Length == 0);
    }
}
