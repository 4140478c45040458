namespace PerfGoals.Indicators;

/// <summary>What an indicator measures, by the last words of its name.</summary>
public enum MeasureKind : byte
{
    /// <summary>The name does not say: it ends in no word that names a measure.</summary>
    Unknown = 0,

    /// <summary>A part of a whole, which cannot exceed it (合格率, 覆盖率, 占比).</summary>
    Share,

    /// <summary>A ratio that may exceed 100 % (增长率, 完成率, 收益率).</summary>
    Ratio,

    /// <summary>How content people are (满意度, 满意率).</summary>
    Satisfaction,

    /// <summary>A number of things or acts (数量, 件数, 次数).</summary>
    Count,

    /// <summary>A number of people (人数).</summary>
    Persons,

    /// <summary>A number of people, counted once for each time (人次).</summary>
    PersonTimes,

    /// <summary>An amount of money or a price (金额, 成本, 单价).</summary>
    Money,

    /// <summary>A time or a length of time (时间, 天数, 周期).</summary>
    Time,

    /// <summary>A size that is measured and not counted (面积, 里程, 产量).</summary>
    Extent,

    /// <summary>A state that is judged and not measured (程度, 水平, 情况).</summary>
    Degree,
}
