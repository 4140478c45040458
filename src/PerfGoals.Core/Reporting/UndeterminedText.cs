using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Reporting;

/// <summary>Says why a place was not checked.</summary>
public static class UndeterminedText
{
    /// <summary>Returns what was missing, and where it should be; or which reference data was missing.</summary>
    /// <param name="place">The place.</param>
    /// <param name="document">The document it is in.</param>
    public static LocalizedText Of(UndeterminedPlace place, DeclarationDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var what = WhatOf(place);
        return place.Reference is null && PlaceText.WholeOf(place.Missing, document) is { } where
            ? new($"未能核对：{what.Chinese}（{where.Chinese}）", $"Not checked: {what.English} ({where.English})")
            : new($"未能核对：{what.Chinese}", $"Not checked: {what.English}");
    }

    /// <summary>Returns what was missing, without its place.</summary>
    /// <param name="place">The place that was not checked.</param>
    public static LocalizedText WhatOf(UndeterminedPlace place) => place.Reference is { } reference ? reference.Explanation
        : place.Missing.Field.Name() is { } field ? new($"缺少可用的“{field.Chinese}”", $"no usable '{field.English}'")
        : new("缺少所需内容", "what is needed is missing");
}
