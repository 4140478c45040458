namespace PerfGoals.Goals;

/// <summary>A field of a declaration, which is also a column of its table.</summary>
public enum GoalField : byte
{
    /// <summary>No single field: the declaration, project or indicator as a whole.</summary>
    None = 0,

    /// <summary>The heading above the table.</summary>
    Title,

    /// <summary>The year the budget is for (年度).</summary>
    FiscalYear,

    /// <summary>The code of the budget unit (单位编码).</summary>
    UnitCode,

    /// <summary>The name of the budget unit (单位名称).</summary>
    UnitName,

    /// <summary>The code of the project (项目编码).</summary>
    ProjectCode,

    /// <summary>The name of the project (项目名称).</summary>
    ProjectName,

    /// <summary>The budget of the project (预算数).</summary>
    Budget,

    /// <summary>What the project is to reach within the year, in words (年度目标).</summary>
    AnnualGoal,

    /// <summary>The dimension of the indicator (一级指标).</summary>
    FirstLevel,

    /// <summary>The kind of the indicator (二级指标).</summary>
    SecondLevel,

    /// <summary>The name of the indicator (三级指标).</summary>
    IndicatorName,

    /// <summary>The sign between actual value and target (指标性质).</summary>
    Comparison,

    /// <summary>The value to reach (指标值).</summary>
    Target,

    /// <summary>The unit of measure (度量单位).</summary>
    Unit,

    /// <summary>The weight of the indicator in the project (权重).</summary>
    Weight,
}
