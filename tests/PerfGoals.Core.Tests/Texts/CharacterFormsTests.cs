using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Texts;

public sealed class CharacterFormsTests
{
    private static readonly char[] All = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code)];

    [Theory]
    [InlineData('個', '个')]
    [InlineData('萬', '万')]
    [InlineData('億', '亿')]
    [InlineData('輛', '辆')]
    [InlineData('畝', '亩')]
    [InlineData('課', '课')]
    [InlineData('碼', '码')]
    [InlineData('軟', '软')]
    [InlineData('⽬', '目')]
    [InlineData('⽇', '日')]
    [InlineData('⽯', '石')]
    [InlineData('万', '万')]
    [InlineData('5', '5')]
    public void Another_form_becomes_the_usual_one(char character, char usual) => Assert.Equal(usual, CharacterForms.Fold(character));

    [Fact]
    public void The_usual_form_has_no_other_form() => Assert.All(All, character => Assert.Equal(CharacterForms.Fold(character), CharacterForms.Fold(CharacterForms.Fold(character))));

    [Fact]
    public void Only_chinese_characters_and_their_radicals_have_another_form() =>
        Assert.All(All.Where(character => CharacterForms.Fold(character) != character), character => Assert.True(
            character is (>= '\u2E80' and <= '\u2FDF') or (>= '\u4E00' and <= '\u9FFF') && CharacterForms.Fold(character) is >= '\u4E00' and <= '\u9FFF', $"U+{(int)character:X4}"));

    [Fact]
    public void Width_and_form_are_folded_in_any_order() =>
        Assert.All(All, character => Assert.Equal(CharacterForms.Fold(CellText.FoldWidth(character)), CellText.FoldWidth(CharacterForms.Fold(character))));

    [Fact]
    public void The_usual_width_has_no_other_width() => Assert.All(All, character => Assert.Equal(CellText.FoldWidth(character), CellText.FoldWidth(CellText.FoldWidth(character))));
}
