using System.Text;
using FsCheck.Xunit;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Numbers;
using PerfGoals.Serialization;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Serialization;

[Properties(Arbitrary = [typeof(GoalArbitraries)])]
public sealed class VocabularyJsonTests
{
    [Fact]
    public void Spellings_and_codes_are_added()
    {
        var vocabulary = Read("""
            {
              "firstLevels": { "产出": ["过程产出", "过程"] }, // either spelling of the level will do
              "secondLevels": { "数量指标": ["任务量"], "社会效益指标": ["社会影响"] },
              "codes": { "1": "成本指标", "101": "成本指标/经济成本指标", "0101": "/数量指标" },
            }
            """);

        var indicators = vocabulary.Indicators;
        Assert.Same(UnitCatalog.Default, vocabulary.Units);
        Assert.Equal(new IndicatorType(FirstLevel.Output, SecondLevel.Quantity), indicators.Read("一、过程指标（50分）", "任务量"));
        Assert.Equal("101", indicators.CodeOf(new(FirstLevel.Cost, SecondLevel.EconomicCost)));
        Assert.Equal("1", indicators.CodeOf(new(FirstLevel.Cost, SecondLevel.Unknown)));
        Assert.Equal(new IndicatorType(FirstLevel.Unknown, SecondLevel.Quantity), indicators.TypeOf("0101"));
    }

    [Theory]
    [InlineData("臺架")]
    [InlineData("台架")]
    [InlineData("大臺架")]
    [InlineData("萬大台架")]
    public void Units_are_found_in_traditional_characters_and_in_simplified_ones(string cell)
    {
        var units = Read("""{"units": [{"symbol": "臺架", "kind": "count"}, {"symbol": "大臺架", "is": "10 臺架"}, {"symbol": "萬大臺架", "is": "10000 大台架"}]}""").Units;

        Assert.True(units.Read(cell)!.Value.IsKnown);
        Assert.NotNull(units.Read(cell)!.Value.ConversionTo(units.Read("臺架")!.Value));
    }

    [Fact]
    public void A_mark_before_a_unit_that_was_added_holds_the_place_of_a_value()
    {
        var vocabulary = Read("""{"units": [{"symbol": "斛", "is": "100 升"}]}""");

        Assert.Equal(TargetKind.Placeholder, vocabulary.Requirements.Read(new("≥", "**斛", null)).Requirement.Target.Kind);
        Assert.NotEqual(TargetKind.Placeholder, RequirementReader.Default.Read(new("≥", "**斛", null)).Requirement.Target.Kind);
    }

    [Fact]
    public void Additions_come_on_top_of_others()
    {
        var first = Read("""{"units": [{"symbol": "斛", "is": "100 升"}], "firstLevels": {"产出指标": ["过程"]}}""");
        var both = VocabularyJson.Read("\uFEFF{\"units\": [{\"symbol\": \"半斛\", \"is\": \"1/2 斛\"}], \"firstLevels\": {\"效益指标\": [\"成效\"]}}"u8, first);

        Assert.Equal((FirstLevel.Output, FirstLevel.Benefit), (both.Indicators.ReadFirstLevel("过程"), both.Indicators.ReadFirstLevel("成效指标")));
        Assert.Equal(Fraction.Of(1, 20), both.Units.Read("半斛")!.Value.ConversionTo(UnitOfMeasure.Read("立方米")!.Value)?.Factor);
        Assert.False(first.Units.Read("半斛")!.Value.IsKnown);
    }

