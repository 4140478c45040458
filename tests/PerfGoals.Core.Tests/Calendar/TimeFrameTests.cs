using System.Globalization;
using System.Text.Json;
using FsCheck.Xunit;
using PerfGoals.Calendar;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Calendar;

[Properties(Arbitrary = [typeof(CalendarArbitraries), typeof(HostileTextArbitraries)])]
public sealed class TimeFrameTests
{
    [Fact]
    public void A_deadline_has_a_date_and_no_ends()
    {
        var deadline = TimeFrame.Deadline(PartialDate.Of(2025, 12));

        Assert.True(deadline.IsDeadline);
        Assert.Equal((PartialDate.Of(2025, 12), null, null), (deadline.By, deadline.From, deadline.To));
        Assert.Equal((new DateOnly(2025, 12, 1), new DateOnly(2025, 12, 31)), deadline.Days(2030));
    }

    [Fact]
    public void A_period_has_two_ends_and_no_deadline()
    {
        var period = TimeFrame.Period(PartialDate.Of(month: 1), PartialDate.Of(month: 2));

        Assert.False(period.IsDeadline);
        Assert.Equal((null, PartialDate.Of(month: 1), PartialDate.Of(month: 2)), (period.By, period.From, period.To));
        Assert.Equal((new DateOnly(2024, 1, 1), new DateOnly(2024, 2, 29)), period.Days(2024));
    }

    [Theory]
    [InlineData("2025-12", "2025-11")]
    [InlineData("2025-12-31", "2025-12-30")]
    [InlineData("--12", "--11")]
    [InlineData("--02-29", "--02-28")]
    [InlineData("2025-01", "--12")]
    [InlineData("--01", "2025-12")]
    public void A_period_does_not_end_before_it_begins_nor_lacks_one_year(string from, string to)
    {
        Assert.Throws<ArgumentException>(() => TimeFrame.Period(PartialDate.Parse(from), PartialDate.Parse(to)));
        Assert.Throws<FormatException>(() => TimeFrame.Parse($"{from}/{to}"));
    }

    [Theory]
    [InlineData("12月底前完成", "../--12")]
    [InlineData("2025/2026", "2025/2026")] // only here: in a cell it may be a fraction
    [InlineData("2025/12", "../2025-12")]
    public void A_text_is_read(string text, string canonical) => Assert.Equal(canonical, TimeFrame.Parse(text).ToString());

    [Theory]
    [InlineData("2025", ParseFailureReason.UnknownName, 4)]
    [InlineData("", ParseFailureReason.Blank, 0)]
    [InlineData("2025-12-31", ParseFailureReason.None, 0)]
    [InlineData(" 截至 2025年12月大概", ParseFailureReason.UnknownName, 12)]
    public void A_failure_has_its_reason_and_place(string text, ParseFailureReason reason, int position)
    {
        Assert.Equal(reason == ParseFailureReason.None, TimeFrame.TryParse(text, out _, out var failure));
        Assert.Equal(new(reason, position), failure);
    }

    [Theory]
    [InlineData("12")]
    [InlineData("\"12\"")]
    public void Json_without_a_time_frame_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TimeFrame>(json));

    [Property]
    public void A_time_frame_is_read_back_from_its_text(TimeFrame frame)
    {
        using var _ = CultureScope.Of(CultureScope.German);

        Assert.Equal(frame, TimeFrame.Parse(frame.ToString()));
        Assert.Equal(frame, JsonSerializer.Deserialize<TimeFrame>(JsonSerializer.Serialize(frame)));
        Assert.Equal(frame.GetHashCode(), TimeFrame.Parse(frame.ToString()).GetHashCode());
    }

    [Property]
    public void Its_first_day_is_never_after_its_last(TimeFrame frame) => Assert.All(
        CalendarArbitraries.BudgetYears,
        year => Assert.True(frame.Days(year).First <= frame.Days(year).Last));

    [Property]
    public void A_canonical_deadline_is_no_number(TimeFrame frame) => Assert.False(decimal.TryParse(frame.ToString(), CultureInfo.InvariantCulture, out _));

    [Property(MaxTest = 2000)]
    public void No_text_makes_it_throw(HostileText text)
    {
        Assert.Equal(TimeFrame.TryParse(text.Value, out var frame), frame is not null);
        _ = Folded.TimeFrame(text.Value);
    }

    [Fact]
    public void A_text_of_ten_megabytes_is_refused_at_once() => Assert.Equal("TooLong", Reason(new string('年', 10_000_000)));

    [Fact]
    public void Every_day_with_前_behind_it_is_a_deadline_in_every_spelling()
    {
        for (var date = new DateOnly(2024, 1, 1); date.Year < 2026; date = date.AddDays(1))
        {
            var expected = TimeFrame.Deadline(PartialDate.FromDate(date)).ToString();
            Assert.All(DateSpellings.Of(date), text => Assert.Equal(expected, Folded.TimeFrame(text + "前完成")));
        }
    }

    private static string Reason(string text) => TimeFrame.TryParse(text, out _, out var failure) ? "" : failure.Reason.ToString();
}
