using System.Collections.Immutable;

namespace PerfGoals.Rules.BuiltIn.Wording;

/// <summary>Words that are written for others which sound or look alike. Each is wrong wherever it stands, or so nearly always that a person should look.</summary>
internal static class Confusions
{
    /// <summary>Gets what is written and what is meant, from tables and from lists of common misspellings.</summary>
    public static ImmutableArray<(string Written, string Meant)> All { get; } =
    [
        ("调节矛盾", "调解矛盾"), ("调节纠纷", "调解纠纷"), ("矛盾调节", "矛盾调解"), ("纠纷调节", "纠纷调解"), ("人民调节", "人民调解"), ("适应解调", "适用调解"), ("解调案件", "调解案件"), ("解调纠纷", "调解纠纷"),
        ("社区娇正", "社区矫正"), ("社区矫证", "社区矫正"), ("帐户", "账户"), ("帐目", "账目"), ("台帐", "台账"), ("帐簿", "账簿"), ("报帐", "报账"), ("结帐", "结账"), ("建帐", "建账"), ("对帐", "对账"), ("帐务", "账务"),
        ("设备按装", "设备安装"), ("按装设备", "安装设备"), ("按装完成", "安装完成"), ("按装调试", "安装调试"), ("按排", "安排"), ("布署", "部署"), ("防犯", "防范"), ("签定合同", "签订合同"), ("签定协议", "签订协议"), ("复盖", "覆盖"), ("竟赛", "竞赛"), ("幅射", "辐射"), ("撤消", "撤销"),
        ("对像", "对象"), ("松驰", "松弛"), ("燥音", "噪音"), ("防冶", "防治"), ("整冶", "整治"), ("冶理", "治理"), ("法冶宣传", "法治宣传"), ("法冶建设", "法治建设"), ("综冶", "综治"), ("渲传", "宣传"), ("宜传", "宣传"),
        ("喧传", "宣传"), ("陪训", "培训"), ("培圳", "培训"), ("挖崛", "挖掘"), ("己完成", "已完成"), ("己建成", "已建成"), ("迸一步", "进一步"),
        ("满意渡", "满意度"), ("维修养户", "维修养护"), ("坐谈会", "座谈会"), ("震憾", "震撼"),
    ];

    /// <summary>Returns the first of them that a text has, or <see langword="null"/>.</summary>
    public static (string Written, string Meant)? In(string text)
    {
        (string, string)? first = null;
        var at = int.MaxValue;
        foreach (var pair in All)
        {
            if (text.IndexOf(pair.Written, StringComparison.Ordinal) is >= 0 and var found && found < at)
            {
                (first, at) = (pair, found);
            }
        }

        return first;
    }
}
