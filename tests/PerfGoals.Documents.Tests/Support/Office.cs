using System.Diagnostics;

namespace PerfGoals.Documents.Tests.Support;

/// <summary>LibreOffice, where it is installed.</summary>
internal static class Office
{
    /// <summary>Gets why tests that need it are skipped, or <see langword="null"/> where they are not.</summary>
    public static string? ReasonToSkip
    {
        get
        {
            var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
            return Environment.GetEnvironmentVariable("PERFGOALS_OFFICE") == "1" || folders.Any(folder => File.Exists(Path.Combine(folder, "soffice")))
                ? null
                : "LibreOffice (soffice) is not installed.";
        }
    }

    /// <summary>Opens files with it, and returns what it saves of each in another format.</summary>
    public static async Task<IReadOnlyList<byte[]>> SaveAsync(IReadOnlyList<byte[]> files, string extension, string format)
    {
        var folder = Directory.CreateTempSubdirectory("perfgoals-office-");
        try
        {
            var names = files.Select((_, index) => Path.Combine(folder.FullName, $"file{index}{extension}")).ToList();
            for (var index = 0; index < files.Count; index++)
            {
                await File.WriteAllBytesAsync(names[index], files[index]);
            }

            var output = Path.Combine(folder.FullName, "saved");
            var start = new ProcessStartInfo("soffice", [$"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}", "--headless", "--convert-to", format, "--outdir", output, .. names]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode == 0, string.Join('\n', said));
            return [.. names.Select(name => File.ReadAllBytes(Path.Combine(output, Path.GetFileNameWithoutExtension(name) + "." + format)))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
