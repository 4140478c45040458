using System.Text.Json;
using System.Text.Json.Serialization;
using PerfGoals.Goals;

namespace PerfGoals.Serialization;

/// <summary>The JSON form of a <see cref="Declaration"/>.</summary>
internal sealed class DeclarationJson
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; set; }

    public int? FiscalYear { get; set; }

    public UnitJson Unit { get; set; } = new();

    public required ProjectJson[] Projects { get; set; }

    public string[] Notes { get; set; } = [];

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    /// <summary>Returns the JSON Pointer of the first array element that is null, which the nullable annotations do not rule out.</summary>
    public string? FirstNull()
    {
        return NullIn(Notes, "/notes")
            ?? NullIn(Projects, "/projects")
            ?? Projects.Select((project, p) => NullIn(project.Indicators, $"/projects/{p}/indicators")
                ?? project.Indicators.Select((indicator, i) => NullIn(indicator.Raw?.Others, $"/projects/{p}/indicators/{i}/raw/others")).FirstOrDefault(IsFound)).FirstOrDefault(IsFound);

        static string? NullIn(object?[]? elements, string pointer) =>
            elements is not null && Array.IndexOf(elements, null) is >= 0 and var index ? $"{pointer}/{index}" : null;

        static bool IsFound(string? pointer) => pointer is not null;
    }

    public static DeclarationJson From(Declaration declaration) => new()
    {
        Title = declaration.Title,
        FiscalYear = declaration.FiscalYear,
        Unit = UnitJson.From(declaration.Unit),
        Projects = [.. declaration.Projects.Select(ProjectJson.From)],
        Notes = [.. declaration.Notes],
    };

    public Declaration ToDeclaration() => new()
    {
        Title = Title,
        FiscalYear = FiscalYear,
        Unit = Unit.ToUnit(),
        Projects = [.. Projects.Select(project => project.ToProject())],
        Notes = [.. Notes],
    };
}

/// <summary>The JSON form of a <see cref="BudgetUnit"/>.</summary>
internal sealed class UnitJson
{
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    public static UnitJson From(BudgetUnit unit) => new() { Code = unit.Code, Name = unit.Name };

    public BudgetUnit ToUnit() => new(Code, Name);
}
