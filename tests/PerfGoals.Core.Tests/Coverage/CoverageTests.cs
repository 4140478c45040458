using PerfGoals.Numbers;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Coverage;

/// <summary>Every sign, value and unit of the lists becomes what the lists say.</summary>
public sealed class CoverageTests
{
    public static IEnumerable<object[]> Signs => SpellingTables.Signs.SelectMany(row => row[1].Split(' '), (row, spelling) => new object[] { row[0], spelling });

    public static IEnumerable<object[]> Values => SpellingTables.Values;

    public static IEnumerable<object[]> Units => SpellingTables.Units.SelectMany(row => row[3].Split(' '), (row, spelling) => new object[] { row[0], row[1], row[2], spelling });

    [Theory]
    [MemberData(nameof(Signs))]
    public void A_sign_is_understood(string sign, string spelling) => Assert.Equal(sign == "（不定）" ? "" : sign, ComparisonSigns.Read(spelling).Sign());

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_understood(string sign, string value, string unit, string kind, string requirement)
    {
        var read = RequirementReader.Default.Read(new(sign, value, unit)).Requirement;

        Assert.Equal((kind, requirement), (read.Target.Kind.ToString(), read.ToString()));
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void A_unit_is_understood(string symbol, string kind, string equals, string spelling)
    {
        var unit = UnitOfMeasure.Read(spelling)!.Value;

        Assert.Equal((symbol, kind), (unit.Symbol, unit.Kind.ToString()));
        if (equals.Split(' ') is [var size, var other])
        {
            Assert.Equal(new UnitConversion(Fraction.Parse(size), IsExact: true), unit.ConversionTo(UnitOfMeasure.Read(other)!.Value));
        }
    }
}
