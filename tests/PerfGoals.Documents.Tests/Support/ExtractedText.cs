using System.Text;

namespace PerfGoals.Documents.Tests.Support;

/// <summary>Prints tables as a text extractor does: a tab before each cell, a blank line after each row.</summary>
internal static class ExtractedText
{
    public static readonly string[] LuxianHeading =
        ["单位编码", "单位名称", "项目名称", "预算数\n（万元）", "年度目标", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重（%）"];

    public static string Print(params IEnumerable<string[]> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            foreach (var cell in row)
            {
                text.Append('\t').Append(cell).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
