using System.Collections.Immutable;
using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Sources;
using PerfGoals.Tables;
using PerfGoals.Testing.Notation;
using PerfGoals.Texts;

namespace PerfGoals.Testing.Verifying;

/// <summary>Checks marked tables by one rule, together, and holds what it says against the marks.</summary>
internal sealed class Verification
{
    private Verification(PortfolioResult whole, ImmutableArray<TableVerification> tables)
    {
        Whole = whole;
        Tables = tables;
    }

    /// <summary>Gets what the check gave of the tables together.</summary>
    public PortfolioResult Whole { get; }

    /// <summary>Gets what it gave of each.</summary>
    public ImmutableArray<TableVerification> Tables { get; }

    /// <summary>Checks tables.</summary>
    /// <exception cref="ArgumentException">A mark names what the rule does not say.</exception>
    /// <exception cref="UnreadableDocumentException">A text is no goal table.</exception>
    public static Verification Of(RuleUnderTest subject, params IReadOnlyList<MarkedTable> tables)
    {
        var documents = tables.Select(table => GoalTableBinder.Bind(table.Table, "table", subject.Vocabulary)).ToArray();
        var (whole, results) = Portfolios.Check(subject.CreateChecker(), documents);
        return new(whole, [.. tables.Select((table, index) => new TableVerification(subject.Descriptor, table, documents[index], results[index]))]);
    }

    /// <summary>Returns what differs from the marks and from what is said of the findings, in the order of reading.</summary>
    /// <exception cref="ArgumentException">More is said of findings than are marked.</exception>
    public IReadOnlyList<LocalizedText> Differences(ImmutableArray<ExpectedFinding> details)
    {
        var marked = Tables.Sum(table => table.MarkedCount);
        if (details.Length > marked)
        {
            throw new ArgumentException(new LocalizedText(
                $"Expect 说明了 {details.Length} 个发现，而表中只标记了 {marked} 个。",
                $"Expect describes {details.Length} findings, and the table marks {marked}.").In());
        }

        var differences = new List<LocalizedText>();
        for (var index = 0; index < Tables.Length; index++)
        {
            var number = index + 1;
            var before = Tables.Take(index).Sum(other => other.MarkedCount);
            differences.AddRange(Tables[index].Differences(details.Skip(before)).Select(text => Tables.Length == 1 ? text : OfTable(number, text)));
        }

        return differences;
    }

    /// <summary>Returns the tables, each row that differs as it was expected and as it was.</summary>
    public string Draw() => string.Join("\n\n", Tables.Select(table => table.Draw()));

    private static LocalizedText OfTable(int number, LocalizedText text)
    {
        var shown = number.ToString(CultureInfo.InvariantCulture);
        return new($"表 {shown} {text.Chinese}", $"table {shown}, {text.English}");
    }
}
