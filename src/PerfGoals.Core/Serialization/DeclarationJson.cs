using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Serialization;

/// <summary>The JSON form of a <see cref="Declaration"/>.</summary>
/// <remarks>
/// Here and in the other forms a property is marked with <see cref="JsonRequiredAttribute"/> and not with the keyword: for <c>required</c> and
/// <c>init</c> the serializer keeps the values back until the object ends, and then reports every mistake on the line on which it ends.
/// </remarks>
internal sealed class DeclarationJson
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; set; }

    public int? FiscalYear { get; set; }

    public UnitJson Unit { get; set; } = new();

    [JsonRequired]
    public ProjectJson[] Projects { get; set => field = JsonEntries.WithoutNull(value)!; } = [];

    public string[] Notes { get; set => field = JsonEntries.WithoutNull(value)!; } = [];

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SuppressionJson[]? Suppressions { get; set => field = JsonEntries.WithoutNull(value); }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    public static DeclarationJson From(Declaration declaration, ImmutableArray<Suppression> suppressions) => new()
    {
        Title = declaration.Title,
        FiscalYear = declaration.FiscalYear,
        Unit = UnitJson.From(declaration.Unit),
        Projects = [.. declaration.Projects.Select(ProjectJson.From)],
        Notes = [.. declaration.Notes],
        Suppressions = suppressions.IsEmpty ? null : [.. suppressions.Select(SuppressionJson.From)],
    };

    public Declaration ToDeclaration(Vocabulary vocabulary) => new()
    {
        Title = Title,
        FiscalYear = FiscalYear,
        Unit = Unit.ToUnit(),
        Projects = [.. Projects.Select(project => project.ToProject(vocabulary))],
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
