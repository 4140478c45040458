using PerfGoals.Calendar;
using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Support;

/// <summary>Reads texts the way a cell is read: folded first.</summary>
internal static class Folded
{
    /// <summary>Returns the canonical text of a cell's time frame, with "?" behind it where it could be a number, or the reason it is none.</summary>
    public static string TimeFrame(string text)
    {
        var folded = new FoldedText(text, stackalloc char[FoldedText.Limit], stackalloc int[FoldedText.Limit]);
        var isRead = TimeFrameText.TryRead(folded.Text, out var frame, out var couldBeNumber, out var reason, out var at);
        Assert.Equal(isRead, frame is not null);
        Assert.Equal(isRead, reason == ParseFailureReason.None);
        Assert.InRange(at, 0, folded.Text.Length);
        return frame is null ? reason.ToString() : couldBeNumber ? $"{frame}?" : frame.ToString();
    }

    /// <summary>Tells whether a cell holds a placeholder, and whether it may be a grade.</summary>
    public static (bool IsPlaceholder, bool MayBeGrade) Placeholder(string text)
    {
        var folded = new FoldedText(text, stackalloc char[FoldedText.Limit], stackalloc int[FoldedText.Limit]);
        return (Placeholders.IsPlaceholder(folded.Text, UnitCatalog.Default, out var mayBeGrade), mayBeGrade);
    }
}
