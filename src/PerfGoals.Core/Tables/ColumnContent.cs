using System.Collections.Frozen;
using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Texts;

namespace PerfGoals.Tables;

/// <summary>What stands below a heading, as far as it tells what a column is.</summary>
internal readonly ref struct ColumnContent(ReadOnlySpan<ImmutableArray<TableCell>> body, IndicatorVocabulary levels)
{
    private static readonly FrozenSet<string> KindWords = new[] { "正向", "反向", "逆向", "正向指标", "反向指标", "逆向指标", "定量", "定量指标" }.ToFrozenSet();

    private readonly ReadOnlySpan<ImmutableArray<TableCell>> body = body;

    /// <summary>Returns what a column holds that may be the one of signs.</summary>
    public SignContent SignsIn(int column)
    {
        var content = SignContent.Other;
        foreach (var row in body)
        {
            var text = column < row.Length ? CellText.Compact(row[column].Text) : "";
            if (ComparisonSigns.Read(text).Direction() != Direction.None)
            {
                return SignContent.Signs;
            }

            content = KindWords.Contains(text) ? SignContent.Kinds : content;
        }

        return content;
    }

    /// <summary>Returns the level that every filled cell of a column names, or <see cref="GoalField.None"/>.</summary>
    public GoalField LevelOf(int column)
    {
        var (filled, first, second) = (0, true, true);
        foreach (var row in body)
        {
            if (column < row.Length && !CellText.IsBlank(row[column].Text))
            {
                filled++;
                first &= levels.ReadFirstLevel(row[column].Text) != FirstLevel.Unknown;
                second &= levels.ReadSecondLevel(row[column].Text) != SecondLevel.Unknown;
            }
        }

        return filled == 0 || !(first || second) ? GoalField.None : first ? GoalField.FirstLevel : GoalField.SecondLevel;
    }
}
