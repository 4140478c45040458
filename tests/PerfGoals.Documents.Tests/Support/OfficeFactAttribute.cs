namespace PerfGoals.Documents.Tests.Support;

/// <summary>A test that needs LibreOffice. Without it the test says that it was skipped, but fails where <c>PERFGOALS_OFFICE</c> is set to 1, as in CI, which installs it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfficeFactAttribute : FactAttribute
{
    public OfficeFactAttribute() => Skip = Office.ReasonToSkip;
}
