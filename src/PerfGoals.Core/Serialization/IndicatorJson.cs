using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Texts;

namespace PerfGoals.Serialization;

/// <summary>The JSON form of an <see cref="Indicator"/>.</summary>
internal sealed class IndicatorJson
{
    [JsonPropertyName("level1")]
    public string? FirstLevel { get; set; }

    [JsonPropertyName("level2")]
    public string? SecondLevel { get; set; }

    [JsonRequired]
    public string Name { get; set; } = "";

    public string? Comparison { get; set; }

    public TargetJson? Target { get; set; }

    public string? Unit { get; set; }

    [JsonConverter(typeof(ExactNumberConverter))]
    public decimal? Weight { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IndicatorRawJson? Raw { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    public static IndicatorJson From(Indicator indicator) => new()
    {
        FirstLevel = IndicatorNames.Of(indicator.FirstLevel)?.Chinese ?? TextOrNull(indicator.Cells?.FirstLevel),
        SecondLevel = IndicatorNames.Of(indicator.SecondLevel)?.Chinese ?? TextOrNull(indicator.Cells?.SecondLevel),
        Name = indicator.Name,
        Comparison = ComparisonJsonConverter.WordOf(indicator.Comparison),
        Target = TargetJson.From(indicator),
        Unit = indicator.Unit?.Symbol,
        Weight = indicator.Weight,
        Raw = indicator.Cells is { } cells ? IndicatorRawJson.From(cells) : null,
    };

    public Indicator ToIndicator(Vocabulary vocabulary)
    {
        var sign = ComparisonJsonConverter.Read(Comparison);
        var first = vocabulary.Indicators.ReadFirstLevel(FirstLevel);
        var second = vocabulary.Indicators.ReadSecondLevel(SecondLevel);
        var (comparison, target, unit) = (Target ?? default).ToRequirement(sign, Comparison, Unit, Name, second, vocabulary);
        return new Indicator
        {
            FirstLevel = first,
            SecondLevel = second,
            Name = Name,
            Comparison = comparison,
            Target = target,
            Unit = unit,
            Weight = Weight,
            Cells = KeepUnknown(Raw?.ToCells(), first, second, sign),
        };
    }

    // A name or sign that is not understood has no typed form, so its text is kept as a cell's, in place of one that says something else.
    private IndicatorCells? KeepUnknown(IndicatorCells? cells, FirstLevel first, SecondLevel second, Comparison comparison)
    {
        var lostFirst = first == Indicators.FirstLevel.Unknown ? Lost(FirstLevel, cells?.FirstLevel) : null;
        var lostSecond = second == Indicators.SecondLevel.Unknown ? Lost(SecondLevel, cells?.SecondLevel) : null;
        var lostSign = comparison == Targets.Comparison.Unknown ? Lost(Comparison, cells?.Comparison) : null;
        return lostFirst is null && lostSecond is null && lostSign is null
            ? cells
            : (cells ?? new()) with
            {
                FirstLevel = lostFirst ?? cells?.FirstLevel,
                SecondLevel = lostSecond ?? cells?.SecondLevel,
                Comparison = lostSign ?? cells?.Comparison,
            };
    }

    private static string? Lost(string? text, string? cell) => TextOrNull(text) == TextOrNull(cell) ? null : TextOrNull(text);

    private static string? TextOrNull(string? text) => CellText.IsBlank(text) ? null : text.Trim();
}

/// <summary>The JSON form of <see cref="IndicatorCells"/>.</summary>
internal sealed class IndicatorRawJson
{
    [JsonPropertyName("level1"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FirstLevel { get; set; }

    [JsonPropertyName("level2"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SecondLevel { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Comparison { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Target { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Weight { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OtherCellJson[]? Others { get; set => field = JsonEntries.WithoutNull(value); }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    public static IndicatorRawJson From(IndicatorCells cells) => new()
    {
        FirstLevel = cells.FirstLevel,
        SecondLevel = cells.SecondLevel,
        Name = cells.Name,
        Comparison = cells.Comparison,
        Target = cells.Target,
        Unit = cells.Unit,
        Weight = cells.Weight,
        Others = OtherCellJson.FromAll(cells.Others),
    };

    public IndicatorCells ToCells() => new()
    {
        FirstLevel = FirstLevel,
        SecondLevel = SecondLevel,
        Name = Name,
        Comparison = Comparison,
        Target = Target,
        Unit = Unit,
        Weight = Weight,
        Others = OtherCellJson.ToCells(Others),
    };
}

/// <summary>The JSON form of an <see cref="OtherCell"/>.</summary>
internal sealed class OtherCellJson
{
    [JsonRequired]
    public string Header { get; set; } = "";

    [JsonRequired]
    public string Text { get; set; } = "";

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    public static OtherCellJson[]? FromAll(ImmutableArray<OtherCell> cells) =>
        cells.IsEmpty ? null : [.. cells.Select(cell => new OtherCellJson { Header = cell.Header, Text = cell.Text })];

    public static ImmutableArray<OtherCell> ToCells(OtherCellJson[]? cells) => [.. (cells ?? []).Select(cell => new OtherCell(cell.Header, cell.Text))];
}
