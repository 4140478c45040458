namespace PerfGoals.References;

/// <summary>Why a rule could not hold a place against reference data.</summary>
public enum ReferenceGapReason : byte
{
    /// <summary>The part was not given.</summary>
    NotGiven = 0,

    /// <summary>The data is for another budget year than the declaration.</summary>
    OtherYear = 1,

    /// <summary>The part says nothing of the unit.</summary>
    UnitNotCovered = 2,

    /// <summary>The part says nothing of the project.</summary>
    ProjectNotCovered = 3,

    /// <summary>The part has several entries that may be meant.</summary>
    Ambiguous = 4,
}
