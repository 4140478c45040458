using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Core.Tests.Support.Generators;
using PerfGoals.Reporting;
using PerfGoals.Reporting.Markdown;

namespace PerfGoals.Core.Tests.Reporting;

[Properties(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 30)]
public sealed class MarkdownReportTests
{
    [Property]
    public void Nothing_in_a_file_changes_the_form_of_the_page(ReportCase drawn)
    {
        var (hostile, tame) = (drawn.Report(), (drawn with { Hostile = "甲" }).Report());
        var page = Written(hostile);

        Assert.Equal(page, Written(hostile));
        Assert.True(page.Length <= MarkdownReport.DefaultMaxLength);
        Assert.Equal(Count(page, "<details>"), Count(page, "</details>"));
        Assert.All(page.Split('\n').Where(line => line.StartsWith('|')), line => Assert.Equal(5, Count(line.Replace("\\|", "", StringComparison.Ordinal), "|")));
        Assert.Equal(["br", "details", "sub", "summary"], TagsIn(page).Concat(["br", "details", "sub", "summary"]).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(page, character => char.IsControl(character) && character != '\n');
        Assert.Equal(tame.Documents.Length, hostile.Documents.Length);
    }

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("<b>&amp;", "&lt;b&gt;&amp;amp;")]
    [InlineData("`*_[x](y)", "\\`\\*\\_\\[x\\](y)")]
    [InlineData("@zhang #12", "@\u200Bzhang \\#\u200B12")]
    [InlineData("http://a.b www.c.d", "http:\u200B//a.b www\u200B.c.d")]
    [InlineData(":tada: 9:30", ":\u200Btada: 9:30")]
    [InlineData("a\r\nb\u202E", "a b\\\\u202E")]
    public void Text_of_a_file_stays_text(string text, string expected) => Assert.Equal(expected, MarkdownText.Of(text));

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        var one = Sample.WithWeights(10).Projects[0];
        var report = new CheckReport(Policies.Luxian.Rules, [Checked.Of(Sample.Declaration with { Projects = [.. Enumerable.Range(0, 300).Select(number => one with { Name = $"项目{number}" })] })], []);
        var page = Written(report, MarkdownReport.LeastMaxLength);
        var rows = page.Split('\n').Count(line => line.StartsWith("| ✖", StringComparison.Ordinal) || line.StartsWith("| ▲", StringComparison.Ordinal) || line.StartsWith("| ℹ", StringComparison.Ordinal));
        var lists = page.Split('\n').Count(line => line.StartsWith("- PG", StringComparison.Ordinal));
        var entries = report.Documents[0].Result.Diagnostics.Length + report.Documents[0].Result.Undetermined.DistinctBy(place => place.Rule).Count();

        Assert.InRange(page.Length, MarkdownReport.LeastMaxLength / 2, MarkdownReport.LeastMaxLength);
        Assert.Contains($"**{entries - rows - lists} more entries are left out for length.**", page, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Written(report, MarkdownReport.LeastMaxLength - 1));
    }

    private static string Written(CheckReport report, int? maxLength = null) =>
        Checked.TextOf(stream => MarkdownReport.Write(stream, report, CultureScope.German, maxLength));

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static IEnumerable<string> TagsIn(string page) => page.Split('<').Skip(1).Select(rest => rest.TrimStart('/').Split('>')[0]);
}
