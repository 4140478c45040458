using System.Text.Json;
using System.Text.Json.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.Targets;

/// <summary>Writes a comparison as its sign or as one English word, and an unknown one as null; reads every spelling.</summary>
internal sealed class ComparisonJsonConverter : JsonConverter<Comparison>
{
    private const string Qualitative = "qualitative";
    private const string QuantitativeOther = "quantitativeOther";
    private const string NotApplicable = "notApplicable";
    private const string Range = "range";

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <summary>Returns what a comparison is in JSON; <see langword="null"/> for <see cref="Comparison.Unknown"/>.</summary>
    public static string? WordOf(Comparison comparison) => comparison switch
    {
        Comparison.Unknown => null,
        Comparison.Qualitative => Qualitative,
        Comparison.QuantitativeOther => QuantitativeOther,
        Comparison.NotApplicable => NotApplicable,
        Comparison.Range => Range,
        _ => comparison.Sign(),
    };

    /// <summary>Returns what a word or a sign says; <see cref="Comparison.Unknown"/> where it says nothing known.</summary>
    public static Comparison Read(string? word) => word switch
    {
        Qualitative => Comparison.Qualitative,
        QuantitativeOther => Comparison.QuantitativeOther,
        NotApplicable => Comparison.NotApplicable,
        Range => Comparison.Range,
        _ => ComparisonSigns.Read(word),
    };

    /// <inheritdoc/>
    public override Comparison Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return Comparison.Unknown;
        }

        var comparison = reader.TokenType == JsonTokenType.String ? Read(reader.GetString()) : Comparison.Unknown;
        return comparison != Comparison.Unknown
            ? comparison
            : throw new JsonValueException(new("指标性质应为 ≥ 之类的符号、表示符号的文字或 null", "a comparison is a sign such as ≥, a word for one, or null"));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Comparison value, JsonSerializerOptions options) => writer.WriteStringValue(WordOf(value));
}
