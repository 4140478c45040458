using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Tells what kind of value an indicator asks for.</summary>
internal static class IndicatorValueKinds
{
    /// <summary>Returns the kind of value.</summary>
    public static IndicatorValueKind Of(IndicatorView indicator) => indicator.Comparison switch
    {
        Comparison.Qualitative => IndicatorValueKind.Qualitative,
        Comparison.NotApplicable => IndicatorValueKind.None,
        // ＝ 优 is a grade, whatever the sign.
        _ when indicator.Target.Kind is TargetKind.Grade or TargetKind.Phrase && indicator.Comparison != Comparison.Unknown => IndicatorValueKind.Qualitative,
        // 10辆 is quantitative though nothing says whether it is a floor or a ceiling.
        Comparison.Unknown when !HasNumber(indicator.Target) => IndicatorValueKind.Unknown,
        _ => IndicatorValueKind.Quantitative,
    };

    private static bool HasNumber(Target target) => target.Kind is not (TargetKind.Empty or TargetKind.Grade or TargetKind.Phrase or TargetKind.Placeholder or TargetKind.Unreadable);
}
