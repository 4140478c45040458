using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PerfGoals.Testing.Generators;

/// <summary>Generates the texts that cells hold, plain and odd. Every text is well-formed Unicode.</summary>
public static class TextGenerator
{
    private static readonly string[] Pieces =
    [
        "养护", "里程", "数量", "指标", "≥", "＝", "９５％", "95", "1,250.5", "万元", "优", "定性", "（", "）", "“", "”", "、", "，",
        " ", "\u3000", "\u00A0", "\u200B", "\uFEFF", "\u1680", "\t", "\n", "\r\n", "\u2028", "\0", "\u0007", "\u202E",
        "|", "\"", "\\", "/", "~", "<b>", "&", "{actual}", "{0}", "null", "e\u0301", "𠮷", "👩‍👩‍👧", "\uFFFD", "ß", "İ",
    ];

    private static readonly Gen<string> Anything =
        from scalar in Gen.Choose(1, 0x10FFFF)
        where Rune.IsValid(scalar)
        select new Rune(scalar).ToString();

    /// <summary>Gets any text, also the empty one and those of which a person sees nothing.</summary>
    public static Gen<string> Odd { get; } =
        from count in Gen.Choose(0, 6)
        from pieces in Gen.Frequency((4, Gen.Elements(Pieces)), (1, Anything)).ArrayOf(count)
        select string.Concat(pieces);

    /// <summary>Gets a text of which a person sees something.</summary>
    public static Gen<string> Visible { get; } = Odd.Select(text => text + "养");

    /// <summary>Gets a name as people write them.</summary>
    public static Gen<string> Name { get; } = Gen.Elements("养护里程", "验收合格率", "按时完工率", "e\u0301tude", "受益村民（人）", "𠮷祥村道路");

    /// <summary>Returns the text, an odd text in its place, or none.</summary>
    /// <param name="text">The text.</param>
    public static Gen<string?> CellOf(string? text) => Gen.OneOf(Gen.Constant(text), Odd.Select(odd => (string?)odd), Gen.Constant<string?>(null));
}
