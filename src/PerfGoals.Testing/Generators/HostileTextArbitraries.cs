using FsCheck;
using FsCheck.Fluent;

namespace PerfGoals.Testing.Generators;

/// <summary>Draws hostile texts; name it in the <c>Arbitrary</c> of an FsCheck property.</summary>
public static class HostileTextArbitraries
{
    private static readonly string[] Pieces =
    [
        "2025", "12", "31", "0", "1", "3.5", "99999999999", "年", "月", "日", "号", "份", "季度", "上半年", "底", "末", "前", "之前", "内", "完成", "截至", "当年", "-", "—",
        "至", "/", ".", ":", "~", " ", "00:00:00", "十", "二", "〇", "Q4", "中旬", "优", "良", "差", "不", "合格", "：", "（", "）", "(", "]", "；", "。", "A.", "①", "\n",
        "*", "××", "无", "%", "≥", "N/A", "\uD800", "\uDC00", "\u202E", "\u200B", "\uFEFF", "\0", "𠮷", "＊", "１",
    ];

    /// <summary>Returns the source of hostile texts.</summary>
    public static Arbitrary<HostileText> HostileTexts() => Arb.From(
        from count in Gen.Choose(0, 12)
        from pieces in Gen.Frequency((8, Gen.Elements(Pieces)), (1, Gen.Choose(0, char.MaxValue).Select(code => ((char)code).ToString()))).ArrayOf(count)
        select new HostileText(string.Concat(pieces)));
}
