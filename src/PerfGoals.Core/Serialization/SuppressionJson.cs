using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Serialization;

/// <summary>The JSON form of a <see cref="Suppression"/>.</summary>
internal sealed class SuppressionJson
{
    private const string DateForm = "yyyy-MM-dd";

    [JsonRequired]
    public string Rule { get; set; } = "";

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Fingerprint { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Project { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Indicator { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Field
    {
        get;
        set => field = value is null || GoalFields.Find(value) is not null
            ? value
            : throw new JsonValueException(new($"没有名为“{value}”的列", $"there is no column '{value}'"));
    }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Everywhere { get; set; }

    public string Reason { get; set; } = "";

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? By { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Expires
    {
        get;
        set => field = value is null || DateOf(value) is not null
            ? value
            : throw new JsonValueException(new($"“{value}”不是日期，应写成 2025-12-31 的形式", $"'{value}' is no date; it is written as 2025-12-31"));
    }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    public static DateOnly? DateOf(string text) =>
        DateOnly.TryParseExact(text, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static string TextOf(DateOnly date) => date.ToString(DateForm, CultureInfo.InvariantCulture);

    public static SuppressionJson From(Suppression suppression) => new()
    {
        Rule = suppression.Rule,
        Fingerprint = suppression.Fingerprint,
        Unit = suppression.Unit,
        Project = suppression.Project,
        Indicator = suppression.Indicator,
        Field = suppression.Field.Name()?.Chinese,
        Everywhere = suppression.Everywhere,
        Reason = suppression.Reason,
        By = suppression.By,
        Expires = suppression.Expires is { } date ? TextOf(date) : null,
    };

    public Suppression ToSuppression(SourceLocation? location) => new()
    {
        Rule = Rule,
        Fingerprint = Fingerprint,
        Unit = Unit,
        Project = Project,
        Indicator = Indicator,
        Field = Field is null ? GoalField.None : GoalFields.Find(Field)!.Value,
        Everywhere = Everywhere,
        Reason = Reason,
        By = By,
        Expires = Expires is null ? null : DateOf(Expires),
        Location = location,
    };
}

/// <summary>The JSON form of a file of suppressions.</summary>
internal sealed class SuppressionFileJson
{
    public SuppressionJson[] Suppressions { get; set; } = [];
}
