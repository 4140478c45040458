using FsCheck;
using FsCheck.Xunit;
using PerfGoals.References;

namespace PerfGoals.Core.Tests.References;

public sealed class ReferenceNamesTests
{
    [Theory]
    [InlineData("农村公路养护经费（县级）", "农村公路养护经费(县级)")]
    [InlineData("农村公路养护经费【县级】", "农村公路养护经费〔县级〕")]
    [InlineData("农村公路养护经费[县级]", "农村公路养护经费｛县级｝")]
    [InlineData(" 农村公路　养护\n经费", "农村公路养护经费")]
    [InlineData("４０８００１", "408001")]
    [InlineData("Ａ包\u200B", "A包")]
    public void What_is_only_typed_otherwise_is_the_same(string one, string other) => Assert.Equal(ReferenceNames.Key(one), ReferenceNames.Key(other));

    [Theory]
    [InlineData("农村公路养护", "农村公路养护经费")]
    [InlineData("《县志》编修", "县志编修")]
    [InlineData("一期工程", "二期工程")]
    [InlineData("A包", "a包")]
    public void What_reads_otherwise_is_another(string one, string other) => Assert.NotEqual(ReferenceNames.Key(one), ReferenceNames.Key(other));

    [Property]
    public void A_key_is_its_own_key(string? name) => Assert.Equal(ReferenceNames.Key(name), ReferenceNames.Key(ReferenceNames.Key(name)));

    [Property]
    public void White_space_does_not_count(NonNull<string> name, NonNegativeInt position)
    {
        // Two halves of a character stay together.
        var at = position.Get % (name.Get.Length + 1);
        Assert.Equal(ReferenceNames.Key(name.Get), ReferenceNames.Key(name.Get.Insert(at, "　")));
    }
}
