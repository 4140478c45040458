namespace PerfGoals.Documents.Tests.Support;

/// <summary>A test that needs LibreOffice. Without it the test says that it was skipped, but fails in CI, which installs it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfficeFactAttribute : FactAttribute
{
    public OfficeFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (Environment.GetEnvironmentVariable("CI") is null && !folders.Any(folder => File.Exists(Path.Combine(folder, "soffice"))))
        {
            Skip = "LibreOffice (soffice) is not installed.";
        }
    }
}
