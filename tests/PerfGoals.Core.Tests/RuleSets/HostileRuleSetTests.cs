using System.Diagnostics;
using System.Text;
using FsCheck.Xunit;
using PerfGoals.RuleSets;

namespace PerfGoals.Core.Tests.RuleSets;

public sealed class HostileRuleSetTests
{
    private const string Good = """{ "id": "规", "version": "1", "extends": ["luxian-2025"], "rules": { "PG2001": { "severity": "info", "parameters": { "total": 100 } } } }""";

    [Theory]
    [InlineData("{\"a\":")]
    [InlineData("[")]
    public void Depth_is_refused(string opening) =>
        Assert.Contains("nested too deep", Refusal(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(opening, 100_000)))).Message, StringComparison.Ordinal);

    [Fact]
    public void Any_number_of_faults_on_one_line_takes_no_time_and_is_cut_short()
    {
        var members = string.Join(',', Enumerable.Range(0, 200_000).Select(number => $"\"x{number}\":0"));
        var watch = Stopwatch.StartNew();

        var refusal = Refusal(Encoding.UTF8.GetBytes($$"""{"id":"a","version":"1","rules":{ {{members}} },{{members}}}"""));

        Assert.Equal(101, refusal.Problems.Length);
        Assert.Contains("more are not listed", refusal.Problems[^1].Explanation.English, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    [Fact]
    public void A_long_name_is_quoted_short()
    {
        var problem = Assert.Single(Refusal(Encoding.UTF8.GetBytes($$"""{"id":"a","version":"1","rules":{},"{{new string('长', 100_000)}}":1}""")).Problems);

        Assert.True(problem.Explanation.Chinese.Length < 200);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00 }, 1, 1)]
    [InlineData(new byte[] { 0x7B, 0x0A, 0x22, 0xD6, 0xD0, 0x22 }, 2, 2)] // GB18030
    public void Another_encoding_is_refused_where_it_shows(byte[] text, int line, int column)
    {
        var problem = Assert.Single(Refusal(text).Problems);

        Assert.Equal((line, column), (problem.Line, problem.Column));
        Assert.Contains("not UTF-8", problem.Explanation.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over() => Assert.Equal("规", RuleSet.Parse([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Good)]).Id);

    [Property(MaxTest = 500)]
    public void A_damaged_rule_set_is_read_or_refused_with_a_place_and_never_anything_else(int position, byte damage, byte length)
    {
        var text = Encoding.UTF8.GetBytes(Good).ToList();
        var at = (int)((uint)position % (uint)text.Count);
        text.RemoveRange(at, Math.Min(length % 5, text.Count - at));
        text.Insert(at, damage);

        AssertReadOrRefused([.. text]);
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(HostileTextArbitraries)])]
    public void Any_text_is_read_or_refused_with_a_place(HostileText text) => AssertReadOrRefused(Encoding.UTF8.GetBytes(text.Value));

    private static void AssertReadOrRefused(byte[] text)
    {
        try
        {
            Assert.NotNull(RuleSet.Parse(text));
        }
        catch (RuleSetException e)
        {
            Assert.All(e.Problems, problem => Assert.True(problem is { Line: > 0, Column: > 0 }));
        }
    }

    private static RuleSetException Refusal(byte[] text) => Assert.Throws<RuleSetException>(() => RuleSet.Parse(text));
}