    [Theory]
    [InlineData("", "Line 1")]
    [InlineData("null", "the value must be an object")]
    [InlineData("[]", "the value must be an object")]
    [InlineData("{\n\"firstLevels\": {\"过程\": [\"产出物\"]}}", "Line 2 of the vocabulary: $.firstLevels: '过程' is not a known level.")]
    [InlineData("""{"firstLevels": {"产出指标": ["效益"]}}""", "'效益' already stands for 'Benefit'")]
    [InlineData("""{"firstLevels": {"产出指标": ["过程"], "效益指标": ["过程指标"]}}""", "'过程指标' already stands for 'Output'")]
    [InlineData("""{"firstLevels": {"产出指标": [""]}}""", "'' is blank")]
    [InlineData("""{"firstLevels": {"产出指标": [null]}}""", "entry 1 must not be null")]
    [InlineData("""{"secondLevels": {"数量指标": null}}""", "'数量指标' must not be null")]
    [InlineData("""{"secondLevels": {"数量指标": "任务量"}}""", "the value must be an array")]
    [InlineData("""{"thirdLevels": {}}""", "there is no property 'thirdLevels'")]
    [InlineData("""{"codes": {"1": "成本指标", "1": "产出指标"}}""", "occurs twice")]
    [InlineData("""{"codes": {"1": "成本指标", " 1": "产出指标"}}""", "the code ' 1' stands for '成本指标' already")]
    [InlineData("""{"codes": {"1": "成本指标/过程指标"}}""", "no indicator type: this is not a known name (character 6)")]
    [InlineData("""{"codes": {"1": "/"}}""", "the code '1' stands for no type")]
    [InlineData("""{"codes": {"output": "成本指标"}}""", "the code 'output' stands for '产出指标' already")]
    [InlineData("{\n\"units\": [", "Line 2 of the vocabulary: The JSON is malformed")]
    [InlineData("{\"units\": [\n{\"symbol\": \"斛\", \"is\": \"100 升\"},\n{\"symbol\": 1}]}", "Line 3 of the vocabulary: $.units[1].symbol: the value must be a text.")]
    [InlineData("""{"units": [{"symbol": "斛", "factor": 100}]}""", "$.units[0]")]
    [InlineData("""{"units": [], "units": []}""", "occurs twice")]
    [InlineData("""{"firstLevels": {"产出指标": ["\ud800"]}}""", "Line 1 of the vocabulary")]
    [InlineData("""{"usual": ["\ud800"]}""", "Line 1 of the vocabulary")]
    public void What_is_wrong_is_said_in_both_languages(string json, string english) => Refuses(json, english);

    [Theory]
    [InlineData("""{"unit":[]}""", "unit")]
    [InlineData("""{"units":null}""", "units")]
    [InlineData("""{"units":[null]}""", "units")]
    [InlineData("""{"units":[{"kind":"count"}]}""", "units")]
    [InlineData("""{"units":[{"symbol":"斛","symbol":"斛","kind":"count"}]}""", "symbol")]
    [InlineData("""{"units":[{"symbol":"","kind":"count"}]}""", "spelling")]
    [InlineData("""{"units":[{"symbol":"无","kind":"count"}]}""", "spelling")]
    [InlineData("""{"units":[{"symbol":"3斛","kind":"count"}]}""", "spelling")]
    [InlineData("""{"units":[{"symbol":"(斛)","kind":"count"}]}""", "spelling")]
    [InlineData("""{"units":[{"symbol":"斛","aliases":["/"],"kind":"count"}]}""", "spelling")]
    [InlineData("""{"units":[{"symbol":"件","kind":"count"}]}""", "'件' is there already")]
    [InlineData("""{"units":[{"symbol":"万件","kind":"count"}]}""", "'万件' is there already")]
    [InlineData("""{"units":[{"symbol":"斛","aliases":["％"],"kind":"count"}]}""", "'%' is there already")]
    [InlineData("""{"units":[{"symbol":"斛","kind":"count"},{"symbol":"斛","kind":"count"}]}""", "'斛' is there already")]
    [InlineData("""{"units":[{"symbol":"斛","aliases":["斛"],"kind":"count"}]}""", "'斛' is there already")]
    [InlineData("""{"units":[{"symbol":"斛"}]}""", "a kind, an is or meanings")]
    [InlineData("""{"units":[{"symbol":"斛","kind":"volumen"}]}""", "'volumen'")]
    [InlineData("""{"units":[{"symbol":"斛","kind":"3"}]}""", "'3'")]
    [InlineData("""{"units":[{"symbol":"斛","kind":"unknown"}]}""", "'unknown'")]
    [InlineData("""{"units":[{"symbol":"斛","kind":"count,length"}]}""", "'count,length'")]
    [InlineData("""{"units":[{"symbol":"斛","base":"斛"}]}""", "a kind or an is")]
    [InlineData("""{"units":[{"symbol":"斛","is":"100 石"}]}""", "no unit '石'")]
    [InlineData("""{"units":[{"symbol":"斛","is":"0 升"}]}""", "'0 升'")]
    [InlineData("""{"units":[{"symbol":"斛","is":"-1 升"}]}""", "'-1 升'")]
    [InlineData("""{"units":[{"symbol":"斛","is":"1/0 升"}]}""", "'1/0 升'")]
    [InlineData("""{"units":[{"symbol":"斛","is":"100升"}]}""", "'100升'")]
    [InlineData("""{"units":[{"symbol":"斛","is":"1 分"}]}""", "more than one")]
    [InlineData("""{"units":[{"symbol":"斛","kind":"mass","is":"1 升"}]}""", "no such meaning")]
    [InlineData("""{"units":[{"symbol":"斛","is":"1 升","base":"斛"}]}""", "cannot go together")]
    [InlineData("""{"units":[{"symbol":"斛","kind":"count","meanings":[]}]}""", "beside meanings")]
    [InlineData("""{"units":[{"symbol":"斛","meanings":[]}]}""", "meanings must not be empty")]
    [InlineData("""{"units":[{"symbol":"斛","kind":"volume","inCompounds":"石"}]}""", "no unit '石'")]
    [InlineData("""{"units":[{"symbol":"斛","kind":"volume","inCompounds":"升"}]}""", "'升'")]
    [InlineData("""{"counted":[{"with":["斛"],"nouns":["村子"]}]}""", "no unit '斛'")]
    [InlineData("""{"counted":[{"with":["%"],"nouns":["村子"]}]}""", "no counting word")]
    [InlineData("""{"counted":[{"with":["个"],"nouns":["村"]}]}""", "there already")]
    [InlineData("""{"usual":["元/斛"]}""", "no unit '元/斛'")]
    [InlineData("""{"units":[{"symbol":"斛","is":"2 斛"}]}""", "no unit '斛'")]
    [InlineData("""{"units":[{"symbol":"斛","is":"2 斗"},{"symbol":"斗","is":"1/2 斛"}]}""", "no unit '斗'")]
    [InlineData("""{"units":[{"symbol":"斛","is":"1/99999999999999999999999999999999999999999999999999999999999999999999999999999999999999999 斗"}]}""", "no unit '斗'")]
    public void Units_that_do_not_hold_together_are_refused(string json, string english) => Refuses(json, english);

