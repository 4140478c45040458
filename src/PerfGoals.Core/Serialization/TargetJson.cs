using System.Text.Json.Serialization;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;

namespace PerfGoals.Serialization;

/// <summary>The JSON form of a <see cref="Target"/>: a number, a text or an object; of nothing by default.</summary>
[JsonConverter(typeof(TargetJsonConverter))]
internal readonly record struct TargetJson(decimal? Number, string? Text, TargetObjectJson? Object)
{
    private static readonly string QualitativeSign = Comparison.Qualitative.Sign();

    /// <summary>Returns the form of an indicator's target, or <see langword="null"/> for none.</summary>
    public static TargetJson? From(Indicator indicator)
    {
        var target = indicator.Target;
        if (target.Kind == TargetKind.Empty)
        {
            return null;
        }

        if (target.Number is { } number)
        {
            return new(number, null, null);
        }

        return IsReadBack(indicator) ? new(null, target.Text, null) : new(null, null, TargetObjectJson.Of(target));
    }

    /// <summary>Returns sign, target and unit of an indicator; a text may bring a sign and a unit of its own.</summary>
    public Requirement ToRequirement(Comparison comparison, string? sign, string? unit, string name, SecondLevel second, Vocabulary vocabulary)
    {
        if (Text is not null && comparison != Comparison.Qualitative)
        {
            return vocabulary.Requirements.Read(new(comparison == Comparison.Unknown ? sign : comparison.Sign(), Text, unit) { IndicatorName = name, IsAboutTime = second == SecondLevel.Timeliness }).Requirement;
        }

        var target = Text is not null ? InWords(Text, name) : Number is { } number ? Target.Quantitative(number) : Object?.ToTarget(vocabulary.Units) ?? Target.Empty;
        return new(comparison, target, vocabulary.Units.Read(unit));
    }

    // The words of a qualitative indicator need no object, unless they would be taken for something else.
    private static bool IsReadBack(Indicator indicator) =>
        indicator is { Comparison: Comparison.Qualitative, Target: { Kind: TargetKind.Grade or TargetKind.Phrase, Text: { } text } } && InWords(text, indicator.Name) == indicator.Target;

    private static Target InWords(string text, string name) => RequirementReader.Default.Read(new(QualitativeSign, text, null) { IndicatorName = name }).Requirement.Target;
}
