using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support.Generators;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Targets;

/// <summary>What holds of reading whatever the spelling.</summary>
[Properties(Arbitrary = [typeof(SpelledMeasureArbitraries), typeof(HostileTextArbitraries)], MaxTest = 2000)]
public sealed class ReadingLawsTests
{
    [Property]
    public void Sign_number_and_unit_say_the_same_in_one_cell_in_two_and_in_three(SpelledMeasure measure)
    {
        var (sign, comparison, number, value, unit) = measure;
        var expected = new Requirement(comparison, Target.Quantitative(value), UnitOfMeasure.Parse(unit));

        Assert.Equal(expected, Read(sign, number, unit));
        Assert.Equal(expected, Read(null, sign + number, unit));
        Assert.Equal(expected, Read(sign, sign + number, unit));
        foreach (var merged in new[] { Read(sign, number + unit, null), Read(null, sign + number + unit, " "), Read(sign, number + unit, unit), Requirement.TryParse(sign + number + unit, out var parsed) ? parsed : default })
        {
            // 三 and 万元 are 三万元, which are 30000 元; 三百五十 and 千克 together are no numeral.
            Assert.True(merged == expected || (measure.RunsTogether && (!IsReadable(merged) || (merged.Implies(expected) == true && expected.Implies(merged) == true))), $"{merged} is not {expected}");
        }
    }

    [Property]
    public void The_sign_may_stand_behind_the_number(SpelledMeasure measure)
    {
        foreach (var (suffix, comparison) in new[] { ("以上", Comparison.AtLeast), ("及以上", Comparison.AtLeast), ("（不含）以上", Comparison.MoreThan), ("以内", Comparison.AtMost), ("以下", Comparison.AtMost), ("以下（不含）", Comparison.LessThan) })
        {
            var expected = new Requirement(comparison, Target.Quantitative(measure.Value), UnitOfMeasure.Parse(measure.Unit));

            Assert.Equal(expected, Read(null, measure.Number + suffix, measure.Unit));
            Assert.True(measure.RunsTogether || expected == Read(null, measure.Number + measure.Unit + suffix, null));
            Assert.Equal(measure.Comparison == comparison, IsReadable(Read(measure.Sign, measure.Number + suffix, measure.Unit)));
        }
    }

    [Property(MaxTest = 2000)]
    public void What_was_read_from_a_realistic_cell_and_written_reads_the_same(SpelledCell cell)
    {
        AssertReadsTheSame(new(null, cell.Text, null));
        AssertReadsTheSame(new("≥", cell.Text, "%"));
        AssertReadsTheSame(new("", cell.Text, "次"));
        AssertReadsTheSame(new("=", cell.Text, " "));
    }

    [Property(MaxTest = 2000)]
    public void What_was_read_from_any_cells_and_written_reads_the_same(HostileText sign, HostileText target, HostileText unit)
    {
        foreach (var cells in new RequirementCells[] { new(sign.Value, target.Value, unit.Value), new(null, target.Value, null), new("≤", target.Value, "年") })
        {
            // Rubbish around a sign is a phrase whose text has no one form; realistic phrases are held above.
            var read = RequirementReader.Default.Read(cells).Requirement;
            if (read.Target.Kind != TargetKind.Phrase || read.Comparison is Comparison.Qualitative or Comparison.Unknown)
            {
                AssertReadsTheSame(cells);
            }
        }
    }

    private static void AssertReadsTheSame(RequirementCells cells)
    {
        var reading = RequirementReader.Default.Read(cells);
        var read = reading.Requirement;
        if (!IsReadable(read) || reading.Suspicion?.Kind == SuspicionKind.DateAsNumber)
        {
            return;
        }

        // A sign that is not known has no text but its own.
        var again = Read(read.Comparison == Comparison.Unknown ? cells.Comparison : read.Comparison.Sign(), read.Target.ToString(), read.Unit?.Symbol);
        Assert.True(read == again, $"'{cells.Comparison}' '{cells.Target}' '{cells.Unit}' is {read} ({read.Comparison}, {read.Target.Kind}), which is {again} ({again.Comparison}, {again.Target.Kind})");
    }

    private static Requirement Read(string? sign, string target, string? unit) => RequirementReader.Default.Read(new(sign, target, unit)).Requirement;

    private static bool IsReadable(Requirement requirement) => requirement.Target.Kind is not (TargetKind.Unreadable or TargetKind.Empty);
}
