using PerfGoals.Checking;
using PerfGoals.Goals;
using PerfGoals.Sources;

namespace PerfGoals.Testing.Verifying;

/// <summary>Checks declarations as a portfolio, be it of one, so that every rule is run.</summary>
internal static class Portfolios
{
    /// <summary>Returns the key of a table, by its number from 1.</summary>
    public static DocumentKey KeyOf(int number) => new("table", number);

    /// <summary>Returns what all rules say of a portfolio, and of each of its documents.</summary>
    public static (PortfolioResult Whole, IReadOnlyList<CheckResult> Results) Check(Checker checker, IReadOnlyList<DeclarationDocument> documents)
    {
        var check = checker.StartPortfolio();
        var alone = documents.Select((document, index) => check.Add(KeyOf(index + 1), document)).ToArray();
        var whole = check.Complete();
        return (whole, [.. alone.Select((result, index) => whole.Join(KeyOf(index + 1), documents[index].Declaration, result))]);
    }

    /// <summary>Returns what all rules say of a portfolio of one declaration.</summary>
    public static CheckResult Check(Checker checker, Declaration declaration) => Check(checker, [new DeclarationDocument { Source = "probe", Declaration = declaration }]).Results[0];
}
