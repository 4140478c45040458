using System.Text;

namespace PerfGoals.Documents.Tests.Fuzzing;

/// <summary>Numbers and texts at the edges of what is read.</summary>
internal static class NastyValues
{
    public static readonly string[] All =
    [
        "", " ", "0", "-0", "-1", "1", "2", "16384", "16385", "1048576", "1048577", "2147483647", "2147483648", "-2147483648", "9223372036854775808",
        "79228162514264337593543950335", "79228162514264337593543950336", "0.0000000000000000000000000001", "1e28", "1e400", "-1e-400", "NaN", "∞", "1/0", "1:0", "0/0", "９９９９", "十亿亿亿亿", "百分之百万",
        "A1", "XFD1048576", "A1:XFD1048576", "B2:A1", "A0", "$A$1", "ZZZZ9", "true", "false", "null", "restart", "continue", "begin", "end", "separate", "s", "str", "inlineStr", "e", "b", "d",
        "rId1", "../x", "..\\x", "/etc/passwd", "%2e%2e/x", "http://localhost:9/x", "file:///etc/passwd", "External", "General", "0%", "yyyy\"年\"m\"月\"", "[>1]0;[<-1]0;;@", "[$-804]aaaa", "@@@@",
        "2024-02-30", "9999-12-31", "0001-01-01", "44561", "-44561", "2958466", "2025年13月32日前", "≥≥≥", "≥", "1-", "～", "90-80", "1-2-3-4-5", "100%%%", "‰", "％", "万万元", "元/元/元", "个/月/年", "人·月·天·次",
        "一级指标", "三级指标", "指标值", "项目名称", "年度目标", "合计", "长期绩效指标", "年度绩效指标", "（", "）", "(((((", "\u200B", "\uFEFF", "\uFFFD", "\u0001", "\u2028", "é́́́́", "😀", "َُِ", "\r", "\n", "\t", "|", ",", "\"", "\"\"\"", "<", "&", "&amp;", "&#0;", "&#xD800;", "\\ud800", "]]>", "<!--", "<![CDATA[",
        new string('9', 400), new string('段', 5000), string.Concat(Enumerable.Repeat("(", 2000)), string.Concat(Enumerable.Repeat("≥", 500)), string.Concat(Enumerable.Repeat("1、", 800)),
    ];

    public static readonly byte[][] Bytes =
    [
        [0], [0xFF], [0xFE, 0xFF], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0x2B, 0x2F, 0x76, 0x38], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0x81], [0x81, 0x30, 0x81], [0xFF, 0xFF, 0xFF, 0xFF],
        [0x7F, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0], "PK\u0001\u0002"u8.ToArray(), "PK\u0003\u0004"u8.ToArray(), "PK\u0005\u0006"u8.ToArray(), Encoding.UTF8.GetBytes("\r\n\r\n"),
    ];
}
