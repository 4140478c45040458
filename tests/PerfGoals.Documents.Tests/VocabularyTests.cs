using System.Text;
using PerfGoals.Checking;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Serialization;
using PerfGoals.Sources;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Documents.Tests;

/// <summary>A host's own words, from the file to the findings.</summary>
public sealed class VocabularyTests
{
    private const string Piped = """
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
        | 粮食收储 | 过程产出 | 任务量 | 入库稻谷 | ≥3斛 | 10 |
        | | 过程产出 | 任务量 | 出库稻谷 | 2斛 | 10 |
        """;

    private static readonly ReadOptions Host = new()
    {
        Vocabulary = VocabularyJson.Read("""
            {
              "units": [{ "symbol": "斛", "is": "100 升" }],
              "firstLevels": { "产出指标": ["过程产出"] },
              "secondLevels": { "数量指标": ["任务量"] }
            }
            """u8),
    };

    public static TheoryData<string> Forms =>
    [
        Piped,
        "项目名称\t一级指标\t二级指标\t三级指标\t指标值\t权重\n粮食收储\t过程产出\t任务量\t入库稻谷\t≥3斛\t10\n粮食收储\t过程产出\t任务量\t出库稻谷\t2斛\t10\n",
        "\t项目名称\n\t一级指标\n\t二级指标\n\t三级指标\n\t指标值\n\t权重\n\n\t粮食收储\n\t过程产出\n\t任务量\n\t入库稻谷\n\t≥3斛\n\t10\n\n"
            + "\t粮食收储\n\t过程产出\n\t任务量\n\t出库稻谷\n\t2斛\n\t10\n",
        """
        { "unit": { "name": "某县粮食局" }, "projects": [{ "name": "粮食收储", "indicators": [
          { "level1": "过程产出", "level2": "任务量", "name": "入库稻谷", "comparison": "≥", "target": "≥3斛", "unit": "斛", "weight": 10 },
          { "level1": "过程产出", "level2": "任务量", "name": "出库稻谷", "comparison": "=", "target": "2斛", "unit": "斛", "weight": 10 } ] }] }
        """,
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void What_the_host_knows_is_read_and_no_rule_complains(string text)
    {
        var document = Reading.Of(Encoding.UTF8.GetBytes(text), Host);
        var indicators = Assert.Single(document.Declaration.Projects).Indicators;

        Assert.Equal(["入库稻谷", "出库稻谷"], indicators.Select(indicator => indicator.Name));
        Assert.All(indicators, indicator => Assert.Equal((FirstLevel.Output, SecondLevel.Quantity), (indicator.FirstLevel, indicator.SecondLevel)));
        Assert.Equal([3m, 2m], indicators.Select(indicator => indicator.Target.Number));
        Assert.All(indicators, indicator => Assert.Equal(UnitKind.Volume, indicator.Unit?.Kind));
        Assert.Empty(document.Problems);
        Assert.Empty(Findings(document));
    }

    [Fact]
    public void Without_its_words_the_same_table_is_not_understood()
    {
        var document = Reading.Of(Piped);

        Assert.Equal(["PG0001", "PG0001", "PG0003", "PG0003", "PG0003", "PG0003"], Findings(document));
        Assert.All(document.Declaration.Projects[0].Indicators, indicator => Assert.Equal(TargetKind.Unreadable, indicator.Target.Kind));
    }

    [Fact]
    public void What_was_read_with_it_stays_so_in_the_canonical_JSON()
    {
        var document = Reading.Of(Encoding.UTF8.GetBytes(Piped), Host);
        using var json = new MemoryStream();
        CanonicalJson.Write(json, document.Declaration);
        var again = Reading.Of(json.ToArray(), Host);

        using var same = new MemoryStream();
        CanonicalJson.Write(same, again.Declaration);
        Assert.Equal(json.ToArray(), same.ToArray());
        Assert.Empty(again.Problems);
    }

    [Fact]
    public void There_is_always_a_vocabulary()
    {
        Assert.Same(Vocabulary.Default, ReadOptions.Default.Vocabulary);
        Assert.Throws<ArgumentNullException>(() => new ReadOptions { Vocabulary = null! });
    }

    private static IEnumerable<string> Findings(DeclarationDocument document) =>
        Checker.Create("reading").Check(document).Diagnostics.Select(finding => finding.Rule.Id).Order(StringComparer.Ordinal);
}
