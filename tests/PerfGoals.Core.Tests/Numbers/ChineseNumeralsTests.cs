using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support.Generators;
using PerfGoals.Targets;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Numbers;

public sealed class ChineseNumeralsTests
{
    private const long Billion = 1_000_000_000_000;

    // Numbers with gaps of zeros, which random ones hardly have.
    private static readonly Gen<long> Numbers = Gen.OneOf(
        Gen.Choose(0, 100_000).Select(number => (long)number),
        from sections in Gen.Elements(0, 1, 5, 10, 12, 20, 100, 105, 110, 999, 1000, 1001, 1010, 2000, 2200, 9999).ArrayOf(3)
        select (sections[0] * 100_000_000L) + (sections[1] * 10_000L) + sections[2],
        from high in Gen.Choose(0, 999_999)
        from low in Gen.Choose(0, 1_000_000)
        select (high * 1_000_000L) + low);

    [Property(MaxTest = 2000)]
    public Property Any_whole_number_in_numerals_reads_as_the_number() => Prop.ForAll(Numbers.ToArbitrary(), number =>
        Assert.All(NumeralWriter.Spellings(number), spelling => Assert.Equal(number, Read(spelling))));

    [Theory]
    [InlineData(0, "零")]
    [InlineData(10, "一十")]
    [InlineData(105, "一百零五")]
    [InlineData(110, "一百一十")]
    [InlineData(10_010, "一万零一十")]
    [InlineData(100_000_005, "一亿零五")]
    [InlineData(350_000_000, "三亿五千万")]
    [InlineData(120_030_004_000, "一千二百亿三千万四千")]
    [InlineData(Billion, "一万亿")]
    public void The_writer_of_numerals_writes_by_the_book(long number, string numerals)
    {
        Assert.Equal(numerals, NumeralWriter.Write(number));
        Assert.Equal(number, Read(numerals));
    }

    [Theory]
    [InlineData("十", "10")]
    [InlineData("十二", "12")]
    [InlineData("两百", "200")]
    [InlineData("二〇二五", "2025")]
    [InlineData("一〇〇", "100")]
    [InlineData("三点五", "3.5")]
    [InlineData("零点零五", "0.05")]
    [InlineData("十二点七五", "12.75")]
    [InlineData("百分之九十", "90%")]
    [InlineData("百分之九十五点五", "95.5%")]
    [InlineData("百分之百", "100%")]
    [InlineData("百分之一百", "100%")]
    [InlineData("百分之一百二十", "120%")]
    [InlineData("千分之三", "3‰")]
    [InlineData("万分之五", "5‱")]
    [InlineData("半年", "0.5年")]
    [InlineData("壹佰贰拾叁", "123")]
    [InlineData("叁万元", "30000元")]
    public void Other_numerals_are_read(string text, string requirement) => Assert.Equal(requirement, Requirement.Parse(text).ToString());

    [Theory]
    [InlineData("三五天", ParseFailureReason.Approximate, 0)]
    [InlineData("七八个", ParseFailureReason.Approximate, 0)]
    [InlineData("十几个", ParseFailureReason.Approximate, 1)]
    [InlineData("二十多人", ParseFailureReason.Approximate, 2)]
    [InlineData("三百余人", ParseFailureReason.Approximate, 2)]
    [InlineData("十来次", ParseFailureReason.Approximate, 1)]
    [InlineData("数十人", ParseFailureReason.Approximate, 1)]
    [InlineData("三百五", ParseFailureReason.Ambiguous, 0)]
    [InlineData("一万二", ParseFailureReason.Ambiguous, 0)]
    [InlineData("三万五万", ParseFailureReason.Ambiguous, 0)]
    [InlineData("三亿五亿", ParseFailureReason.Ambiguous, 0)]
    [InlineData("五十百", ParseFailureReason.Ambiguous, 0)]
    public void Rough_and_doubtful_numerals_are_refused(string text, ParseFailureReason reason, int position)
    {
        Assert.False(Requirement.TryParse(text, out _, out var failure));
        Assert.Equal(reason, failure.Reason);
        Assert.InRange(failure.Position, position, text.Length);
    }

    private static long Read(string numerals)
    {
        var target = Requirement.Parse(numerals).Target;
        return target.Number is { } number ? (long)number : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{numerals} is {target.Kind}"));
    }
}
