using System.Collections.Immutable;
using PerfGoals.Sources;
using PerfGoals.Tables;

namespace PerfGoals.Testing.Robustness;

/// <summary>Declarations as a reader makes them of odd tables.</summary>
internal static class TableProbes
{
    private const string Headings = "单位编码|单位名称|项目编码|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|备注";

    private static readonly string[] Rows =
    [
        "408001|某县交通运输局|P-1|乡镇公路养护|155万元|养护公路120公里|产出指标|数量指标|养护里程|≥|120|公里|50",
        "||||||效益指标|社会效益指标|事故下降率|≥|5|%|20",
        "||||||满意度指标|服务对象满意度指标|驾乘人员满意度|定性|优||20",
        "408001|某县交通运输局|P-2|桥梁加固|80万元|加固桥梁6座|产出指标|质量指标|验收合格率|＝|100|%|40",
        "||||||产出指标|时效指标|完成时间||2025年12月底前||30",
        "||||||成本指标|经济成本指标|每座造价|≤|12|万元|20",
    ];

    // What stands in a cell by mistake: the content of another column, numbers beyond every range, and what no person types.
    private static readonly string[] OddTexts =
    [
        "0", "-5", "0.000000000000000000000000001", "79228162514264337593543950335", "-79228162514264337593543950335", "1e400", "NaN", "９５％", "十二", "≥", "产出指标", "优", "2025年12月底前",
        "90%～95%", "每季度1次", "××", "44561", "/", "，", "合计", " \u3000\u00A0", "\u200B\u202E\uFEFF", "\uD800", "\0", "𠮷", "e\u0301", "{actual}", "{0}", "%s", "<b>&amp;</b>", "'; --", "a|b\\|c", "一\n二\r\n三",
        new('长', 5000),
    ];

    /// <summary>Gets the declarations.</summary>
    public static IEnumerable<Probe> All
    {
        get
        {
            var headings = Headings.Split('|');
            var rows = Rows.Select(row => row.Split('|').Append("").ToArray()).ToArray();
            yield return Bind(new("普通的表格", "an ordinary table"), headings, rows)!;
            for (var column = 0; column < headings.Length; column++)
            {
                var name = headings[column];
                foreach (var probe in OfColumn(headings, rows, column).OfType<Probe>())
                {
                    yield return probe;
                }

                if (Bind(new($"没有“{name}”列", $"no column {name}"), [.. headings.Where((_, index) => index != column)], [.. rows.Select(row => row.Where((_, index) => index != column).ToArray())]) is { } without)
                {
                    yield return without;
                }
            }
        }
    }

    private static IEnumerable<Probe?> OfColumn(string[] headings, string[][] rows, int column)
    {
        var name = headings[column];
        yield return Bind(new($"“{name}”全部空白", $"{name} left blank"), headings, [.. rows.Select(row => Set(row, column, ""))]);
        foreach (var odd in OddTexts)
        {
            var shown = Drawing.Visible.Escape(odd);
            yield return Bind(new($"“{name}”写成“{shown}”", $"{name} is '{shown}'"), headings, [.. rows.Select(row => Set(row, column, odd))]);
        }
    }

    private static string[] Set(string[] row, int column, string text) => [.. row.Select((cell, index) => index == column ? text : cell)];

    // Without the columns that make it one, it is no goal table, and no rule ever sees it.
    private static Probe? Bind(Texts.LocalizedText title, string[] headings, string[][] rows)
    {
        var table = new GoalTable { Rows = [.. rows.Prepend(headings).Select(row => row.Select(text => new TableCell(text)).ToImmutableArray())] };
        try
        {
            return new(title, GoalTableBinder.Bind(table, "probe").Declaration with { Title = "2025年度项目绩效目标申报表", FiscalYear = 2025 });
        }
        catch (UnreadableDocumentException)
        {
            return null;
        }
    }
}