    [Fact]
    public void Nothing_is_added_where_a_part_is_refused()
    {
        Refuses("""{"units": [{"symbol": "斛", "is": "100 升"}], "codes": {"output": "成本指标"}}""", "'output'");

        Assert.False(Vocabulary.Default.Units.Read("斛")!.Value.IsKnown);
    }

    [Fact]
    public void A_file_that_is_deep_or_no_text_is_refused()
    {
        Refuses("{\"units\": " + new string('[', 100_000), "Line 1 of the vocabulary");
        Assert.Throws<VocabularyException>(() => VocabularyJson.Read([0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x3A, 0x31, 0x7D]));
        Assert.Throws<VocabularyException>(() => VocabularyJson.Read([.. "{\"usual\": [\""u8, 0xFF, .. "\"]}"u8]));
        Assert.Throws<VocabularyException>(() => VocabularyJson.Read([0xFF, 0xFE, 0x7B, 0x00]));
    }

    [Fact]
    public void A_large_file_is_read()
    {
        var units = string.Join(',', Enumerable.Range(0, 20_000).Select(i => $$$"""{"symbol": "{{{Letters(i)}}}斛", "is": "{{{i + 1}}} 升"}"""));
        var names = string.Join(',', Enumerable.Range(0, 2_000).Select(i => $"\"过程{Letters(i)}\""));

        var vocabulary = Read($$$"""{"units": [{{{units}}}], "usual": ["元/甲斛"], "firstLevels": {"产出指标": [{{{names}}}]}}""");

        Assert.Equal(UnitCatalog.Default.Units.Length + 20_000, vocabulary.Units.Units.Length);
        Assert.Equal(FirstLevel.Output, vocabulary.Indicators.ReadFirstLevel("过程" + Letters(1_999)));
    }

    [Property]
    public void Any_text_is_read_or_refused(OddText text)
    {
        try
        {
            Read(text.Value);
        }
        catch (VocabularyException)
        {
        }
    }

    // Characters that begin no unit and no number.
    private static string Letters(int number) =>
        string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => "甲乙丙丁戊己庚辛壬癸"[digit - '0']));

    private static void Refuses(string json, string english)
    {
        var e = Assert.Throws<VocabularyException>(() => Read(json));

        Assert.Contains(english, e.Message, StringComparison.Ordinal);
        Assert.Equal(e.Message, e.Explanation.English);
        Assert.Contains(e.Explanation.Chinese, character => character is >= '\u4E00' and <= '\u9FFF');
    }

    private static Vocabulary Read(string json) => VocabularyJson.Read(Encoding.UTF8.GetBytes(json));
}
