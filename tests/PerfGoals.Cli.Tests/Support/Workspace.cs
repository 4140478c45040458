using System.Diagnostics;
using System.Text;

namespace PerfGoals.Cli.Tests.Support;

/// <summary>A folder of its own in which the built tool is called as a user calls it.</summary>
public sealed class Workspace : IDisposable
{
    public const string Sample = "luxian-2025.txt";
    public const string Heading = "| 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |\n";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string folder = Directory.CreateTempSubdirectory("perfgoals-").FullName;

    public Workspace() => File.Copy(Path.Combine(AppContext.BaseDirectory, "Samples", Sample), PathOf(Sample));

    public static string SampleText => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", Sample));

    public string PathOf(string name) => Path.Combine(folder, name);

    public string Write(string name, string text) => Write(name, Utf8.GetBytes(text));

    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(PathOf(name), content);
        return name;
    }

    public string Read(string name) => Utf8.GetString(File.ReadAllBytes(PathOf(name)));

    public ToolRun Run(params string[] args) => Run(input: null, language: "C.UTF-8", args);

    public ToolRun Run(byte[]? input, string language, params string[] args)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Utf8,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "PerfGoals.Cli.dll"));
        foreach (var argument in args)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in (string[])["LC_ALL", "LC_MESSAGES", "LANGUAGE"])
        {
            start.Environment.Remove(name);
        }

        start.Environment["LANG"] = language;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        var copied = process.StandardOutput.BaseStream.CopyToAsync(output);
        if (input is not null)
        {
            process.StandardInput.BaseStream.Write(input);
        }

        process.StandardInput.Close();
        Task.WaitAll(error, copied);
        process.WaitForExit();
        return new(process.ExitCode, output.ToArray(), Utf8.GetString(output.ToArray()), error.Result);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
