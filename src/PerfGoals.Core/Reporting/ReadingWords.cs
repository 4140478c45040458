using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Reporting;

/// <summary>The words for what was recognised in a table, why, and how surely.</summary>
public static class ReadingWords
{
    /// <summary>Returns the word for a certainty.</summary>
    /// <param name="certainty">The certainty.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="certainty"/> is not a defined value.</exception>
    public static LocalizedText Of(RecognitionCertainty certainty) => certainty switch
    {
        RecognitionCertainty.Certain => new("确定", "certain"),
        RecognitionCertainty.ByContent => new("据内容", "by content"),
        RecognitionCertainty.Guessed => new("推测", "guessed"),
        _ => throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "Not a certainty."),
    };

    /// <summary>Returns the words for a reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not a defined value.</exception>
    public static LocalizedText Of(RecognitionReason reason) => reason switch
    {
        RecognitionReason.UnknownName => new("没有对应的字段", "no field goes by this name"),
        RecognitionReason.Name => new("名称如此", "its name says so"),
        RecognitionReason.Content => new("名称有多种含义，由内容判断", "its name means several things, and its content decides"),
        RecognitionReason.Position => new("名称有多种含义，由所在位置判断", "its name means several things, and where it stands decides"),
        RecognitionReason.ShiftedLevels => new("各级指标的名称错了一级，由内容判断", "the levels are named one too high, as their content shows"),
        RecognitionReason.ForTheYear => new("两列并列，采用年度的一列", "the one for the year of two side by side"),
        RecognitionReason.BestGrade => new("指标值按等级分列，采用最高等级的一列", "targets stand in a column for each grade, and this is the best"),
        RecognitionReason.ForSeveralYears => new("属于中长期，检查的是年度", "it is for several years, and what is for the year is checked"),
        RecognitionReason.Duplicate => new("已采用含义相同的另一处", "another one with this meaning was used"),
        RecognitionReason.OtherContent => new("名称可以表示计算符号，但内容不是", "its name can mean the sign, but it holds none"),
        RecognitionReason.GroupLabel => new("是旁边各列的总称", "it heads the columns beside it"),
        RecognitionReason.NoOwner => new("不属于某一个项目", "it belongs to no one project"),
        RecognitionReason.Layout => new("因版式文件", "the layout file says so"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason."),
    };

    /// <summary>Returns what a line gave.</summary>
    /// <param name="line">The line.</param>
    /// <exception cref="ArgumentOutOfRangeException">The line gave a field that no line gives.</exception>
    public static LocalizedText Of(LineReading line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Field switch
        {
            GoalField.None => new("只保留原文", "kept as text"),
            GoalField.Title => new("标题", "title"),
            GoalField.FiscalYear => new("年度", "fiscal year"),
            GoalField.UnitName => new("申报单位", "declaring unit"),
            GoalField.Budget => new("金额单位", "unit of amounts"),
            _ => throw new ArgumentOutOfRangeException(nameof(line), line.Field, "No line gives this field."),
        };
    }
}
