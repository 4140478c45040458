using System.Text.Json;
using System.Text.Json.Serialization;
using PerfGoals.Goals;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Serialization;

/// <summary>The JSON form of a <see cref="Project"/>.</summary>
internal sealed class ProjectJson
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public UnitJson? Unit { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Code { get; set; }

    [JsonRequired]
    public string Name { get; set; } = "";

    public MoneyJson? Budget { get; set; }

    public string AnnualGoal { get; set; } = "";

    [JsonRequired]
    public IndicatorJson[] Indicators { get; set => field = JsonEntries.WithoutNull(value)!; } = [];

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProjectRawJson? Raw { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    public static ProjectJson From(Project project) => new()
    {
        Unit = project.Unit is { } unit ? UnitJson.From(unit) : null,
        Code = project.Code,
        Name = project.Name,
        Budget = project.Budget is { } budget ? new MoneyJson { Amount = budget.Amount, Unit = budget.Unit?.Symbol } : null,
        AnnualGoal = project.AnnualGoal,
        Indicators = [.. project.Indicators.Select(IndicatorJson.From)],
        Raw = project.Cells is { } cells ? ProjectRawJson.From(cells) : null,
    };

    public Project ToProject(Vocabulary vocabulary) => new()
    {
        Unit = Unit?.ToUnit(),
        Code = Code,
        Name = Name,
        Budget = Budget?.ToMoney(),
        AnnualGoal = AnnualGoal,
        Indicators = [.. Indicators.Select(indicator => indicator.ToIndicator(vocabulary))],
        Cells = Raw?.ToCells(),
    };
}

/// <summary>The JSON form of <see cref="Money"/>.</summary>
internal sealed class MoneyJson
{
    [JsonRequired, JsonConverter(typeof(ExactNumberConverter))]
    public decimal Amount { get; set; }

    public string? Unit { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    public Money ToMoney() => new(Amount, UnitOfMeasure.Read(Unit));
}

/// <summary>The JSON form of <see cref="ProjectCells"/>.</summary>
internal sealed class ProjectRawJson
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UnitCode { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UnitName { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Code { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Budget { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AnnualGoal { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OtherCellJson[]? Others { get; set => field = JsonEntries.WithoutNull(value); }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    public static ProjectRawJson From(ProjectCells cells) => new()
    {
        UnitCode = cells.UnitCode,
        UnitName = cells.UnitName,
        Code = cells.Code,
        Name = cells.Name,
        Budget = cells.Budget,
        AnnualGoal = cells.AnnualGoal,
        Others = OtherCellJson.FromAll(cells.Others),
    };

    public ProjectCells ToCells() => new()
    {
        UnitCode = UnitCode,
        UnitName = UnitName,
        Code = Code,
        Name = Name,
        Budget = Budget,
        AnnualGoal = AnnualGoal,
        Others = OtherCellJson.ToCells(Others),
    };
}
