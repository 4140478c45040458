namespace PerfGoals.Sources;

/// <summary>Why a column or a label was taken for what it is, or why no field takes it.</summary>
public enum RecognitionReason
{
    /// <summary>Its heading or label names no field; what it holds is kept as text.</summary>
    UnknownName = 0,

    /// <summary>Its heading or label names the field.</summary>
    Name,

    /// <summary>Its heading can mean several things, and what stands below decides.</summary>
    Content,

    /// <summary>Its heading can mean several things, and where it stands among the others decides, such as 单位 after the indicator's name.</summary>
    Position,

    /// <summary>The levels are named one too high: second levels stand under 一级指标.</summary>
    ShiftedLevels,

    /// <summary>Of two columns side by side it is the one for the year.</summary>
    ForTheYear,

    /// <summary>Targets stand in a column for each grade; this is the one of the best.</summary>
    BestGrade,

    /// <summary>It is for several years and the year's was taken; kept as text.</summary>
    ForSeveralYears,

    /// <summary>Another one was taken for the same field; kept as text.</summary>
    Duplicate,

    /// <summary>Its heading could name a field, and what stands below is something else; kept as text.</summary>
    OtherContent,

    /// <summary>It heads the columns or rows beside it and is none of its own.</summary>
    GroupLabel,

    /// <summary>What the label says is about no project; a finding of the reader quotes it.</summary>
    NoOwner,

    /// <summary>A layout file says so.</summary>
    Layout,
}
