using System.Text.Json;
using System.Text.Json.Serialization;
using PerfGoals.Calendar;
using PerfGoals.Grades;
using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Serialization;

/// <summary>The JSON form of a <see cref="Target"/> that is neither a number nor words: an object, whose properties say which kind it is.</summary>
internal sealed class TargetObjectJson
{
    [JsonConverter(typeof(ExactNumberConverter)), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Min { get; set; }

    [JsonConverter(typeof(ExactNumberConverter)), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Max { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ExcludesMin { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ExcludesMax { get; set; }

    [JsonConverter(typeof(ExactNumberConverter)), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Antecedent { get; set; }

    [JsonConverter(typeof(ExactNumberConverter)), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Consequent { get; set; }

    [JsonConverter(typeof(ExactNumberConverter)), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Change { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Basis { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ThresholdJson[]? Thresholds { get; set => field = JsonEntries.WithoutNull(value); }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? By { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? From { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? To { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Grade { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GradeJson[]? Scale { get; set => field = JsonEntries.WithoutNull(value); }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Phrase { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Placeholder { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unreadable { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    public static TargetObjectJson Of(Target target) => target.Kind switch
    {
        TargetKind.Range when target is { Bounds: { } bounds, Interval: { } interval } => new()
        {
            Min = bounds.Lower,
            Max = bounds.Upper,
            ExcludesMin = interval.IncludesLower ? null : true,
            ExcludesMax = interval.IncludesUpper ? null : true,
        },
        TargetKind.Ratio when target.Ratio is { } ratio => new() { Antecedent = ratio.Antecedent, Consequent = ratio.Consequent },
        TargetKind.Change when target.Change is { } change => new() { Change = change.Amount, Basis = change.Basis.Length == 0 ? null : change.Basis },
        TargetKind.Thresholds => new() { Thresholds = [.. target.Thresholds.Select(ThresholdJson.From)] },
        TargetKind.Deadline => new() { By = target.TimeFrame?.By },
        TargetKind.Period => new() { From = target.TimeFrame?.From, To = target.TimeFrame?.To },
        TargetKind.Grade when target.Grade is { } grade => new()
        {
            Grade = grade.Word,
            Scale = grade.Scale is { } scale ? [.. scale.Levels.Select(GradeJson.From)] : null,
        },
        TargetKind.Phrase => new() { Phrase = target.Text },
        TargetKind.Placeholder => new() { Placeholder = target.Text },
        TargetKind.Unreadable => new() { Unreadable = target.Text },
        _ => throw new ArgumentOutOfRangeException(nameof(target), target.Kind, "This kind of target is no object."),
    };

    /// <summary>Returns the form itself, or throws where its properties make no target; the serializer adds the path and the line.</summary>
    public TargetObjectJson Validated()
    {
        try
        {
            _ = ToTarget(UnitCatalog.Default);
            return this;
        }
        catch (ArgumentException)
        {
            throw new JsonValueException(new("对象的属性不能构成指标值", "the properties of the object make no target"));
        }
    }

    /// <summary>Returns the target.</summary>
    /// <exception cref="ArgumentException">The properties make none.</exception>
    public Target ToTarget(UnitCatalog units) => this switch
    {
        { Min: { } min, Max: { } max } => Target.Range(min, max, ExcludesMin != true, ExcludesMax != true),
        { Antecedent: { } antecedent, Consequent: { } consequent } => Target.OfRatio(antecedent, consequent),
        { Change: { } change } => Target.Of(new RelativeChange(change, Basis ?? "")),
        { Thresholds: { } thresholds } => Target.Of([.. thresholds.Select(threshold => threshold.ToThreshold(units))]),
        { By: { } day } => Target.Of(TimeFrame.Deadline(day)),
        { From: { } from, To: { } to } => Target.Of(TimeFrame.Period(from, to)),
        { Grade: { } grade } => Target.Of(Grades.Grade.Of(grade, Scale is null ? null : new GradeScale(Scale.Select(level => level.ToLevel())))),
        { Phrase: { } phrase } => Target.Qualitative(phrase),
        { Placeholder: { } mark } => Target.Placeholder(mark),
        { Unreadable: { } text } => Target.Unreadable(text),
        _ => throw new ArgumentException("The properties make no target."),
    };
}

/// <summary>The JSON form of a <see cref="Threshold"/>.</summary>
internal sealed class ThresholdJson
{
    public string? Label { get; set; }

    public Comparison Comparison { get; set; }

    [JsonRequired, JsonConverter(typeof(ExactNumberConverter))]
    public decimal Number { get; set; }

    public string? Unit { get; set; }

    public static ThresholdJson From(Threshold threshold) =>
        new() { Label = threshold.Label.Length == 0 ? null : threshold.Label, Comparison = threshold.Comparison, Number = threshold.Number, Unit = threshold.Unit?.Symbol };

    public Threshold ToThreshold(UnitCatalog units) => new(Label ?? "", Comparison, Number, units.Read(Unit));
}

/// <summary>The JSON form of one grade of a scale.</summary>
internal sealed class GradeJson
{
    [JsonRequired]
    public string Word { get; set; } = "";

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string[]? Aliases { get; set => field = JsonEntries.WithoutNull(value); }

    public string? Description { get; set; }

    public static GradeJson From(GradeLevel level) => new() { Word = level.Word, Aliases = level.Aliases.Count == 0 ? null : [.. level.Aliases], Description = level.Description };

    public GradeLevel ToLevel() => new(Word, Aliases, Description);
}
