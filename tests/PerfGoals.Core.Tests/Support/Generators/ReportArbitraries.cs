using FsCheck;
using FsCheck.Fluent;

namespace PerfGoals.Core.Tests.Support.Generators;

/// <summary>Draws reports of any kind.</summary>
public static class ReportArbitraries
{
    private static readonly string[] Pieces =
    [
        "=1+1", "+", "-2", "@张三", "＝A1", "\t", "\r\n", "\n", "|", "`", "```", "<script>", "</details>", "<!--", "&lt;", "&", "\"", "'", ",", ";", "[a](b)", "](c", "]", "{0}", "{{", "}",
        "\\", "*", "_", "#12", "$x$", "http://a.b", "www.a.b", ":tada:", "\0", "\u001B[2J", "\u202E", "\u200B", "\uFEFF", "\uD800", "\uDC00", "𠮷", "公路", " ", "/", "..", "C:\\a", "%41", "?", "~",
        new('长', 40_000),
    ];

    /// <summary>Returns the source of reports.</summary>
    public static Arbitrary<ReportCase> Reports() => Arb.From(
        from first in GoalArbitraries.Declarations().Generator
        from second in GoalArbitraries.Declarations().Generator
        from count in Gen.Choose(0, 6)
        from pieces in Gen.Elements(Pieces).ArrayOf(count)
        from traits in Gen.Choose(0, 15)
        select new ReportCase(first, second, string.Concat(pieces), (byte)traits));
}
