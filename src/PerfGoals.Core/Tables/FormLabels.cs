using System.Collections.Frozen;
using PerfGoals.Goals;

namespace PerfGoals.Tables;

/// <summary>The labels that stand before or above the values in the head of a form.</summary>
internal static class FormLabels
{
    // The plainer a label says that its value is the one meant, the earlier it stands. What is for a year stands before what may be for several.
    private static readonly (GoalField Field, string[] Labels)[] Table =
    [
        (GoalField.UnitCode, ["单位编码", "单位代码", "预算单位编码", "预算单位代码"]),
        (GoalField.UnitName, ["单位名称", "预算单位", "预算单位名称", "实施单位", "项目实施单位", "项目单位", "填报单位", "申报单位", "填报单位名称", "申报单位名称", "项目承担单位", "部门名称", "预算部门"]),
        (GoalField.ProjectCode, ["项目编码", "项目代码", "项目编号"]),
        (GoalField.ProjectName, ["项目名称", "项目支出名称", "预算项目名称", "预算项目", "具体项目", "二级项目名称", "一级项目名称", "专项名称", "专项资金名称"]),
        (GoalField.Budget,
        [
            "年度资金总额", "本年度资金总额", "年度资金申请总额", "年度本级预算金额", "年度预算金额", "年度预算数", "年度预算资金", "年度预算总额", "年度预算", "年度资金",
            "本年预算数", "本年度预算", "本年度预算数", "当年预算数", "当年预算", "预算数", "预算金额", "预算资金", "预算资金总额", "项目预算", "项目预算数", "预算申报数", "年初预算数",
            "项目资金", "资金总额", "项目资金总额", "预算", "当年财政拨款",
        ]),
        (GoalField.AnnualGoal,
        [
            "年度目标", "年度绩效目标", "年度总体目标", "年度总目标", "本年度绩效目标", "本年度目标", "年度绩效总目标", "年度总体绩效目标", "项目年度目标", "项目年度绩效目标",
            "当年绩效目标", "当年目标", "绩效目标", "项目绩效目标", "绩效总目标", "总体目标", "总体绩效目标", "项目总体目标",
        ]),
        (GoalField.None,
        [
            "主管部门", "主管部门及代码", "主管部门及编码", "主管部门名称", "主管预算部门", "项目负责人", "负责人", "联系人", "联系电话", "电话", "填报人", "填报日期", "填表人", "填表日期",
            "项目属性", "项目性质", "项目类别", "项目类型", "项目分类", "项目级次", "支出类别", "支出功能分类", "资金性质", "资金类别", "资金用途", "资金来源", "实施期", "项目期", "项目期限",
            "实施期限", "项目实施期", "项目实施周期", "实施周期", "项目起止时间", "项目起止年限", "起止时间", "项目周期", "开始日期", "结束日期", "完成日期", "计划开始日期", "计划完成日期", "开始时间", "结束时间",
            "财政拨款", "其中财政拨款", "其中:财政拨款", "财政资金", "其中财政资金", "其中:财政资金", "其他资金", "单位资金", "自有资金", "自筹资金", "上级资金", "上级补助", "上级补助资金", "中央补助", "中央资金", "省级资金",
            "省级补助", "市级资金", "县级资金", "区级资金", "本级资金", "本级财政资金", "地方资金", "上年结转", "上年结转资金", "结转资金", "一般公共预算", "政府性基金", "项目总资金", "项目总投资", "总投资", "总预算",
            "实施期资金总额", "中期资金总额", "项目总额", "中期目标", "长期目标", "中长期目标", "实施期目标", "实施期绩效目标", "实施期总目标", "实施期总体目标", "实施周期目标", "实施周期绩效目标", "实施周期总目标", "实施周期总体目标", "实施周期资金总额", "长期绩效目标", "中期绩效目标", "项目总目标", "中长期绩效目标",
            "立项依据", "项目依据", "项目概况", "项目概述", "项目内容", "项目背景", "项目简介", "立项必要性", "项目实施的必要性", "项目立项依据", "项目立项情况", "实施方案", "项目实施方案", "测算依据", "依据",
            "测算公式", "测算依据及说明", "测算过程", "预算测算", "职责", "部门职能", "单位职能", "保障措施", "备注", "其他说明", "其他需要说明的问题", "是否新增", "是否政府采购", "政策依据", "项目申报理由", "年度", "预算年度", "申报年度",
        ]),
    ];

    /// <summary>The rank of a label of which a layout says what its value is.</summary>
    public const int SaidByLayout = -1;

    private static readonly FrozenDictionary<string, (GoalField Field, int Rank)> ByLabel =
        Table.SelectMany(entry => entry.Labels.Select((label, rank) => (label, entry.Field, rank)))
            .ToFrozenDictionary(entry => entry.label, entry => (entry.Field, entry.rank), StringComparer.Ordinal);

    /// <summary>Returns what a label's value is for, <see cref="GoalField.None"/> for a label whose value no field takes, or <see langword="null"/> for a text that is no label.</summary>
    /// <param name="text">The text of a cell, or what stands before a colon in it.</param>
    /// <param name="layout">What a county says of its labels.</param>
    /// <param name="rank">How plainly the label says so: 0 is plainest, and less where a layout says it.</param>
    public static GoalField? Read(string text, TableLayout layout, out int rank)
    {
        if (layout.Find(text) is { } said)
        {
            rank = SaidByLayout;
            return said.Field;
        }

        var known = ByLabel.TryGetValue(ColumnNames.Plain(text, ByLabel.ContainsKey), out var entry);
        rank = entry.Rank;
        return known ? entry.Field : null;
    }
}
