using PerfGoals.Tables;
using PerfGoals.Texts;

namespace PerfGoals.References;

/// <summary>Finds words of secrecy (密级) in tables of reference data where nothing would read them, and says what to do about it.</summary>
internal static class SecrecyGuard
{
    /// <summary>A heading that is not known may be the one that says which projects are secret.</summary>
    public static readonly LocalizedText UnknownHeading = new(
        "这一列的表头有“密”字，本工具不知道它是什么，全部数据不予读取。说明项目是否涉密的列，表头请写“是否涉密”；与涉密无关的列请删去。",
        "The heading of this column has the character 密 and is not known, so that nothing is read. Head the column that says which projects are secret 是否涉密; delete a column that has nothing to do with it.");

    /// <summary>A title such as 涉密项目清单 makes all projects below it secret, and no column says so.</summary>
    public static readonly LocalizedText MentionedAbove = new(
        "表格上方提到涉密，而没有“是否涉密”列，全部数据不予读取。请加上这一列，逐个项目写明。",
        "Above the table there is something about secrecy, and it has no column 是否涉密, so that nothing is read. Add the column and say it of every project.");

    /// <summary>Without a heading nobody knows what a cell says, and it may say that the project is secret.</summary>
    public static readonly LocalizedText CellWithoutHeading = new(
        "这一格没有表头，全部数据不予读取。请给这一列加上表头，或删去这一格。",
        "This cell has no heading, so that nothing is read. Give the column a heading, or delete the cell.");

    /// <summary>A remark such as 涉密 says of the project what no column says.</summary>
    public static readonly LocalizedText GradeElsewhere = new(
        "这一格写着涉密，而这一列不是“是否涉密”列，全部数据不予读取。请写到“是否涉密”列里。",
        "This cell says that something is secret and does not stand in a column 是否涉密, so that nothing is read. Say it in that column.");

    /// <summary>Goals have no column of secrecy; which projects are secret is for the budget book to say.</summary>
    public static readonly LocalizedText InGoals = new(
        "绩效目标表的表头有“密”字，全部数据不予读取。请删去涉密项目和这一列；哪些项目涉密，写在汇编资料里。",
        "A heading of the table of goals has the character 密, so that nothing is read. Delete secret projects and the column; the budget book is where to say which projects are secret.");

    // A grade may be followed by its term: 机密★10年.
    private static readonly string[] Grades = ["涉密", "秘密", "机密", "绝密"];

    /// <summary>Tells whether a cell says a grade of secrecy, or just that something is secret.</summary>
    /// <param name="compact">The text of the cell, without white space.</param>
    public static bool IsGrade(string compact) => Grades.Any(grade => compact.StartsWith(grade, StringComparison.Ordinal));

    /// <summary>Tells whether a text has the character that every word of secrecy has.</summary>
    /// <param name="text">The text of a heading or a line.</param>
    public static bool IsMentioned(string text) => CellText.Compact(text).Contains('密', StringComparison.Ordinal);

    /// <summary>Tells whether a line above a table is about secrecy; the name of an office, such as 保密局, is not.</summary>
    /// <param name="text">The text of the line.</param>
    public static bool IsAnnounced(string text) => CellText.Compact(text) is var compact && (Grades.Any(grade => compact.Contains(grade, StringComparison.Ordinal)) || compact.Contains("密级", StringComparison.Ordinal));

    /// <summary>Returns the first cell of a heading of goals that mentions secrecy.</summary>
    public static TableCell? FirstMention(GoalTable table, HeadingRows heading) => table.Rows[heading.First..(heading.Last + 1)]
        .SelectMany(row => row).Where(cell => IsMentioned(cell.Text)).Cast<TableCell?>().FirstOrDefault();
}
