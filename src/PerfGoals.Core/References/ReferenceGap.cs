using System.Collections.Immutable;
using PerfGoals.Texts;

namespace PerfGoals.References;

/// <summary>Reference data that a rule lacked, so that it could not tell.</summary>
/// <param name="Part">The part that it is missing from.</param>
/// <param name="Reason">Why it is missing.</param>
/// <param name="Explanation">What is missing, for people; without a full stop.</param>
public sealed record ReferenceGap(ReferencePart Part, ReferenceGapReason Reason, LocalizedText Explanation)
{
    // Where nothing was given, every project lacks the same.
    private static readonly ImmutableArray<ReferenceGap> NoneGiven = [.. Enum.GetValues<ReferencePart>().Select(part => new ReferenceGap(
        part, ReferenceGapReason.NotGiven, new($"未提供{part.Name().Chinese}", $"no {part.Name().English} given")))];

    internal static ReferenceGap NotGiven(ReferencePart part) => NoneGiven[(int)part];

    internal static ReferenceGap OtherYear(ReferencePart part, int year, int declared)
    {
        var name = part.Name();
        return new(part, ReferenceGapReason.OtherYear, new(
            $"提供的{name.Chinese}是 {year} 年度的，申报表是 {declared} 年度的", $"the {name.English} given is for {year}, the declaration for {declared}"));
    }

    internal static ReferenceGap UnitNotCovered(ReferencePart part, string unitCode)
    {
        var name = part.Name();
        return new(part, ReferenceGapReason.UnitNotCovered, new($"提供的{name.Chinese}中没有单位 {unitCode}", $"unit {unitCode} is not in the {name.English} given"));
    }

    internal static ReferenceGap ProjectNotCovered(ReferencePart part)
    {
        var name = part.Name();
        return new(part, ReferenceGapReason.ProjectNotCovered, new($"提供的{name.Chinese}中没有这个项目的相应内容", $"the {name.English} given has nothing to compare with for this project"));
    }

    internal static ReferenceGap Ambiguous(ReferencePart part)
    {
        var name = part.Name();
        return new(part, ReferenceGapReason.Ambiguous, new($"提供的{name.Chinese}中有多个同名项目", $"the {name.English} given has several projects of this name"));
    }
}
