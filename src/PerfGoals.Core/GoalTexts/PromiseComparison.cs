using PerfGoals.Targets;

namespace PerfGoals.GoalTexts;

/// <summary>Holds what an indicator asks for against a promise.</summary>
internal static class PromiseComparison
{
    /// <summary>Returns whether whoever meets the indicator keeps the promise.</summary>
    /// <param name="indicator">What the indicator asks for.</param>
    /// <param name="promise">What is promised.</param>
    /// <returns><see cref="PromiseFate.Measured"/>, <see cref="PromiseFate.Weakened"/>, <see cref="PromiseFate.Contradicted"/>, or <see cref="PromiseFate.Unsure"/> where the two do not compare.</returns>
    public static PromiseFate Of(Requirement indicator, Requirement promise)
    {
        if (indicator.Target.Change is { } change && promise.Target.Change is { } promised)
        {
            return change.Amount == promised.Amount && indicator.Unit == promise.Unit ? PromiseFate.Measured : PromiseFate.Unsure;
        }

        var asked = indicator.Comparison == Comparison.Unknown ? indicator with { Comparison = Comparison.EqualTo } : indicator;
        var wanted = IsBare(promise) ? promise with { Comparison = SignFor(indicator) } : promise;
        return asked.Implies(wanted) switch
        {
            null => PromiseFate.Unsure,
            true => PromiseFate.Measured,
            false => asked.ConflictsWith(wanted) is true ? PromiseFate.Contradicted : PromiseFate.Weakened,
        };
    }

    /// <summary>Tells whether both name the same number.</summary>
    public static bool IsSameNumber(Requirement indicator, Requirement promise) =>
        indicator.Target.Number is { } asked && promise.Target.Number is { } promised
        && (indicator with { Comparison = Comparison.EqualTo, Target = Target.Quantitative(asked) }).Implies(promise with { Comparison = Comparison.EqualTo, Target = Target.Quantitative(promised) }) is true;

    // 调解率100% and 满意度为90% do not say that more would be wrong.
    private static bool IsBare(Requirement promise) => promise.Target.Number is not null && promise.Comparison is Comparison.Unknown or Comparison.EqualTo;

    private static Comparison SignFor(Requirement indicator) =>
        indicator.Comparison is Comparison.AtMost or Comparison.LessThan ? Comparison.AtMost : Comparison.AtLeast;
}
