using System.Collections.Frozen;
using System.Text.RegularExpressions;
using PerfGoals.Goals;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Tables;

/// <summary>The headings under which tables write each field.</summary>
internal static partial class ColumnNames
{
    private static readonly (GoalField Field, string[] Headings)[] Table =
    [
        (GoalField.UnitCode, ["单位编码", "单位代码", "预算单位编码", "预算单位代码"]),
        (GoalField.UnitName, ["单位名称", "预算单位", "预算单位名称", "实施单位", "项目单位", "填报单位", "申报单位"]),
        (GoalField.ProjectCode, ["项目编码", "项目代码", "项目编号"]),
        (GoalField.ProjectName, ["项目名称", "项目支出名称", "预算项目名称", "预算项目", "项目", "具体项目", "二级项目名称", "一级项目名称"]),
        (GoalField.Budget, ["预算数", "预算金额", "预算", "预算资金", "项目预算", "项目预算数", "年度预算数", "预算申报数", "项目资金", "资金总额", "年度资金总额", "年度资金申请总额", "年初预算数", "当年财政拨款", "金额"]),
        (GoalField.AnnualGoal, ["年度目标", "年度总体目标", "年度绩效目标", "本年度绩效目标", "绩效目标", "总体目标", "项目绩效目标", "年度绩效总目标", "项目年度目标", "项目年度绩效目标"]),
        (GoalField.FirstLevel, ["一级指标", "一级绩效指标", "一级", "一级指标名称"]),
        (GoalField.SecondLevel, ["二级指标", "二级绩效指标", "二级", "二级指标名称"]),
        (GoalField.IndicatorName, ["三级指标", "三级绩效指标", "三级", "三级指标名称", "具体指标", "指标名称", "指标内容", "绩效指标", "绩效指标名称"]),
        (GoalField.Comparison, ["计算符号", "符号", "运算符号", "比较符号", "运算符", "指标性质", "绩效指标性质", "指标方向", "指标值类型", "指标属性", "指标类型"]),
        (GoalField.Target, ["指标值", "目标值", "年度指标值", "绩效指标值", "绩效目标值", "年度目标值", "当年预期实现值", "指标值及单位", "指标目标值", "预期指标值"]),
        (GoalField.Unit, ["度量单位", "计量单位", "绩效度量单位", "指标单位"]),
        (GoalField.Weight, ["权重", "分值", "权重值", "分值权重", "指标权重", "得分权重", "权重分值", "指标分值权重"]),
    ];

    // From this place on the headings of the sign column are those of whatever an indicator is like (性质, 方向).
    private static readonly int FirstNatureHeading = Array.IndexOf(Array.Find(Table, entry => entry.Field == GoalField.Comparison).Headings, "指标性质");

    // From this place on the headings of the sign column also head columns of other things, such as 核心 under 指标类型.
    private static readonly int FirstVagueSignHeading = Array.IndexOf(Array.Find(Table, entry => entry.Field == GoalField.Comparison).Headings, "指标值类型");

    // The place of a heading in its list: the plainer a heading says what it is, the earlier.
    private static readonly FrozenDictionary<string, (GoalField Field, int Rank)> ByHeading =
        Table.SelectMany(entry => entry.Headings.Select((heading, rank) => (heading, entry.Field, rank)))
            .ToFrozenDictionary(entry => entry.heading, entry => (entry.Field, entry.rank), StringComparer.Ordinal);

    /// <summary>Returns the field that a heading names, or <see cref="GoalField.None"/>.</summary>
    /// <param name="heading">The heading's text.</param>
    /// <param name="rank">How plainly it does: 0 is plainest.</param>
    public static GoalField Read(string heading, out int rank)
    {
        (var field, rank) = ByHeading.GetValueOrDefault(Plain(heading, ByHeading.ContainsKey));
        return field;
    }

    /// <summary>Returns a heading without what does not change its meaning, such as a unit in brackets, unless it is known as it stands.</summary>
    /// <param name="heading">The heading's text.</param>
    /// <param name="isKnown">Tells whether a name is known.</param>
    public static string Plain(string heading, Func<string, bool> isKnown)
    {
        var name = CellText.Compact(heading);
        if (isKnown(name))
        {
            return name;
        }

        var plain = Decoration().Replace(name, "");
        // The year may be all that says 年度: 2025年度目标.
        return !isKnown(plain) && isKnown("年度" + plain) && name.Contains("年度", StringComparison.Ordinal) ? "年度" + plain : plain;
    }

    /// <summary>Tells whether a heading of the sign column means nothing else anywhere.</summary>
    /// <param name="rank">How plainly it says so: see <see cref="Read(string, out int)"/>.</param>
    public static bool IsPlainSignHeading(int rank) => rank < FirstNatureHeading;

    /// <summary>Returns the field that a heading names where it stands, or <see cref="GoalField.None"/>: 单位 and 值 mean what the headings before them allow.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="before">The fields that the headings before it name by themselves.</param>
    /// <param name="rank">How plainly it does: 0 is plainest.</param>
    public static GoalField Read(string heading, IReadOnlySet<GoalField> before, out int rank)
    {
        var field = Read(heading, out rank);
        if (field != GoalField.None)
        {
            return field;
        }

        return CellText.Compact(heading) switch
        {
            // After the indicator's name 单位 is the unit of measure, before it the body that declares.
            "单位" => before.Contains(GoalField.IndicatorName) ? GoalField.Unit : GoalField.UnitName,
            // 符号 | 值 | 单位 of an indicator; elsewhere a value may be of anything.
            "值" when before.IsSupersetOf([GoalField.IndicatorName, GoalField.Comparison]) && !before.Contains(GoalField.Target) => GoalField.Target,
            _ => GoalField.None,
        };
    }

    /// <summary>Tells whether a heading of the sign column says so plainly that the column holds signs even where none can be read.</summary>
    /// <param name="rank">How plainly it says so: see <see cref="Read(string, out int)"/>.</param>
    public static bool PromisesSigns(int rank) => rank < FirstVagueSignHeading;

    /// <summary>Tells whether a heading is the bare word 单位, which means the unit of measure or the body that declares.</summary>
    public static bool IsBareUnit(string heading) => CellText.Compact(heading) == "单位";

    /// <summary>Returns the unit of money that a heading or a line names in brackets or after 单位：, such as 预算数（万元）.</summary>
    public static UnitOfMeasure? MoneyUnitIn(string text)
    {
        foreach (Match match in UnitMention().Matches(CellText.Compact(text)))
        {
            if (UnitOfMeasure.Read(match.Groups[1].Value) is { } unit && Money.IsMoney(unit))
            {
                return unit;
            }
        }

        return null;
    }

    // What stands in or around a heading and does not change its meaning: brackets, marks, the year, the unit.
    [GeneratedRegex(@"\([^()]*\)|[*★:%]|^20[0-9]{2}年度?|/(?:[千万亿]?元|分)$")]
    private static partial Regex Decoration();

    [GeneratedRegex(@"(?:\((?:单位[:：])?|单位[:：]|/)(?:人民币)?([^():/]*?元)\)?")]
    private static partial Regex UnitMention();
}
