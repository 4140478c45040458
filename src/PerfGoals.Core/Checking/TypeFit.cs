using System.Collections.Immutable;
using PerfGoals.Indicators;

namespace PerfGoals.Checking;

/// <summary>Whether an indicator is of the types that an action asks for.</summary>
internal enum TypeFit
{
    /// <summary>It is of none of them.</summary>
    No,

    /// <summary>It is of one of them.</summary>
    Yes,

    /// <summary>Nobody can tell without its first level.</summary>
    FirstLevelMissing,

    /// <summary>Nobody can tell without its second level.</summary>
    SecondLevelMissing,
}

/// <summary>Holds indicators against the types that an action asks for.</summary>
internal static class TypeFits
{
    /// <summary>Returns whether an indicator of a type is of one of the types; every indicator is where there are none.</summary>
    public static TypeFit Of(ImmutableArray<IndicatorType> types, IndicatorType indicator)
    {
        if (types.IsEmpty)
        {
            return TypeFit.Yes;
        }

        var fits = types.Select(type => Of(type, indicator)).Where(fit => fit != TypeFit.No).Distinct().Order().ToList();
        return fits.Count == 0 ? TypeFit.No : fits[0];
    }

    private static TypeFit Of(IndicatorType type, IndicatorType indicator)
    {
        if (type.SecondLevel == SecondLevel.Unknown)
        {
            return indicator.Dimension == type.FirstLevel ? TypeFit.Yes : indicator.Dimension == FirstLevel.Unknown ? TypeFit.FirstLevelMissing : TypeFit.No;
        }

        // Were the unknown level what the type asks for, would the indicator be of the type?
        var isKindKnown = indicator.SecondLevel != SecondLevel.Unknown;
        var isOfKind = indicator.SecondLevel == type.SecondLevel || !isKindKnown;
        var isOfDimension = type.FirstLevel == FirstLevel.Unknown || Dimensions.Of(indicator.FirstLevel, type.SecondLevel) == type.Dimension;
        return !isOfKind || !isOfDimension ? TypeFit.No : isKindKnown ? TypeFit.Yes : TypeFit.SecondLevelMissing;
    }
}
