using PerfGoals.Texts;

namespace PerfGoals.References;

/// <summary>One thing that is wrong with reference data. It repeats nothing of the data, which may be secret.</summary>
/// <param name="Explanation">What is wrong and what to do.</param>
/// <param name="Source">What the data was read from, such as a path, or <see langword="null"/>.</param>
/// <param name="Line">The line of the text or the row of the sheet, from 1, or <see langword="null"/>.</param>
/// <param name="Column">The character in the line or the column of the sheet, from 1, or <see langword="null"/>.</param>
public sealed record ReferenceProblem(LocalizedText Explanation, string? Source = null, int? Line = null, int? Column = null)
{
    /// <summary>Returns place and explanation as one text, such as <c>register.json: line 3, column 22: …</c>.</summary>
    public LocalizedText ToText()
    {
        var (chinese, english) = Source is null ? ("", "") : (Source + "：", Source + ": ");
        return (Line, Column) switch
        {
            ({ } line, { } column) => new($"{chinese}第 {line} 行第 {column} 列：{Explanation.Chinese}", $"{english}line {line}, column {column}: {Explanation.English}"),
            ({ } line, null) => new($"{chinese}第 {line} 行：{Explanation.Chinese}", $"{english}line {line}: {Explanation.English}"),
            _ => new(chinese + Explanation.Chinese, english + Explanation.English),
        };
    }

    /// <summary>Returns place and explanation in the language of <see cref="System.Globalization.CultureInfo.CurrentUICulture"/>.</summary>
    public override string ToString() => ToText().In();
}
