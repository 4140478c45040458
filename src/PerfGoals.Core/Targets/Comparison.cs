using System.Text.Json.Serialization;

namespace PerfGoals.Targets;

/// <summary>How an actual value is held against its target (指标性质, also 计算符号).</summary>
/// <remarks>
/// The values 1 to 6, 9 and 10 are the sign codes of budget-integration systems; 7 and 8 were never seen in one. <see cref="Range"/> is known from
/// tables only: such systems have no code for it and refuse the hyphen in a value, so its value here is no code and lies beyond all of two digits.
/// </remarks>
[JsonConverter(typeof(ComparisonJsonConverter))]
public enum Comparison : byte
{
    /// <summary>The cell is blank or holds no known sign; its text is kept.</summary>
    Unknown = 0,

    /// <summary>At least the target: ≥.</summary>
    AtLeast = 1,

    /// <summary>More than the target: &gt;.</summary>
    MoreThan = 2,

    /// <summary>The target itself: =.</summary>
    EqualTo = 3,

    /// <summary>Less than the target: &lt;.</summary>
    LessThan = 4,

    /// <summary>At most the target: ≤.</summary>
    AtMost = 5,

    /// <summary>A grade or a statement in place of a number (定性).</summary>
    Qualitative = 6,

    /// <summary>A quantity that is told in free words (定量（其他）); systems then ask for an explanation of the value.</summary>
    QuantitativeOther = 9,

    /// <summary>The indicator has no value to reach (不适用).</summary>
    NotApplicable = 10,

    /// <summary>Between two bounds (区间, 介于…之间), such as 90%～95%.</summary>
    Range = 100,
}
