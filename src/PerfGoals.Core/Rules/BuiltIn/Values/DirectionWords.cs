using System.Collections.Immutable;

namespace PerfGoals.Rules.BuiltIn.Values;

/// <summary>The words by which the direction of an indicator is told.</summary>
/// <param name="Goods">Ends of names of rates of which more is better.</param>
/// <param name="Bads">What less of is better.</param>
/// <param name="Handled">What makes work or a success of a bad thing: 投诉办结率, 无事故.</param>
/// <param name="Waits">Ends of names of times of which less is better.</param>
/// <param name="PaidOut">See <see cref="MoneyCost.DefaultPaidOut"/>.</param>
/// <param name="Gained">See <see cref="MoneyCost.DefaultGained"/>.</param>
internal readonly record struct DirectionWords(
    ImmutableArray<string> Goods,
    ImmutableArray<string> Bads,
    ImmutableArray<string> Handled,
    ImmutableArray<string> Waits,
    ImmutableArray<string> PaidOut,
    ImmutableArray<string> Gained)
{
    /// <summary>Gets the usual words.</summary>
    public static DirectionWords Default { get; } = new(
        [
            "及时率", "按时率", "准时率", "准点率", "按期率", "合格率", "优良率", "优秀率", "达标率", "准确率", "完好率", "完整率", "规范率", "合规率", "覆盖率", "普及率", "知晓率", "参与率", "完成率", "办结率", "整改率", "到位率",
            "成活率", "保存率", "发放率", "拨付率", "响应率", "处置率", "处理率", "化解率", "履行率", "接种率", "建档率", "签约率", "通过率", "可用率", "公开率", "回复率", "答复率", "落实率", "治愈率", "收集率", "清运率", "审查率",
            "备案率", "入学率", "巩固率", "就业率", "出勤率", "验收率", "修复率", "保障率", "检测率", "抽检率", "持证率", "上岗率", "兑现率", "管理率", "满意率", "查处率", "查办率", "整治率", "排查率", "治理率", "处罚率", "纠正率", "拆除率",
            "清理率", "清除率", "侦破率", "破案率",
        ],
        [
            "投诉", "差评", "事故", "故障", "差错", "超支", "失误", "返工", "违规", "违纪", "逾期", "拖欠", "流失", "辍学", "脱管", "漏管", "上访", "越级访", "伤亡", "病死", "死亡", "损坏", "损毁", "浪费", "不合格", "不达标", "误诊",
            "漏诊", "漏报", "误报", "冒领", "空置", "闲置", "复发", "再犯", "重新犯罪", "负面舆情", "停电", "停水", "宕机", "扰民", "超限", "超载", "超标", "超时", "违约",
            "漏检", "错检", "误检", "发案", "发病", "残次", "破损", "漏损", "渗漏", "拥堵",
        ],
        [
            "处理", "办理", "受理", "办结", "查处", "查办", "排查", "化解", "减", "降", "避免", "防", "整改", "排除", "修", "解决", "调处", "调解", "处置", "处罚", "回应", "响应", "应对", "接", "无", "零", "未", "没有",
            "杜绝", "打击", "侦破", "破获", "查获", "发现", "识别", "救", "保险", "赔", "演练", "应急", "检测", "鉴定", "监测", "纠", "治理", "抢", "清除", "消除", "清理", "挽回", "节", "控", "压", "模拟", "案例", "认定", "勘查",
            "调查", "统计", "曝光", "通报", "移送", "立案", "起诉", "约谈", "警示", "举报", "劝阻", "制止", "拦截", "预警", "追", "收缴", "清缴", "劝返", "盘活", "腾退",
        ],
        [
            "完成时间", "完成时限", "办结时间", "办结时限", "办理时间", "办理时限", "处理时间", "处理时限", "处置时间", "响应时间", "到达时间", "到场时间", "结案时间", "审批时间", "审批时限", "审核时间", "反馈时间", "反馈时限",
            "回复时间", "修复时间", "抢修时间", "恢复时间", "整改时间", "整改时限", "发放时间", "拨付时间", "支付时间", "交付时间", "竣工时间", "等候时间", "等待时间", "排队时间", "用时", "耗时", "工期", "建设周期", "延误时间",
            "滞留时间", "停机时间", "停电时间", "停水时间",
        ],
        MoneyCost.DefaultPaidOut,
        MoneyCost.DefaultGained);
}
