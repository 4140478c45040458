namespace PerfGoals.Browser.Tests.Support;

/// <summary>The browser of the system.</summary>
internal static class Chromium
{
    /// <summary>The reason for which a test is skipped, or <see langword="null"/> where it is not: where <c>PERFGOALS_BROWSER</c> is set to 1, as in CI, which installs the browser, a test without it fails.</summary>
    public static string? SkipReason => Executable is null && Environment.GetEnvironmentVariable("PERFGOALS_BROWSER") != "1" ? "Chromium is not installed." : null;

    /// <summary>Gets the path of the browser, or <see langword="null"/>.</summary>
    public static string? Executable { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => (string[])[Path.Combine(folder, "chromium"), Path.Combine(folder, "chromium-browser"), Path.Combine(folder, "google-chrome")])
        .FirstOrDefault(File.Exists);
}
