using System.Collections.Frozen;
using System.Collections.Immutable;
using PerfGoals.Indicators;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Wording;

/// <summary>The parts of a name between 、, / and 和.</summary>
internal sealed class NameParts
{
    private const int LongestName = 60;

    // In these words the character joins nothing.
    private static readonly string[] Whole = ["及时", "及格", "普及", "涉及", "触及", "危及", "惠及", "波及", "和谐", "和平", "调和", "饱和", "总和", "温和", "缓和", "参与", "给与", "与会", "共和", "和解", "公里/", "/小时", "人/次", "/年", "/月", "/天", "/日"];

    private static readonly SpellingTable<bool> Joints = new(true, "、", "/", ";", "以及", "及其", "和", "及", "与");

    // Work that is counted each by itself. Building and mending are not here: 维修和养护里程 is one length of one road.
    private static readonly SpellingTable<bool> Work = new(
        true, "复议", "应诉", "诉讼", "仲裁", "宣传", "教育", "培训", "走访", "检查", "巡查", "督查", "调查", "评估", "审查", "考核", "会议", "演练", "慰问", "劳动", "学习", "咨询", "讲座", "论坛", "展览", "比赛",
        "竞赛", "演出", "调研", "座谈", "巡逻", "普查", "抽检");

    // These are held for whoever comes, and one number of them all is one of occasions: 演出、展览、讲座场次.
    private static readonly FrozenSet<string> Events = FrozenSet.ToFrozenSet(["会议", "讲座", "论坛", "展览", "比赛", "竞赛", "演出", "座谈"], StringComparer.Ordinal);

    // What is done with a thing that stands behind it. 新建、改建公路 has the thing once, and is one number of it.
    private static readonly SpellingTable<bool> Tasks = new(
        true, "维修", "维护", "修缮", "更新", "更换", "购置", "采购", "配备", "新建", "改建", "扩建", "修建", "建设", "改造", "安装", "调试", "拆除", "举办", "开展", "组织", "发放", "印制", "制作", "栽植", "种植", "培训", "慰问", "走访");

    // 知晓率提升 measures 知晓率.
    private static readonly SpellingTable<bool> Changes = new(true, "提升", "提高", "上升", "增长", "增加", "改善", "下降", "降低", "减少");

    // Those that are said together of one thing that is done once.
    private static readonly FrozenSet<string> Together = FrozenSet.ToFrozenSet(["宣传教育", "教育宣传", "教育培训", "培训教育", "教育学习", "学习教育", "宣传培训", "学习培训", "检查督查", "督查检查", "巡查检查", "检查巡查", "检查考核", "考核评估", "调查评估"], StringComparer.Ordinal);

    private readonly ImmutableArray<string> parts;

    private NameParts(ImmutableArray<string> parts) => this.parts = parts;

    /// <summary>Tells whether each part measures something by itself: 及时率、准确率.</summary>
    public bool AreMeasures
    {
        get
        {
            if (parts.Length < 2)
            {
                return false;
            }

            var kinds = parts.Select(part => MeasureWords.Find(WithoutChange(part))).ToArray();
            var last = kinds[^1]?.Kind;
            var isRate = IsRate(last);
            return kinds.All(kind => kind is { Kind: not MeasureKind.Degree } && (!isRate || IsRate(kind.Value.Kind))) && SaysOfWhat(parts[0], kinds[0]!.Value);
        }
    }

    /// <summary>Tells whether the parts are different kinds of work.</summary>
    public bool AreActivities
    {
        get
        {
            if (parts.Length < 2)
            {
                return false;
            }

            var work = parts.Select((part, position) => WorkOf(position == parts.Length - 1 ? WithoutMeasure(part) : part)).ToArray();
            return work.All(word => word is not null) && work.Distinct(StringComparer.Ordinal).Count() > 1 && !Together.Contains(work[0] + work[^1]) && parts.All(part => part.Length > 2 || (parts.Length > 2 && !Events.Contains(part)));
        }
    }

    /// <summary>Tells whether each part says what is done with something else: 维修火化设备、更新祭扫车辆.</summary>
    public bool AreTasks => parts.Length > 1
        && parts.All(part => ObjectOf(part).Length >= 2)
        && parts.Select(part => part[..^ObjectOf(part).Length]).Distinct(StringComparer.Ordinal).Count() == parts.Length
        && parts.Select(part => ObjectOf(part)[^2..].ToString()).Distinct(StringComparer.Ordinal).Count() == parts.Length;

    /// <summary>Takes a name apart.</summary>
    public static NameParts Of(string name)
    {
        var text = CellText.Compact(name);
        // 结余率=结余数/预算数 says how one measure is computed.
        if (text.Length > LongestName || text.AsSpan().ContainsAny('(', '=', '÷'))
        {
            return new([]);
        }

        var parts = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (Joints.TryTakePrefix(text.AsSpan(at), out _, out var length) && at > start && !IsWhole(text, at, length))
            {
                parts.Add(text[start..at]);
                at += length - 1;
                start = at + 1;
            }
        }

        parts.Add(text[start..]);
        return new(parts.Any(part => part.Length == 0) ? [] : parts.ToImmutable());
    }

    /// <summary>Returns the parts as a message shows them.</summary>
    public override string ToString() => string.Join("；", parts);

    private static bool IsRate(MeasureKind? kind) => kind is MeasureKind.Share or MeasureKind.Ratio or MeasureKind.Satisfaction;

    // 出勤率 is a whole name; 数量 and 质量 in 数量和质量达标率 are none.
    private static bool SaysOfWhat(string part, MeasureWord measure) => measure.Word.Length < part.Length || measure.Word is [_, _, .., '率'];

    private static string WithoutChange(string part) => Changes.TryTakeSuffix(part, out _, out var length) ? part[..^length] : part;

    private static string? WorkOf(string part) => Work.TryTakeSuffix(part, out _, out var length) ? part[^length..] : null;

    // What another verb follows is one task: 安装调试.
    private static ReadOnlySpan<char> ObjectOf(string part) =>
        Tasks.TryTakePrefix(part, out _, out var length) && !Tasks.TryTakePrefix(part.AsSpan(length), out _, out _) ? part.AsSpan(length) : [];

    private static string WithoutMeasure(string part)
    {
        var word = MeasureWords.Find(part) is { Kind: MeasureKind.Count or MeasureKind.Persons or MeasureKind.PersonTimes } measure ? measure.Word : "";
        return part[..^word.Length];
    }

    private static bool IsWhole(string text, int at, int length)
    {
        foreach (var word in Whole)
        {
            var found = text.IndexOf(word, Math.Max(0, at - word.Length + 1), StringComparison.Ordinal);
            if (found >= 0 && found <= at && at + length <= found + word.Length)
            {
                return true;
            }
        }

        return false;
    }
}
