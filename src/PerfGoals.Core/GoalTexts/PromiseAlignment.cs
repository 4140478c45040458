using System.Collections.Immutable;
using PerfGoals.Indicators;
using PerfGoals.Targets;

namespace PerfGoals.GoalTexts;

/// <summary>Finds for each promise of a goal the indicator that measures it.</summary>
/// <remarks>It is humble: only where one indicator is clearly about the same thing, in the same dimension, is it said to ask for less.</remarks>
internal sealed class PromiseAlignment
{
    /// <summary>The likeness from which on two stems are about the same thing.</summary>
    public const decimal Alike = 0.6m;

    private readonly ImmutableArray<MeasuredName> promises;
    private readonly ImmutableArray<MeasuredName> indicators;

    private PromiseAlignment(ImmutableArray<MeasuredName> promises, ImmutableArray<MeasuredName> indicators)
    {
        this.promises = promises;
        this.indicators = indicators;
    }

    /// <summary>Returns what becomes of each promise, in their order.</summary>
    public static ImmutableArray<PromiseMatch> Of(ImmutableArray<GoalPromise> promises, ImmutableArray<MeasuredName> indicators)
    {
        var alignment = new PromiseAlignment([.. promises.Select(promise => MeasuredName.Of(promise.Noun, promise.Requirement))], indicators);
        return [.. promises.Select((promise, position) => alignment.MatchOf(promise, position))];
    }

    private PromiseMatch MatchOf(GoalPromise promise, int position)
    {
        var own = promises[position];
        int? same = null, unread = null, near = null;
        var (rivals, isUnsure) = (0, false);
        for (var at = 0; at < indicators.Length; at++)
        {
            var other = indicators[at];
            if (!other.IsOfNumbers)
            {
                continue;
            }

            var verdict = PromiseComparison.Of(other.Requirement, own.Requirement);
            var isSame = IsSameThing(own, other);
            if (verdict == PromiseFate.Measured && (isSame || MayMeasure(own, other)))
            {
                return new(promise, PromiseFate.Measured, at);
            }

            if (other.IsUnread)
            {
                unread = isSame ? unread ?? at : unread;
            }
            else if (verdict == PromiseFate.Unsure)
            {
                isUnsure |= MayBeKin(own, other);
            }
            else if (isSame && !IsTaken(at, position))
            {
                // Of two rows for one thing, both of which ask for less, the one that asks first stands for both.
                var isTwin = same is { } first && indicators[first].Noun == other.Noun;
                (same, rivals) = (isTwin ? same : at, isTwin ? rivals : rivals + 1);
            }
            else if (own.IsRate)
            {
                near = IsNear(own, other) ? near ?? at : near;
            }
            else if (own.Noun.Likeness(other.Noun) > 0)
            {
                isUnsure = true;
            }
        }

        var isCertain = same is { } found && (!isUnsure || indicators[found].Noun == own.Noun);
        return same is { } only && rivals == 1 && isCertain ? new(promise, PromiseComparison.Of(indicators[only].Requirement, own.Requirement), only)
            : unread is not null ? new(promise, PromiseFate.Unread, unread)
            : rivals > 0 || isUnsure ? new(promise, PromiseFate.Unsure, same)
            : new(promise, PromiseFate.Unmeasured, near);
    }

    // Another promise says just what this indicator asks for, so it is not about this one: 学员满意度 and 家长满意度.
    private bool IsTaken(int indicator, int by)
    {
        for (var position = 0; position < promises.Length; position++)
        {
            if (position != by && PromiseComparison.IsSameNumber(indicators[indicator].Requirement, promises[position].Requirement) && IsSameThing(promises[position], indicators[indicator]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSameThing(MeasuredName promise, MeasuredName indicator)
    {
        var isBare = promise.Noun.Stem.Length < 2;
        var likeness = promise.Noun.Likeness(indicator.Noun);
        if (promise.IsRate)
        {
            var isOnlySatisfaction = promise.Noun.Measure is { Kind: MeasureKind.Satisfaction } && Satisfactions(indicators) == 1 && Satisfactions(promises) == 1;
            return promise.Noun.MeasuresLike(indicator.Noun) && (isBare || isOnlySatisfaction || likeness >= Alike);
        }

        var isMoney = promise.Noun.Measure is { Kind: MeasureKind.Money } && indicator.Noun.Measure is { Kind: MeasureKind.Money };
        return likeness >= Alike || (isBare && (isMoney || promise.Noun.MeasuresLike(indicator.Noun)));
    }

    // Whoever says the same number in other words measures it; so does who asks for more of something like it.
    private static bool MayMeasure(MeasuredName promise, MeasuredName indicator)
    {
        var isSameNumber = PromiseComparison.IsSameNumber(indicator.Requirement, promise.Requirement);
        var isAlike = promise.IsRate ? IsNear(promise, indicator) : promise.Noun.Likeness(indicator.Noun) > 0;
        return isAlike || (isSameNumber && (promise.Noun.Stem.Length < 2 || promise.Noun.SharesCharacters(indicator.Noun)));
    }

    // 调解率 and 调解完成率
    private static bool IsNear(MeasuredName promise, MeasuredName indicator) =>
        promise.Noun.MeasuresLike(indicator.Noun)
        || (promise.Noun.Measure?.Word is [.. var done, '率'] && done.Length > 1 && indicator.IsRate && indicator.Noun.Stem.EndsWith(done, StringComparison.Ordinal));

    private static bool MayBeKin(MeasuredName promise, MeasuredName indicator)
    {
        var likeness = promise.Noun.Likeness(indicator.Noun);
        var isPlain = indicator.Requirement is { Unit: { IsKnown: true, IsAmbiguous: false }, Target.Kind: TargetKind.Quantitative } && promise.Requirement.Target.Kind == TargetKind.Quantitative;

        // 每周开放时间56小时 beside 小时, 每生每年1000元 beside 元/人: the number is the same, or the thing, and only the unit is written in another way.
        var isOtherUnit = likeness >= Alike || promise.Requirement.Target.Number == indicator.Requirement.Target.Number;
        var isComposed = promise.IsComposed || indicator.IsComposed;
        return (isPlain && isComposed && isOtherUnit) || (likeness > 0 && (promise.IsKinOf(indicator) || !isPlain)) || (promise.IsKinOf(indicator) && promise.Noun.Stem.Length < 2)
            || (promise.IsKinOf(indicator) && !Units.UnitKinds.IsCounted(promise.Requirement.Unit!.Value.Kind));
    }

    private static int Satisfactions(ImmutableArray<MeasuredName> names) => names.Count(name => name.Noun.Measure is { Kind: MeasureKind.Satisfaction });
}
