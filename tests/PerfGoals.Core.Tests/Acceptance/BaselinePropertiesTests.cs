using System.Text;
using FsCheck;
using FsCheck.Xunit;
using PerfGoals.Acceptance;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;

namespace PerfGoals.Core.Tests.Acceptance;

[Properties(Arbitrary = [typeof(GoalArbitraries)])]
public sealed class BaselinePropertiesTests
{
    [Property]
    public void A_baseline_leaves_nothing_new_of_the_run_it_was_made_of(Declaration first, Declaration second)
    {
        CheckedDocument[] documents = [Checked.Of(first), Checked.Of(second, source: "b")];
        var comparison = BaselineOf(documents).Apply(documents);

        Assert.All(comparison.Documents, document => Assert.Empty(document.Result.Diagnostics));
        Assert.Equal(documents.Sum(document => document.Result.Diagnostics.Length), comparison.Documents.Sum(document => document.Result.Known.Length));
        Assert.Empty(comparison.Gone);
    }

    [Property]
    public void Sound_projects_that_come_bring_nothing_new(Declaration declaration, ValidDeclaration valid, NonNegativeInt at)
    {
        // In the unit and the year of the declaration, so that nothing but rows is different.
        var projects = valid.Value.Projects.Select(project => project with { Unit = null });
        var more = declaration with { Projects = declaration.Projects.InsertRange(at.Get % (declaration.Projects.Length + 1), projects) };

        Assert.Empty(BaselineOf(Checked.Of(declaration)).Apply([Checked.Of(more)]).Documents[0].Result.Diagnostics);
    }

    [Property]
    public void The_order_of_files_does_not_matter(Declaration first, Declaration second, Declaration before)
    {
        CheckedDocument[] documents = [Checked.Of(first), Checked.Of(second, source: "b")];
        CheckedDocument[] reversed = [documents[1], documents[0]];
        var baseline = BaselineOf(Checked.Of(before), documents[0]);

        Assert.Equal(Checked.TextOf(BaselineOf(documents).Write), Checked.TextOf(BaselineOf(reversed).Write));
        Assert.Equal(
            baseline.Apply(documents).Documents.Select(document => document.Result.Diagnostics.AsEnumerable()),
            baseline.Apply(reversed).Documents.Reverse().Select(document => document.Result.Diagnostics.AsEnumerable()));
        Assert.Equal(baseline.Apply(documents).Gone.AsEnumerable(), baseline.Apply(reversed).Gone);
    }

    [Property]
    public void What_is_new_one_way_is_gone_the_other_way(Declaration first, Declaration second)
    {
        var (earlier, later) = (BaselineOf(Checked.Of(first)), BaselineOf(Checked.Of(second), Checked.Of(first)));
        var (there, back) = (earlier.CompareTo(later), later.CompareTo(earlier));

        Assert.Equal(there.New.AsEnumerable(), back.Gone);
        Assert.Equal(there.Gone.AsEnumerable(), back.New);
        Assert.Equal(there.Known.Select(entry => (entry.Fingerprint, entry.Count)), back.Known.Select(entry => (entry.Fingerprint, entry.Count)));
        Assert.Empty(there.Gone);
        Assert.Empty(later.CompareTo(later).New);
    }

    [Property]
    public void Applied_and_compared_it_says_the_same(Declaration first, Declaration second)
    {
        var (baseline, document) = (BaselineOf(Checked.Of(first)), Checked.Of(second));
        var (difference, comparison) = (baseline.CompareTo(BaselineOf(document)), baseline.Apply([document]));

        Assert.Equal(difference.Gone.AsEnumerable(), comparison.Gone);
        Assert.Equal(difference.New.Sum(entry => entry.Count), comparison.Documents[0].Result.Diagnostics.Length);
        Assert.Equal(difference.Known.Sum(entry => entry.Count), comparison.Documents[0].Result.Known.Length);
    }

    [Property]
    public void What_is_written_reads_as_it_was(Declaration declaration)
    {
        var baseline = BaselineOf(Checked.Of(declaration));
        var written = Checked.TextOf(baseline.Write);
        var read = Baseline.Parse(Encoding.UTF8.GetBytes(written));

        Assert.Equal(baseline.Entries.AsEnumerable(), read.Entries);
        Assert.Equal(written, Checked.TextOf(read.Write));
    }

    [Property]
    public void Every_finding_can_be_suppressed_by_what_is_made_for_it(Declaration declaration)
    {
        var document = Checked.Of(declaration);
        var outcome = document.Under([.. SuppressionSet.Accepting([document.Result], "分两年实施")]);

        Assert.Empty(outcome.Documents[0].Result.Diagnostics);
        Assert.Equal(document.Result.Diagnostics.AsEnumerable(), outcome.Documents[0].Result.Suppressed.Select(entry => entry.Diagnostic));
        Assert.Empty(outcome.Problems);
    }

    private static Baseline BaselineOf(params CheckedDocument[] documents) => Baseline.From(documents.Select(document => document.Result));
}
