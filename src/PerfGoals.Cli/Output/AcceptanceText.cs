using PerfGoals.Checking;
using PerfGoals.Reporting;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>Writes what was accepted, by suppressions or by a baseline, and what is to be said of these.</summary>
/// <param name="page">Where to write.</param>
/// <param name="report">The report.</param>
internal sealed class AcceptanceText(Page page, CheckReport report)
{
    /// <summary>Writes how many findings of a document are not shown because they are accepted; nothing where none are.</summary>
    /// <param name="result">The result of the document's check.</param>
    public void WriteCounts(CheckResult result)
    {
        if (!result.Suppressed.IsEmpty)
        {
            WriteCount(result.Suppressed.Length, new("已豁免，未列出", "suppressed and not shown"));
        }

        if (!result.Known.IsEmpty)
        {
            WriteCount(result.Known.Length, new("基线中已有，未列出", "in the baseline and not shown"));
        }
    }

    /// <summary>Writes what is to be said of the suppressions and the baseline as a whole; nothing where there is nothing.</summary>
    public void WriteOfReport()
    {
        var any = WriteSuppressions() | WriteBaseline();
        if (any)
        {
            page.EndLine();
        }
    }

    private bool WriteSuppressions()
    {
        if (report.Suppressions is not { Source: { } source } suppressions || (suppressions.Problems.IsEmpty && suppressions.Undecided == 0))
        {
            return false;
        }

        page.Write(new LocalizedText("豁免清单 ", "Suppressions ")).Write(Phrases.SourceName(source), Tone.Strong).EndLine();
        foreach (var problem in suppressions.Problems)
        {
            FindingText.Write(page, problem, document: null, basis: []);
        }

        if (suppressions.Undecided > 0)
        {
            page.Write("  ").Write(Phrases.Count(suppressions.Undecided, "条豁免", "suppression"))
                .Write(new LocalizedText(
                    "未能判断是否还需要：所指的位置不在这些文件中，或那里没有核对。",
                    " not judged: the place is not in these files, or was not checked."), Tone.Faint).EndLine();
        }

        return true;
    }

    private bool WriteBaseline()
    {
        if (report.Baseline is not { } baseline || (baseline.Gone.IsEmpty && !baseline.IsOfOtherRules))
        {
            return false;
        }

        if (!baseline.Gone.IsEmpty)
        {
            page.Write(new LocalizedText("基线中有 ", "Of the baseline, ")).Write(Phrases.Count(baseline.Gone.Sum(entry => entry.Count), "个问题", "finding"))
                .Write(new LocalizedText("在这些文件中没有再出现。", " did not occur in these files again.")).EndLine();
        }

        if (baseline.IsOfOtherRules)
        {
            page.Write(new LocalizedText(
                "基线是按另一套规则或参数生成的，问题的增减可能由此而来。",
                "The baseline was made with other rules or parameters, which alone may make findings come and go."), Tone.Warning).EndLine();
        }

        return true;
    }

    private void WriteCount(int count, LocalizedText what)
    {
        var findings = Phrases.Count(count, "个问题", "finding");
        page.Write("  ").Write(new LocalizedText($"{findings.Chinese}{what.Chinese}。", $"{findings.English} {what.English}."), Tone.Faint).EndLine();
    }
}
