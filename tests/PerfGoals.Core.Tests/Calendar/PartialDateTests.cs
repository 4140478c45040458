using System.Globalization;
using System.Text.Json;
using FsCheck.Xunit;
using PerfGoals.Calendar;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Calendar;

[Properties(Arbitrary = [typeof(CalendarArbitraries), typeof(HostileTextArbitraries)])]
public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2025", 2025, null, null)]
    [InlineData("2025-12", 2025, 12, null)]
    [InlineData("2025-12-31", 2025, 12, 31)]
    [InlineData("--12", null, 12, null)]
    [InlineData("--12-31", null, 12, 31)]
    [InlineData("0001", 1, null, null)]
    public void The_canonical_text_names_what_is_known(string text, int? year, int? month, int? day)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
        Assert.Equal(PartialDate.Of(year, month, day), date);
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("2025年12月31日", "2025-12-31")]
    [InlineData("２０２５年１２月", "2025-12")]
    [InlineData("2025年", "2025")]
    [InlineData("二〇二五年十二月三十一日", "2025-12-31")]
    [InlineData("12月31日", "--12-31")]
    [InlineData("十二月份", "--12")]
    [InlineData("2025.12.31", "2025-12-31")]
    [InlineData("2025/1/5", "2025-01-05")]
    [InlineData("2025.12", "2025-12")]
    [InlineData("12.31", "--12-31")]
    [InlineData("202512", "2025-12")]
    [InlineData("20251231", "2025-12-31")]
    [InlineData("2025-12-31 00:00:00", "2025-12-31")]
    public void Spellings_of_tables_are_read(string text, string canonical) => Assert.Equal(canonical, PartialDate.Parse(text).ToString());

    [Theory]
    [InlineData("", ParseFailureReason.Blank, 0)]
    [InlineData("12", ParseFailureReason.UnknownName, 2)]
    [InlineData("31日", ParseFailureReason.NoSuchDate, 0)]
    [InlineData("2025年31日", ParseFailureReason.UnknownName, 8)]
    [InlineData("2025-02-29", ParseFailureReason.NoSuchDate, 0)]
    [InlineData("--13", ParseFailureReason.NoSuchDate, 0)]
    [InlineData("0000", ParseFailureReason.UnknownName, 4)]
    [InlineData("12月底", ParseFailureReason.UnknownName, 3)]
    [InlineData("2025.1", ParseFailureReason.Ambiguous, 0)]
    [InlineData("12/31", ParseFailureReason.Ambiguous, 0)]
    [InlineData("12-31", ParseFailureReason.UnknownName, 5)]
    public void Other_text_is_no_date(string text, ParseFailureReason reason, int position)
    {
        Assert.False(PartialDate.TryParse(text, out var date, out var failure));
        Assert.Equal(default, date);
        Assert.Equal(new(reason, position), failure);
        Assert.Throws<FormatException>(() => PartialDate.Parse(text));
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(null, null, 31)]
    [InlineData(2025, null, 31)]
    [InlineData(2025, 2, 29)]
    [InlineData(null, 2, 30)]
    [InlineData(2025, 13, null)]
    [InlineData(2025, 0, null)]
    [InlineData(0, 1, null)]
    [InlineData(10000, 1, null)]
    [InlineData(2025, 4, 31)]
    [InlineData(2025, 4, 0)]
    public void There_is_no_such_date(int? year, int? month, int? day) => Assert.Throws<ArgumentException>(() => PartialDate.Of(year, month, day));

    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("--02", "2025-02-01", "2025-02-28")]
    [InlineData("--12-31", "2025-12-31", "2025-12-31")]
    [InlineData("--02-29", "2025-02-28", "2025-02-28")] // there is none in 2025
    public void The_budget_year_stands_for_a_missing_year(string text, string first, string last)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal(DateOnly.ParseExact(first, "yyyy-MM-dd", CultureInfo.InvariantCulture), date.FirstDay(2025));
        Assert.Equal(DateOnly.ParseExact(last, "yyyy-MM-dd", CultureInfo.InvariantCulture), date.LastDay(2025));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10000)]
    public void The_budget_year_must_be_a_year(int year)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => default(PartialDate).FirstDay(year));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(PartialDate).LastDay(year));
    }

    [Fact]
    public void The_default_date_is_the_year_one() => Assert.Equal(PartialDate.Of(1), default);

    [Property]
    public void A_date_is_read_back_from_its_text(PartialDate date)
    {
        using var _ = CultureScope.Of(CultureScope.German);

        Assert.Equal(date, PartialDate.Parse(date.ToString()));
        Assert.Equal(date, JsonSerializer.Deserialize<PartialDate>(JsonSerializer.Serialize(date)));
        Assert.Equal(date.GetHashCode(), PartialDate.Parse(date.ToString()).GetHashCode());
    }

    [Property]
    public void Dates_are_equal_just_when_their_texts_are(PartialDate left, PartialDate right)
    {
        Assert.Equal(left.ToString() == right.ToString(), left == right);
        Assert.Equal(left == right, !(left != right) && left.Equals((object)right));
    }

    [Property]
    public void The_first_day_is_never_after_the_last(PartialDate date) => Assert.All(
        CalendarArbitraries.BudgetYears,
        year => Assert.True(date.FirstDay(year) <= date.LastDay(year)));

    [Fact]
    public void Every_date_of_a_century_is_read_in_every_spelling()
    {
        for (var date = new DateOnly(1990, 1, 1); date.Year < 2100; date = date.AddDays(1))
        {
            var expected = PartialDate.FromDate(date);
            foreach (var text in DateSpellings.Of(date))
            {
                Assert.True(PartialDate.TryParse(text, out var read, out _) && read == expected, text);
            }
        }
    }

    [Theory]
    [InlineData("12")]
    [InlineData("\"12\"")]
    [InlineData("null")]
    public void Json_without_a_date_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartialDate>(json));

    [Property]
    public void No_text_makes_it_throw(HostileText text) => Assert.Equal(
        PartialDate.TryParse(text.Value, out var date),
        PartialDate.TryParse(text.Value, out var again, out var failure) && date == again && failure == default);
}
