using System.Text;
using PerfGoals.Serialization;
using PerfGoals.Sources;

namespace PerfGoals.Core.Tests.Serialization;

public sealed class JsonErrorTextTests
{
    [Theory]
    [InlineData("""{"projects":[""", "JSON 语法有误：可能缺少逗号、引号或括号，或嵌套过深。")]
    [InlineData("""{"projects":{}}""", "$.projects：值应为数组。")]
    [InlineData("""{"fiscalYear":"今年","projects":[]}""", "$.fiscalYear：值应为整数。")]
    [InlineData("""{"unit":1,"projects":[]}""", "$.unit：值应为对象。")]
    [InlineData("""{"title":1,"projects":[]}""", "$.title：值应为文字。")]
    [InlineData("""{"projects":[{"name":"甲","indicators":[{"name":"乙","weight":"10"}]}]}""", "$.projects[0].indicators[0].weight：值应为数字。")]
    [InlineData("""{"projects":[{"name":"甲","indicators":[{"name":"乙","target":[]}]}]}""", "$.projects[0].indicators[0].target：值应为数字、文字或对象。")]
    [InlineData("""{"projects":[{"indicators":[]}]}""", "$.projects[0]：缺少属性 'name'。")]
    [InlineData("""{"projects":[],"projects":[]}""", "$.projects：这个属性出现了两次。")]
    [InlineData("""{"projects":[{"name":"甲","indicators":[{"name":"乙","weight":1e1}]}]}""", "$.projects[0].indicators[0].weight：数字最多 28 位，且不用指数形式。")]
    [InlineData("""{"projects":[null]}""", "$.projects：第 1 项不能是 null。")]
    [InlineData("""{"projects":null}""", "$.projects：此处不能为 null 或空白，或值不符合格式。")]
    [InlineData("""{"projects":[{"name":"甲","indicators":[{"name":"乙","target":{"min":90,"max":95,"unreadable":"x"}}]}]}""", "$.projects[0].indicators[0].target：对象的属性属于不止一种指标值。")]
    [InlineData("""{"projects":[{"name":"甲","indicators":[{"name":"乙","target":{"phrase":"好","basis":"上年"}}]}]}""", "$.projects[0].indicators[0].target：对象的属性属于不止一种指标值。")]
    [InlineData("""{"projects":[{"name":"甲","indicators":[{"name":"乙","target":{"min":90}}]}]}""", "$.projects[0].indicators[0].target：对象的属性不能构成指标值。")]
    public void A_mistake_in_the_JSON_is_named_in_words_of_the_table(string json, string explanation)
    {
        var refusal = Assert.Throws<UnreadableDocumentException>(() => CanonicalJson.Read(Encoding.UTF8.GetBytes(json), "x"));

        Assert.Equal(explanation, refusal.Explanation.Chinese);
        Assert.Equal(1, refusal.Line);
        Assert.DoesNotContain("System.", refusal.Explanation.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"by":"2025-02-30"}""", "by：文字无法读取：没有这样的日期（位置 0）。", "by: the text cannot be read: there is no such date, at character 0.")]
    [InlineData("""{"by":2025}""", "by：值应为文字。", "by: the value must be a text.")]
    [InlineData("""{"thresholds":[{"comparison":"约","number":1}]}""", "comparison：指标性质应为 ≥ 之类的符号、表示符号的文字或 null。", "comparison: a comparison is a sign such as ≥, a word for one, or null.")]
    public void Why_a_value_could_not_be_read_is_said_in_both_languages(string target, string chinese, string english)
    {
        var json = $$"""{"projects":[{"name":"甲","indicators":[{"name":"乙","target":{{target}}}]}]}""";
        var refusal = Assert.Throws<UnreadableDocumentException>(() => CanonicalJson.Read(Encoding.UTF8.GetBytes(json), "x"));

        Assert.EndsWith(chinese, refusal.Explanation.Chinese, StringComparison.Ordinal);
        Assert.EndsWith(english, refusal.Explanation.English, StringComparison.Ordinal);
    }
}
