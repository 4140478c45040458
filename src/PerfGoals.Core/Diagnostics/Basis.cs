using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>The written policy that a rule or a rule set follows.</summary>
/// <param name="Document">The document by its title and number.</param>
/// <param name="Clause">The clause, or <see langword="null"/> where the document as a whole is meant.</param>
public sealed record Basis(LocalizedText Document, LocalizedText? Clause = null)
{
    internal const int FirstYear = 1949;
    internal const int LastYear = 2999;

    /// <summary>Gets the year of the document, from 1949 to 2999, or <see langword="null"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no such year.</exception>
    public int? Year
    {
        get;
        init => field = value is null or (>= FirstYear and <= LastYear)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"A year is from {FirstYear} to {LastYear}.");
    }

    /// <summary>Gets where the document applies (行政区划), from the province down, such as 四川省泸州市泸县; 全国 for the whole country; or <see langword="null"/>.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Jurisdiction
    {
        get;
        init => field = value is null || !string.IsNullOrWhiteSpace(value) ? value : throw new ArgumentException("A jurisdiction has a name.", nameof(value));
    }

    /// <summary>Returns document and clause, and where and of what year it is, as one text.</summary>
    public LocalizedText ToText()
    {
        var text = Clause is { } clause ? new LocalizedText($"{Document.Chinese}，{clause.Chinese}", $"{Document.English}, {clause.English}") : Document;
        var (chinese, english) = (Jurisdiction, Year) switch
        {
            ({ } place, { } year) => ($"{place}，{year} 年", $"{InEnglish(place)}, {year}"),
            ({ } place, null) => (place, InEnglish(place)),
            (null, { } year) => ($"{year} 年", $"{year}"),
            _ => ("", ""),
        };
        return chinese.Length == 0 ? text : new($"{text.Chinese}（{chinese}）", $"{text.English} ({english})");
    }

    // Provinces and counties keep their names; this one is a word.
    private static string InEnglish(string jurisdiction) => jurisdiction == "全国" ? "nationwide" : jurisdiction;
}
