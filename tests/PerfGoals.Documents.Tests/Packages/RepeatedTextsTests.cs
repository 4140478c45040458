using FsCheck.Xunit;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Tests.Packages;

public sealed class RepeatedTextsTests
{
    [Fact]
    public void A_text_that_comes_again_is_the_same_string()
    {
        var texts = new RepeatedTexts();
        Assert.Same(texts.Find("产出指标"), texts.Find("产出指标"));
    }

    [Property]
    public bool A_text_stays_as_it_is(string[] written)
    {
        var texts = new RepeatedTexts();
        return Array.TrueForAll([.. written, .. written], text => texts.Find(text) == (text ?? ""));
    }
}
