namespace PerfGoals.Documents.Tests.Support;

/// <summary>An <see cref="OfficeFactAttribute"/> with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfficeTheoryAttribute : TheoryAttribute
{
    public OfficeTheoryAttribute() => Skip = Office.ReasonToSkip;
}
