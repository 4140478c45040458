using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Core.Tests.Support;

/// <summary>Checks portfolios in one piece and in many, and says all that came of it.</summary>
internal static class PortfolioChecks
{
    public static PortfolioResult Whole(Checker checker, IEnumerable<(DocumentKey Key, Declaration Declaration)> portfolio)
    {
        var check = checker.StartPortfolio();
        foreach (var (key, declaration) in portfolio)
        {
            check.Add(key, declaration);
        }

        return check.Complete();
    }

    /// <summary>Deals the declarations out to some checks in any order, and merges these pair by pair in any order.</summary>
    public static PortfolioResult Divided(Checker checker, IReadOnlyList<(DocumentKey Key, Declaration Declaration)> portfolio, int seed)
    {
        var random = new Random(seed);
        var parts = Enumerable.Range(0, random.Next(1, portfolio.Count + 3)).Select(_ => checker.StartPortfolio()).ToList();
        var shuffled = portfolio.ToArray();
        random.Shuffle(shuffled);
        foreach (var (key, declaration) in shuffled)
        {
            parts[random.Next(parts.Count)].Add(key, declaration);
        }

        while (parts.Count > 1)
        {
            var into = parts[random.Next(parts.Count)];
            parts.Remove(into);
            into.Merge(parts[^1]);
            parts[^1] = into;
        }

        return parts[0].Complete();
    }

    /// <summary>Returns all that a result says, in its order.</summary>
    public static IReadOnlyList<string> Told(PortfolioResult result) =>
    [
        .. result.Diagnostics.Select(Told),
        .. result.Undetermined.Select(place => $"{place.Rule.Id} {place.Document} {place.Path} ? {place.Missing}"),
        .. result.Ledger.Select(entry => entry.ToString()),
        result.IsComplete.ToString(),
    ];

    private static string Told(Diagnostic finding) => string.Join(
        ' ',
        [
            finding.Rule.Id, finding.Severity, finding.Document, finding.Path, finding.Path.Field, finding.Fingerprint,
            finding.Message.In(CultureInfo.InvariantCulture), finding.Message.In(CultureInfo.GetCultureInfo("en")),
            .. finding.Related.Select(related => (object)$"[{related.Document} {related.Path} {related.Note}]"),
        ]);
}
