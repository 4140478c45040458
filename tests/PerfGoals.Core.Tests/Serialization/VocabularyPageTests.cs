using System.Text;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Serialization;
using PerfGoals.Tests;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Serialization;

/// <summary>Holds the page about the vocabulary to the catalogue, and runs its examples.</summary>
public sealed class VocabularyPageTests
{
    private const string Page = "docs/vocabulary.md";
    private const string Begin = "<!-- units -->\n";
    private const string End = "<!-- /units -->\n";

    [Fact]
    public void The_table_of_units_is_that_of_the_catalogue()
    {
        var page = File.ReadAllText(Repository.PathOf(Page)).ReplaceLineEndings("\n");
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));

        Assert.True(begin >= Begin.Length && end >= begin, $"{Page} has lost the marks around its table.");
        Approved.Check(Page, page[..begin] + "\n" + Table() + "\n" + page[end..]);
    }

    [Fact]
    public void The_file_of_the_page_adds_its_words()
    {
        var page = File.ReadAllText(Repository.PathOf(Page)).ReplaceLineEndings("\n");
        var json = page[(page.IndexOf("```json\n", StringComparison.Ordinal) + 8)..];
        var vocabulary = VocabularyJson.Read(Encoding.UTF8.GetBytes(json[..json.IndexOf("```", StringComparison.Ordinal)]));

        Assert.Equal(("斛", UnitKind.Volume), (vocabulary.Units.Read("石斛")!.Value.Symbol, vocabulary.Units.Read("石斛")!.Value.Kind));
        Assert.Equal(UnitKind.UnitPrice, vocabulary.Units.Read("元/信用点")!.Value.Kind);
        Assert.Equal(UnitKind.Money, vocabulary.Units.Read("考核分")!.Value.As(UnitKind.Money).Kind);
        Assert.Equal("名评议代表", vocabulary.Units.Read("评议代表")!.Value.Symbol);
        Assert.Equal(new IndicatorType(FirstLevel.Output, SecondLevel.Quantity), vocabulary.Indicators.Read("一、过程产出（50分）", "任务量"));
        Assert.Equal(SecondLevel.SocialBenefit, vocabulary.Indicators.ReadSecondLevel("社会影响"));
        Assert.Equal("101", vocabulary.Indicators.CodeOf(new(FirstLevel.Cost, SecondLevel.EconomicCost)));
        Assert.Equal(new IndicatorType(FirstLevel.Unknown, SecondLevel.Quantity), vocabulary.Indicators.TypeOf("0101"));
    }

    [Fact]
    public void The_code_of_the_page_adds_the_same()
    {
        var vocabulary = new Vocabulary(
            UnitCatalog.Default.With(new UnitDefinition("斛", [new UnitMeaning(UnitKind.Volume, UnitOfMeasure.Read("升")!.Value.Meanings[0].Dimension, 0.1m)], ["石斛"])),
            IndicatorVocabulary.Default
                .With(FirstLevel.Output, "过程产出")
                .WithCode(new IndicatorType(FirstLevel.Cost, SecondLevel.EconomicCost), "101"));

        Assert.True(vocabulary.Units.Read("石斛")!.Value.IsInterchangeableWith(VocabularyJson.Read("""{"units": [{"symbol": "斛", "is": "100 升"}]}"""u8).Units.Read("斛")!.Value));
        Assert.Equal(FirstLevel.Output, vocabulary.Indicators.ReadFirstLevel("过程产出"));
        Assert.Equal("101", vocabulary.Indicators.CodeOf(new(FirstLevel.Cost, SecondLevel.EconomicCost)));
    }

    [Fact]
    public void The_code_of_the_page_is_what_the_test_runs()
    {
        var test = Words(File.ReadAllText(Repository.PathOf("tests/PerfGoals.Core.Tests/Serialization/VocabularyPageTests.cs")));
        var page = File.ReadAllText(Repository.PathOf(Page));
        var code = page[page.IndexOf("var vocabulary = new Vocabulary(", StringComparison.Ordinal)..];

        Assert.Contains(Words(code[..code.IndexOf("```", StringComparison.Ordinal)]), test, StringComparison.Ordinal);
    }

    private static string Words(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static string Table()
    {
        var table = new StringBuilder("| unit | also written | what it measures | worth |\n| --- | --- | --- | --- |\n");
        foreach (var unit in UnitCatalog.Default.Units.Where(unit => !IsNoun(unit)))
        {
            table.Append("| ").Append(unit.Symbol).Append(" | ").AppendJoin(' ', unit.Aliases).Append(" | ")
                .AppendJoin("; ", unit.Meanings.Select(meaning => meaning.Kind)).Append(" | ")
                .AppendJoin("; ", unit.Meanings.Select(meaning => $"{meaning.Factor} {meaning.Dimension}")).Append(" |\n");
        }

        table.Append("\n| converts to | nouns with their counting words |\n| --- | --- |\n");
        foreach (var nouns in UnitCatalog.Default.Units.Where(IsNoun).GroupBy(unit => unit.Meanings[0].Dimension))
        {
            table.Append("| ").Append(nouns.Key).Append(" | ").AppendJoin(' ', nouns.Select(unit => unit.Symbol)).Append(" |\n");
        }

        return table.ToString();
    }

    private static bool IsNoun(UnitDefinition unit) => unit is { Name: null, Parts: null };
}
