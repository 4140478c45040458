namespace PerfGoals.Units;

/// <summary>What sort of thing a unit measures.</summary>
/// <remarks>A kind is for rules and for people. Whether two units convert is a matter of their <see cref="Dimension"/>: 件 and 项 are both <see cref="Count"/> and do not.</remarks>
public enum UnitKind : byte
{
    /// <summary>Not known, or more than one thing (未知或不止一种).</summary>
    Unknown = 0,

    /// <summary>A number of nothing in particular (数): 250万 read as a number.</summary>
    Number,

    /// <summary>Things, counted with a counting word (计数): 件, 个, 台.</summary>
    Count,

    /// <summary>Persons (人数): 人, 名, 位.</summary>
    Persons,

    /// <summary>Persons, each counted as often as they come (人次).</summary>
    PersonTimes,

    /// <summary>Households (户数).</summary>
    Households,

    /// <summary>Times that something happens (次数): 次, 场, 班次.</summary>
    Occurrences,

    /// <summary>Money (金额): 元, 万元, 美元.</summary>
    Money,

    /// <summary>Money per thing (单价、单位成本): 元/人·月.</summary>
    UnitPrice,

    /// <summary>A share or a multiple (比率): %, ‰, 倍, 成.</summary>
    Ratio,

    /// <summary>A difference of two percentages (百分点), which is no percentage itself.</summary>
    PercentagePoints,

    /// <summary>Things per so many things (相对数): 件/万人, 人/户.</summary>
    Rate,

    /// <summary>Elapsed time (时长): 小时, 天, 个月.</summary>
    Duration,

    /// <summary>Working days (工作日), which have no fixed length in days.</summary>
    WorkingTime,

    /// <summary>Teaching hours (学时、课时) of 40 to 45 minutes, which are no hours.</summary>
    TeachingTime,

    /// <summary>School years and terms (学年、学期).</summary>
    SchoolTime,

    /// <summary>Work in persons and time (人工): 人·月, 工日.</summary>
    LaborTime,

    /// <summary>Work of machines (机时、台班).</summary>
    MachineTime,

    /// <summary>A point in the calendar (时点): month 12, the year 2025.</summary>
    CalendarPoint,

    /// <summary>Length (长度).</summary>
    Length,

    /// <summary>Area (面积).</summary>
    Area,

    /// <summary>Volume (体积、容积).</summary>
    Volume,

    /// <summary>Mass (质量、重量).</summary>
    Mass,

    /// <summary>Energy (能量): 千瓦时, 吨标准煤.</summary>
    Energy,

    /// <summary>Power (功率): 千瓦.</summary>
    Power,

    /// <summary>How often in a time (频次): 次/年.</summary>
    Frequency,

    /// <summary>Speed (速度): 公里/小时.</summary>
    Speed,

    /// <summary>Volume in a time (流量): 立方米/秒.</summary>
    Flow,

    /// <summary>Mass in a volume (浓度): mg/L.</summary>
    Concentration,

    /// <summary>Amount of data (数据量): MB, GB.</summary>
    Information,

    /// <summary>Data in a time (带宽): Mbps.</summary>
    DataRate,

    /// <summary>Score points (分值).</summary>
    Score,

    /// <summary>Grades, levels, stars (等级).</summary>
    Grade,

    /// <summary>A place in a ranking (名次), the smaller the better.</summary>
    Rank,

    /// <summary>Temperature (温度).</summary>
    Temperature,

    /// <summary>Angle (角度).</summary>
    Angle,

    /// <summary>Sound level (声级): 分贝.</summary>
    SoundLevel,

    /// <summary>Another quantity of physics or chemistry (其他计量): 伏, 帕, pH.</summary>
    Other,

    /// <summary>Composed of units in another way (复合): 车·公里, 吨/亩.</summary>
    Compound,
}
