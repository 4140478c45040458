using System.Text;
using Spectre.Console;

namespace PerfGoals.Cli;

/// <summary>The streams of the process, always UTF-8 without a byte-order mark, whatever the locale.</summary>
internal sealed class Terminal
{
    private const int UsualWidth = 80;

    // Some terminals say 0.
    private const int LeastWidth = 40;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Takes hold of the process's own streams.</summary>
    public Terminal()
    {
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
        {
            // A Windows console shows bytes by its code page, which seldom is UTF-8.
            Console.OutputEncoding = Utf8;
        }

        Output = Console.OpenStandardOutput();
        Error = WriterOn(Console.OpenStandardError());
    }

    /// <summary>Gets standard output: the report and nothing else.</summary>
    public Stream Output { get; }

    /// <summary>Gets standard error: everything that is not the report.</summary>
    public TextWriter Error { get; }

    /// <summary>Gets whether a person sees standard output and standard error on one screen.</summary>
    public bool ShowsBoth { get; } = !Console.IsOutputRedirected && !Console.IsErrorRedirected;

    /// <summary>Gets whether what moves can be shown on standard error: to a person at a terminal that can, and not in the log of a build.</summary>
    public bool ShowsMotion => ShowsBoth && Environment.GetEnvironmentVariable("TERM") != "dumb" && !IsSet("CI") && !IsSet("NO_COLOR");

    /// <summary>Gets what standard output can show; no more than text where it is not a terminal.</summary>
    public AnsiCapabilities Capabilities { get; } = Console.IsOutputRedirected ? new() : AnsiCapabilities.Create(Console.Out);

    /// <summary>Gets how many columns standard output has where it is a terminal.</summary>
    public int Width { get; } = Console.IsOutputRedirected ? UsualWidth : Math.Max(LeastWidth, Console.WindowWidth);

    /// <summary>Opens standard input.</summary>
    public static Stream OpenInput() => Console.OpenStandardInput();

    /// <summary>Returns a writer of UTF-8 with line feeds that passes on at once what it is given.</summary>
    /// <param name="stream">Where to write; left open.</param>
    public static TextWriter WriterOn(Stream stream) => new StreamWriter(stream, Utf8, leaveOpen: true) { AutoFlush = true, NewLine = "\n" };

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
