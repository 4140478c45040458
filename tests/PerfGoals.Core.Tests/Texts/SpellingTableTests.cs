using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Texts;

public sealed class SpellingTableTests
{
    private static readonly Gen<string> Word = Gen.Elements('以', '上', '下', '不').ArrayOf().Select(characters => new string(characters)).Resize(4);

    private static readonly Gen<(string[] Spellings, string Text)> Tables =
        from words in Word.Where(word => word.Length > 0).ListOf()
        from text in Word.Resize(8)
        select (words.Distinct().ToArray(), text);

    [Property(MaxTest = 2000)]
    public Property The_longest_spelling_is_taken_off_either_end() => Prop.ForAll(Tables.ToArbitrary(), example =>
    {
        var (spellings, text) = example;
        var table = new SpellingTable<string>(spellings.Select(spelling => (spelling, spelling)));
        var prefix = spellings.Where(spelling => text.StartsWith(spelling, StringComparison.Ordinal)).MaxBy(spelling => spelling.Length);
        var suffix = spellings.Where(spelling => text.EndsWith(spelling, StringComparison.Ordinal)).MaxBy(spelling => spelling.Length);

        Assert.Equal((prefix is not null, prefix, prefix?.Length ?? 0), (table.TryTakePrefix(text, out var value, out var length), value, length));
        Assert.Equal((suffix is not null, suffix, suffix?.Length ?? 0), (table.TryTakeSuffix(text, out value, out length), value, length));
        Assert.Equal(spellings.Contains(text), table.TryGet(text, out value));
        Assert.All(spellings, spelling => Assert.True(table.TryGet(spelling, out var own) && own == spelling));
    });

    [Fact]
    public void A_spelling_that_is_empty_or_occurs_twice_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new SpellingTable<int>([("", 1)]));
        Assert.Throws<ArgumentException>(() => new SpellingTable<int>([("件", 1), ("件", 2)]));
    }
}
