using System.Runtime.CompilerServices;
using PerfGoals.Goals;
using PerfGoals.Indicators;

namespace PerfGoals.Rules;

/// <summary>Numbers the types of indicators, for tables over them. Levels that are no defined values count as unknown.</summary>
internal static class TypeIndex
{
    /// <summary>How many types there are.</summary>
    public const int Count = FirstLevels * SecondLevels;

    private const int FirstLevels = (int)FirstLevel.Satisfaction + 1;
    private const int SecondLevels = (int)SecondLevel.ServiceSatisfaction + 1;

    /// <summary>Returns the number of the type of an indicator.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // Twice for each indicator.
    public static int Of(Indicator indicator)
    {
        var (first, second) = ((int)indicator.FirstLevel, (int)indicator.SecondLevel);
        return first < FirstLevels && second < SecondLevels ? (first * SecondLevels) + second : 0;
    }

    /// <summary>Returns the type with a number.</summary>
    public static IndicatorType TypeAt(int index) => new((FirstLevel)(index / SecondLevels), (SecondLevel)(index % SecondLevels));
}
