using System.Globalization;
using System.Security;

namespace PerfGoals.Cli.Output;

/// <summary>Where a report goes: a file, or standard output. It is written when it is whole, so a file is never left half a report.</summary>
internal sealed class Destination
{
    private readonly string? path;
    private readonly Terminal terminal;

    private Destination(string? path, Terminal terminal)
    {
        this.path = path;
        this.terminal = terminal;
    }

    /// <summary>Gets whether the report appears on the same screen as standard error.</summary>
    public bool IsSeenWithErrors => path is null && terminal.ShowsBoth;

    /// <summary>Returns a destination.</summary>
    /// <param name="path">The path of a file; <see langword="null"/> or <c>-</c> for standard output.</param>
    /// <param name="terminal">The streams of the process.</param>
    /// <param name="inputs">The paths that are read and must not be written over.</param>
    /// <param name="option">The option by which the path was given.</param>
    /// <exception cref="UsageException"><paramref name="path"/> is one of <paramref name="inputs"/>.</exception>
    public static Destination Of(string? path, Terminal terminal, IEnumerable<string> inputs, string option = "--output")
    {
        if (path is null or "-")
        {
            return new(null, terminal);
        }

        return inputs.Any(input => OutputFile.IsSame(input, path))
            ? throw new UsageException(new(
                $"{path}：{option} 会覆盖要读取的文件。请换一个文件名。", $"{path}: {option} would overwrite a file that is to be read. Choose another name."))
            : new(path, terminal);
    }

    /// <summary>Writes a report for programs.</summary>
    /// <param name="write">Writes to the stream it is given.</param>
    /// <exception cref="UsageException">The place cannot be written to.</exception>
    public void Write(Action<Stream> write)
    {
        using var content = new MemoryStream();
        write(content);
        content.Position = 0;
        try
        {
            if (path is null)
            {
                content.CopyTo(terminal.Output);
                terminal.Output.Flush();
            }
            else
            {
                OutputFile.Write(path, content);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException)
        {
            var place = path ?? "stdout";
            throw new UsageException(new(
                $"{place}：无法写入结果，请检查路径、权限和磁盘空间（{e.Message}）", $"{place}: The result cannot be written; check path, permissions and disk space ({e.Message})"));
        }
    }

    /// <summary>Writes a report for people: in colour where they see it on a terminal.</summary>
    /// <param name="write">Writes to the page it is given.</param>
    /// <param name="culture">The reader's culture.</param>
    /// <exception cref="UsageException">The place cannot be written to.</exception>
    public void WritePage(Action<Page> write, CultureInfo culture) => Write(stream =>
    {
        using var writer = Terminal.WriterOn(stream);
        write(path is null && terminal.Capabilities.Ansi ? new ColouredPage(writer, culture, terminal.Capabilities, terminal.Width) : new PlainPage(writer, culture));
    });
}
