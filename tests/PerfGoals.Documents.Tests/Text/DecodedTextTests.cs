using System.Text;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Tests;

namespace PerfGoals.Documents.Tests.Text;

public sealed class DecodedTextTests
{
    private static readonly string Sample = File.ReadAllText(Repository.Sample);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8 with its mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sample)] },
        { "GB18030", Gb18030.GetBytes(Sample) },
        { "UTF-16 with its mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sample)] },
        { "UTF-16 with its mark, the high byte first", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Sample)] },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Sample) },
        { "UTF-16 without a mark, the high byte first", Encoding.BigEndianUnicode.GetBytes(Sample) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_encoding_does_not_matter(string encoding, byte[] content)
    {
        Assert.NotEmpty(encoding);
        Assert.Equal(Listing.Of(Reading.Of(Sample)), Listing.Of(Reading.Of(content)));
    }

    [Fact]
    public void A_few_damaged_bytes_in_utf_8_are_reported_with_their_line()
    {
        var content = Encoding.UTF8.GetBytes(Sample);
        content[IndexOfLine(content, 20) + 1] = 0xFF;

        AssertDamage(content, "UTF-8", line: 20);
    }

    [Fact]
    public void A_few_damaged_bytes_in_gb18030_are_reported_with_their_line()
    {
        var content = Gb18030.GetBytes(Sample);
        content[IndexOfLine(content, 20) + 1] = 0xFF;

        AssertDamage(content, "GB18030", line: 20);
    }

    [Theory]
    [InlineData("UTF-8")]
    [InlineData("GB18030")]
    public void A_character_cut_off_at_the_end_is_reported(string encoding)
    {
        var table = Sample[..Sample.IndexOf("填表说明", StringComparison.Ordinal)] + "填";

        AssertDamage((encoding == "UTF-8" ? Encoding.UTF8 : Gb18030).GetBytes(table)[..^1], encoding, line: 488);
    }

    [Fact]
    public void Utf_8_with_much_damage_is_refused_and_not_taken_for_another_encoding()
    {
        var content = Encoding.UTF8.GetBytes(Sample);
        for (var index = 100; index < content.Length; index += 30)
        {
            content[index] = 0xFF;
        }

        Assert.Contains("UTF-8", Reading.Refusal(content).Explanation.English, StringComparison.Ordinal);
        Assert.Contains("damaged", Reading.Refusal(content).Explanation.English, StringComparison.Ordinal);
    }

    private static void AssertDamage(byte[] content, string encoding, int line)
    {
        var document = Reading.Of(content);

        var problem = document.Problems[0];
        Assert.Equal(("PG0105", encoding, line), (problem.Rule.Id, problem.Message.Arguments[0].Value, problem.Location!.Value.Line));
        Assert.Equal(36, document.Declaration.IndicatorCount);
    }

    private static int IndexOfLine(byte[] content, int line)
    {
        var start = 0;
        for (var passed = 1; passed < line; passed++)
        {
            start = Array.IndexOf(content, (byte)'\n', start) + 1;
        }

        return start;
    }
}
