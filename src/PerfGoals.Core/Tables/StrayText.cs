using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Tables;

/// <summary>Reports text that is part of no project and no indicator.</summary>
internal static class StrayText
{
    /// <summary>Returns the finding, or <see langword="null"/> where all the texts are blank.</summary>
    public static Diagnostic? Report(IEnumerable<string?> texts, GoalPath path, SourceLocation location)
    {
        var text = string.Join(" | ", texts.Where(text => !CellText.IsBlank(text)).Select(text => text!.Trim()));
        return text.Length == 0
            ? null
            : ReadingProblems.Report(ReadingProblems.TextWithoutPlace, ReadingProblems.TextWithoutPlaceMessage.With(text), path, location);
    }
}
