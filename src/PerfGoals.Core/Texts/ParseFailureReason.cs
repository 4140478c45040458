namespace PerfGoals.Texts;

/// <summary>Why a text could not be read.</summary>
public enum ParseFailureReason : byte
{
    /// <summary>It was read.</summary>
    None = 0,

    /// <summary>There is nothing to read: the text is blank.</summary>
    Blank,

    /// <summary>The text is longer than any value of its kind.</summary>
    TooLong,

    /// <summary>A number was expected and something else stands there.</summary>
    NotANumber,

    /// <summary>The number has more digits than are kept exactly.</summary>
    TooManyDigits,

    /// <summary>The number is only about right: 约, 左右, 十多, 几.</summary>
    Approximate,

    /// <summary>What stands there names nothing that is known.</summary>
    UnknownName,

    /// <summary>What follows the number is not a known unit of measure.</summary>
    UnknownUnit,

    /// <summary>Something is left over after the part that could be read.</summary>
    TextLeftOver,

    /// <summary>Two signs contradict each other.</summary>
    SignsDisagree,

    /// <summary>Two units of measure contradict each other.</summary>
    UnitsDisagree,

    /// <summary>The lower bound is above the upper one.</summary>
    BoundsReversed,

    /// <summary>No calendar has such a date.</summary>
    NoSuchDate,

    /// <summary>The text can mean more than one thing.</summary>
    Ambiguous,

    /// <summary>A fraction with zero below the line.</summary>
    DividedByZero,

    /// <summary>A range stands beside a sign such as ≥, which has one bound.</summary>
    RangeBesideSign,
}
