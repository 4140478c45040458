using PerfGoals.Numbers;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Coverage;

/// <summary>Every sign, value and unit of the lists becomes what the lists say.</summary>
public sealed class CoverageTests
{
    public static IEnumerable<object[]> Signs => SpellingTables.Signs.SelectMany(row => row[1].Split(' '), (row, spelling) => new object[] { row[0], spelling });

    public static IEnumerable<object[]> Values => SpellingTables.Values.Select(row => row[..6]);

    public static IEnumerable<object[]> Unseen => SpellingTables.Unseen;

    public static IEnumerable<object[]> Units => SpellingTables.Units.SelectMany(row => row[3].Split(' '), (row, spelling) => new object[] { row[0], row[1], row[2], spelling });

    [Theory]
    [MemberData(nameof(Signs))]
    public void A_sign_is_understood(string sign, string spelling) => Assert.Equal(sign == "（不定）" ? "" : sign, ComparisonSigns.Read(spelling).Sign());

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_understood(string sign, string value, string unit, string kind, string requirement, string likely) =>
        Check(new(sign, value, unit), kind, requirement, likely);

    [Theory]
    [MemberData(nameof(Unseen))]
    public void A_cell_that_nobody_has_seen_is_understood_or_refused(
        string sign, string value, string unit, string time, string name, string kind, string requirement, string likely) =>
        Check(new(sign, value.Replace("\\n", "\n", StringComparison.Ordinal), unit) { IndicatorName = name, IsAboutTime = time.Length > 0 }, kind, requirement, likely);

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

    private static void Check(RequirementCells cells, string kind, string requirement, string likely)
    {
        var read = RequirementReader.Default.Read(cells);
        var text = read.Requirement.ToString().Replace("\n", "\\n", StringComparison.Ordinal);

        Assert.Equal((kind, requirement, likely), (read.Requirement.Target.Kind.ToString(), text, read.Suspicion?.Likely.ToString() ?? ""));
    }
}
