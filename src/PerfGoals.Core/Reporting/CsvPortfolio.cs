using System.Globalization;
using PerfGoals.Texts;

namespace PerfGoals.Reporting;

/// <summary>Writes the summary of many documents as a table for spreadsheets (CSV): a unit a row, a family of rules a column.</summary>
public static class CsvPortfolio
{
    private static readonly LocalizedText[] Headings =
    [
        new("单位编码", "Unit code"), new("单位", "Unit"), new("文件数", "Files"), new("项目数", "Projects"), new("错误", "Errors"), new("警告", "Warnings"), new("提示", "Infos"),
        new("未能核对", "Not checked"),
    ];

    /// <summary>Writes a summary as UTF-8 with a byte-order mark, so that spreadsheets know the encoding.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="summary">The summary.</param>
    /// <param name="culture">The reader's culture; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public static void Write(Stream output, PortfolioSummary summary, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(summary);
        var reader = culture ?? CultureInfo.CurrentUICulture;
        CsvText.Write(output, summary.Units.Select(RowOf)
            .Prepend([.. Headings.Concat(summary.Categories.Select(category => category.Name)).Select(heading => heading.In(reader))]));
    }

    private static string[] RowOf(UnitSummary unit) =>
    [
        unit.Unit.Code, unit.Unit.Name, CsvText.Of(unit.Documents), CsvText.Of(unit.Projects),
        CsvText.Of(unit.Findings.Errors), CsvText.Of(unit.Findings.Warnings), CsvText.Of(unit.Findings.Infos), CsvText.Of(unit.Undetermined),
        .. unit.ByCategory.Select(findings => CsvText.Of(findings.Total)),
    ];
}
