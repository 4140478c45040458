using System.Collections.Immutable;
using FsCheck.Xunit;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Sources;

namespace PerfGoals.Core.Tests.Checking;

[Properties(Arbitrary = [typeof(GoalArbitraries)])]
public sealed class CheckAllTests
{
    [Property(MaxTest = 30)]
    public void The_number_of_threads_changes_nothing(Declaration[] some, NearlyValidDeclaration defective)
    {
        ImmutableArray<DeclarationDocument> documents = [.. Enumerable.Repeat(some.Append(defective.Value), 4).SelectMany(all => all).Select(Document)];
        var expected = documents.Select(document => FindingsOf(Policies.Luxian.Check(document))).ToList();

        Assert.All((int[])[1, 2, 8], threads =>
            Assert.Equal(expected, new Checker(Policies.Luxian.Rules, new() { MaxDegreeOfParallelism = threads }).CheckAll(documents).Select(FindingsOf)));
    }

    [Fact]
    public void Results_come_in_the_order_of_the_documents()
    {
        var documents = Enumerable.Range(1, 40).Select(weight => Document(Sample.WithWeights(weight))).ToList();
        var sums = Policies.Luxian.CheckAll(documents)
            .Select(result => result.Diagnostics.Single(finding => finding.Rule.Id == "PG2001").Message.Arguments[0].Value);

        Assert.Equal(Enumerable.Range(1, 40).Select(weight => (object)(decimal)weight), sums);
    }

    [Fact]
    public void A_host_stops_all_checks()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Policies.Luxian.CheckAll([Document(Sample.Declaration)], stop.Token));
    }

    [Fact]
    public void A_document_that_is_missing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Policies.Luxian.CheckAll([null!]));
        Assert.Empty(Policies.Luxian.CheckAll([]));
    }

    private static List<string> FindingsOf(CheckResult result) => [.. result.Diagnostics.Select(finding => $"{finding.Rule.Id} {finding.Path} {finding.Message.In()}")];

    private static DeclarationDocument Document(Declaration declaration) => new() { Declaration = declaration, Source = "test" };
}
