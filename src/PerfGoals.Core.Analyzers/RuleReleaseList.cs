using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PerfGoals.Core.Analyzers;

/// <summary>The list of ids that an author has published: a rule a line, <c>id name severity since [removed version]</c>; what follows a # is a comment.</summary>
internal sealed class RuleReleaseList
{
    /// <summary>The name of the file, one of a project's additional files.</summary>
    public const string FileName = "RuleReleases.txt";

    private RuleReleaseList(string path, List<Entry> entries, List<(Location Location, string Text)> unreadable)
    {
        Path = path;
        Entries = entries;
        Unreadable = unreadable;
    }

    public string Path { get; }

    public IReadOnlyList<Entry> Entries { get; }

    public IReadOnlyList<(Location Location, string Text)> Unreadable { get; }

    /// <summary>Returns the list, or <see langword="null"/> where the project has none.</summary>
    public static RuleReleaseList? From(AnalyzerOptions options, CancellationToken cancellation)
    {
        var file = options.AdditionalFiles.FirstOrDefault(file => IsList(file.Path));
        return file?.GetText(cancellation) is { } text ? Parse(file.Path, text) : null;
    }

    public static bool IsList(string? path) => string.Equals(System.IO.Path.GetFileName(path), FileName, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the line of a rule, with the version since when it exists.</summary>
    public static string LineOf(string id, string name, string severity, string since) => $"{id} {name} {severity} {since}";

    private static RuleReleaseList Parse(string path, SourceText text)
    {
        var entries = new List<Entry>();
        var unreadable = new List<(Location, string)>();
        foreach (var line in text.Lines)
        {
            var content = line.ToString().Split('#')[0].Trim();
            if (content.Length == 0)
            {
                continue;
            }

            var location = Location.Create(path, line.Span, text.Lines.GetLinePositionSpan(line.Span));
            var cells = content.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (cells.Length == 4 || (cells.Length == 6 && cells[4] == "removed"))
            {
                entries.Add(new Entry(cells, location));
            }
            else
            {
                unreadable.Add((location, content));
            }
        }

        return new RuleReleaseList(path, entries, unreadable);
    }

    /// <summary>One line of the list.</summary>
    public sealed class Entry(string[] cells, Location location)
    {
        public string Id { get; } = cells[0];

        public string Since { get; } = cells[3];

        /// <summary>Gets the version that no longer had the rule, or <see langword="null"/> while it is there.</summary>
        public string? Removed { get; } = cells.Length == 6 ? cells[5] : null;

        /// <summary>Gets the line as <see cref="LineOf"/> writes it.</summary>
        public string Line { get; } = LineOf(cells[0], cells[1], cells[2], cells[3]);

        public Location Location { get; } = location;
    }
}
