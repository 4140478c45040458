using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Reporting;

/// <summary>Says where in a declaration and where in its file a place is, as a person would look for it.</summary>
public static class PlaceText
{
    /// <summary>Returns number and name of the place's project, or <see langword="null"/> for a place of the declaration.</summary>
    /// <param name="path">The place.</param>
    /// <param name="declaration">The declaration it is in.</param>
    public static LocalizedText? ProjectOf(GoalPath path, Declaration declaration) => path.Project is { } project && project < declaration.Projects.Length
        ? Numbered(project, declaration.Projects[project].Name)
        : null;

    /// <summary>Returns number and name of the place's indicator, or <see langword="null"/> for a place of a project or the declaration.</summary>
    /// <param name="path">The place.</param>
    /// <param name="declaration">The declaration it is in.</param>
    public static LocalizedText? IndicatorOf(GoalPath path, Declaration declaration) =>
        path is { Project: { } project, Indicator: { } indicator }
            && project < declaration.Projects.Length && indicator < declaration.Projects[project].Indicators.Length
            ? Numbered(indicator, declaration.Projects[project].Indicators[indicator].Name)
            : null;

    /// <summary>Returns column, row and line, or <see langword="null"/> where neither the place nor the file tells any.</summary>
    /// <param name="path">The place.</param>
    /// <param name="location">Where the file has it, or <see langword="null"/>.</param>
    public static LocalizedText? CellOf(GoalPath path, SourceLocation? location)
    {
        // The source's own heading is what a person looks for; the field's name is for sources without headings.
        var header = location?.Header is { Length: > 0 } spelled ? new LocalizedText(Excerpt.Of(spelled), Excerpt.Of(spelled)) : path.Field.Name();
        List<LocalizedText> parts = [];
        if (header is not null)
        {
            parts.Add(new($"“{header.Chinese}”列", $"column '{header.English}'"));
        }

        if (location is { } place)
        {
            parts.AddRange(place.IsInTable ? RowOf(place, IsWholeColumn(path)) : [LineOf(place)]);
            if (!place.IsInTable && path != GoalPath.Declaration)
            {
                parts.Add(new($"JSON {path.ToJsonPointer()}", $"JSON {path.ToJsonPointer()}"));
            }
        }

        return parts.Count == 0
            ? null
            : new(string.Join("，", parts.Select(part => part.Chinese)), string.Join(", ", parts.Select(part => part.English)));
    }

    /// <summary>Returns project, indicator and cell as one text, or <see langword="null"/> where nothing is known of the place.</summary>
    /// <param name="path">The place.</param>
    /// <param name="document">The document it is in.</param>
    public static LocalizedText? WholeOf(GoalPath path, DeclarationDocument document)
    {
        LocalizedText?[] parts =
        [
            Labelled(new("项目", "project"), ProjectOf(path, document.Declaration)),
            Labelled(new("指标", "indicator"), IndicatorOf(path, document.Declaration)),
            CellOf(path, document.SourceMap.Find(path)),
        ];
        var known = parts.OfType<LocalizedText>().ToList();
        return known.Count == 0
            ? null
            : new(string.Join("；", known.Select(part => part.Chinese)), string.Join("; ", known.Select(part => part.English)));
    }

    private static LocalizedText? Labelled(LocalizedText label, LocalizedText? text) =>
        text is null ? null : new($"{label.Chinese} {text.Chinese}", $"{label.English} {text.English}");

    private static LocalizedText Numbered(int position, string name) => string.IsNullOrWhiteSpace(name)
        ? new($"{position + 1} {ReportWords.NoName.Chinese}", $"{position + 1} {ReportWords.NoName.English}")
        : new($"{position + 1} {Excerpt.Of(name)}", $"{position + 1} {Excerpt.Of(name)}");

    // A field of indicators named on a project means that column in all rows of the project.
    private static bool IsWholeColumn(GoalPath path) => path is { Project: not null, Indicator: null } && path.Field.IsOfIndicator();

    private static LocalizedText LineOf(SourceLocation place) => place.Column is { } column
        ? new($"文件第 {place.Row} 行第 {column} 个字符", $"line {place.Row}, character {column} of the file")
        : new($"文件第 {place.Row} 行", $"line {place.Row} of the file");

    private static IEnumerable<LocalizedText> RowOf(SourceLocation place, bool isStart)
    {
        if (place.Area is { } area)
        {
            yield return InArea(area, place, isStart);
            yield break;
        }

        yield return isStart
            ? new($"表格第 {place.Row} 行起", $"from row {place.Row} of the table")
            : new($"表格第 {place.Row} 行", $"row {place.Row} of the table");
        if (place.Line is { } line)
        {
            yield return isStart ? new($"文件第 {line} 行起", $"from line {line} of the file") : new($"文件第 {line} 行", $"line {line} of the file");
        }
    }

    private static LocalizedText InArea(TableArea area, SourceLocation place, bool isStart)
    {
        var (from, since) = isStart ? ("from ", "起") : ("", "");
        if (area.Sheet is not { } sheet)
        {
            return place.Column is { } column
                ? new($"表 {area.Number} 第 {place.Row} 行第 {column} 列{since}", $"{from}table {area.Number}, row {place.Row}, column {column}")
                : new($"表 {area.Number} 第 {place.Row} 行{since}", $"{from}table {area.Number}, row {place.Row}");
        }

        var name = VisibleText.Of(sheet);
        return place.Address is { } address
            ? new($"{name}!{address}{since}", $"{from}{name}!{address}")
            : new($"工作表 {name} 第 {place.Row} 行{since}", $"{from}row {place.Row} of the sheet {name}");
    }
}
