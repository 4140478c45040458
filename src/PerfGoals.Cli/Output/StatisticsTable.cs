using System.Collections.Immutable;
using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>What each rule cost, the dearest first.</summary>
internal static class StatisticsTable
{
    /// <summary>Writes the table; nothing where nothing was measured.</summary>
    /// <param name="page">Where to write.</param>
    /// <param name="statistics">What was measured.</param>
    public static void Write(Page page, ImmutableArray<RuleStatistics> statistics)
    {
        if (statistics.IsEmpty)
        {
            return;
        }

        page.EndLine();
        page.Write(new LocalizedText("各条规则的用时（毫秒）、运行次数、问题数、出错处数：", "Each rule's time in ms, calls, findings, places where it failed:"), Tone.Strong).EndLine();
        foreach (var entry in statistics.OrderByDescending(entry => entry.Elapsed).ThenBy(entry => entry.Rule.Id, StringComparer.Ordinal))
        {
            var numbers = string.Create(
                CultureInfo.InvariantCulture, $"  {entry.Elapsed.TotalMilliseconds,10:0.000} {entry.Calls,9} {entry.Findings,9} {entry.Faults,6}  ");
            page.Write(numbers, entry.Faults > 0 ? Tone.Error : Tone.Plain).Write(entry.Rule.Id, Tone.Strong).Write(" ").Write(entry.Rule.Name).EndLine();
        }
    }
}
