using System.Collections.Frozen;
using System.Collections.Immutable;
using PerfGoals.Cli.Output;

namespace PerfGoals.Cli.Inputs;

/// <summary>The files to read: those that the user named, and those in the folders that he named.</summary>
internal sealed class InputFiles
{
    private static readonly FrozenSet<string> Kinds = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ".docx", ".docm", ".xlsx", ".xlsm", ".xlsb", ".doc", ".xls", ".wps", ".et", ".rtf", ".odt", ".ods",
        ".htm", ".html", ".xml", ".csv", ".tsv", ".txt", ".json", ".ndjson", ".jsonl");

    private readonly ImmutableArray<InputFile>.Builder files = ImmutableArray.CreateBuilder<InputFile>();
    private readonly List<(string Folder, string Path, SkipReason Reason)> skipped = [];
    private readonly IReadOnlyList<string> others;

    /// <summary>Finds the files.</summary>
    /// <param name="named">What the user named, in his order; the files of a folder come by their paths, character by character.</param>
    /// <param name="others">What the command line names for something else, and the folder of the results.</param>
    public InputFiles(IReadOnlyCollection<string> named, IReadOnlyList<string> others)
    {
        this.others = others;
        foreach (var name in named)
        {
            if (name != DeclarationFile.StandardInput && Directory.Exists(name))
            {
                HasFolders = true;
                Search(name);
            }
            else
            {
                files.Add(new(name, Path.GetFileName(name)));
            }
        }

        Files = files.ToImmutable();
    }

    /// <summary>Gets the files, in the order in which they are reported. A folder without files, or that may not be read, is among them, to be reported as well.</summary>
    public ImmutableArray<InputFile> Files { get; }

    /// <summary>Gets their paths.</summary>
    public IEnumerable<string> Paths => Files.Select(file => file.Path);

    /// <summary>Gets whether the user named a folder.</summary>
    public bool HasFolders { get; }

    /// <summary>Gets what is not read of the folders, in the order of its paths.</summary>
    public ILookup<string, (string Path, SkipReason Reason)> Skipped => skipped
        .OrderBy(entry => entry.Path, StringComparer.Ordinal).ToLookup(entry => entry.Folder, entry => (entry.Path, entry.Reason), StringComparer.Ordinal);

    private void Search(string root)
    {
        var found = new List<string>();
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out var folder))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
                {
                    var path = Path.Combine(folder, entry.Name);
                    if (WhySkipped(entry, path) is { } reason)
                    {
                        skipped.Add((root, path, reason));
                    }
                    else if (entry is DirectoryInfo)
                    {
                        folders.Push(path);
                    }
                    else
                    {
                        found.Add(path);
                    }
                }
            }
            catch (Exception e) when (e is UnauthorizedAccessException or IOException)
            {
                // Read like a file, it says what is wrong with it.
                found.Add(folder);
            }
        }

        found.Sort(StringComparer.Ordinal);
        files.AddRange((found.Count > 0 ? found : [root]).Select(path => new InputFile(path, Path.GetRelativePath(root, path))));
    }

    private SkipReason? WhySkipped(FileSystemInfo entry, string path) =>
        entry.Name.StartsWith("~$", StringComparison.Ordinal) ? SkipReason.Lock
        : entry.Name.StartsWith('.') || entry.Attributes.HasFlag(FileAttributes.Hidden) ? SkipReason.Hidden
        : IsNamedOtherwise(entry.Name, path) ? SkipReason.NamedOtherwise
        : entry is DirectoryInfo ? entry.LinkTarget is null ? null : SkipReason.LinkedFolder
        : Kinds.Contains(entry.Extension) ? null : SkipReason.OtherKind;

    // To follow the links of every file would take long, and what has another name is seldom the same.
    private bool IsNamedOtherwise(string name, string path) => others.Any(other =>
        string.Equals(Path.GetFileName(Path.TrimEndingDirectorySeparator(other)), name, StringComparison.OrdinalIgnoreCase) && OutputFile.IsSame(other, path));
}
