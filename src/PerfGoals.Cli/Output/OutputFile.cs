namespace PerfGoals.Cli.Output;

/// <summary>Writes a file whole or not at all, and tells whether it is one that is read.</summary>
internal static class OutputFile
{
    // As many as Linux follows.
    private const int MaxLinks = 40;

    /// <summary>Gets how paths of files are compared on this system.</summary>
    public static StringComparer PathComparer { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Tells whether two paths are of one file, links followed. A device, such as a terminal, may be both read and written.</summary>
    /// <param name="input">A path; it need not be usable.</param>
    /// <param name="output">The other path.</param>
    public static bool IsSame(string input, string output) =>
        IdentityOf(output) is { } target && PathComparer.Equals(IdentityOf(input), target);

    /// <summary>Returns what the paths of one file have in common, links followed; <see langword="null"/> for a device and for what is no usable path.</summary>
    /// <param name="path">The path.</param>
    public static string? IdentityOf(string path)
    {
        try
        {
            var target = Resolve(path, MaxLinks);
            return IsDevice(target) ? null : target;
        }
        catch (Exception e) when (e is ArgumentException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Writes a file. What it held before is there until the new content is whole.</summary>
    /// <param name="path">The path; a link stays a link, and a device or a pipe is written to as it is.</param>
    /// <param name="content">What to write, from where it stands.</param>
    public static void Write(string path, Stream content)
    {
        var target = Resolve(path, MaxLinks);
        if (File.Exists(path) || IsDevice(target))
        {
            // Opened also to be refused where the file itself is write-protected: to replace it, rights on the folder would do.
            using var existing = new FileStream(path, FileMode.Append, FileAccess.Write);
            if (!existing.CanSeek || IsDevice(path) || IsDevice(target))
            {
                content.CopyTo(existing);
                return;
            }
        }

        Replace(target, content);
    }

    private static void Replace(string target, Stream content)
    {
        // Beside the target: a file can be moved in one step only within a volume.
        var temporary = Path.Combine(Path.GetDirectoryName(target) ?? "", $".perfgoals-{Path.GetRandomFileName()}");
        var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write);
        try
        {
            using (file)
            {
                if (!OperatingSystem.IsWindows() && File.Exists(target))
                {
                    File.SetUnixFileMode(file.SafeFileHandle, File.GetUnixFileMode(target));
                }

                content.CopyTo(file);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    // Known by its name: /dev/null, for one, can be sought like a file, and /dev/stdout may be a link to one.
    private static bool IsDevice(string path) =>
        Path.GetFullPath(path).StartsWith(OperatingSystem.IsWindows() ? @"\\.\" : "/dev/", StringComparison.Ordinal);

    private static string Resolve(string path, int linksLeft)
    {
        var full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        var folder = Resolve(parent, linksLeft);
        var resolved = Path.Combine(folder, Path.GetFileName(full));
        return linksLeft > 0 && new FileInfo(resolved).LinkTarget is { } target ? Resolve(Path.Combine(folder, target), linksLeft - 1) : resolved;
    }
}
