using System.Globalization;
using System.IO.Compression;
using System.Text;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Annotation;
using PerfGoals.Goals;
using PerfGoals.RuleSets;

namespace PerfGoals.Documents.Tests.Support;

/// <summary>Files that are checked and annotated, and what is in them then.</summary>
internal static class Annotated
{
    private static readonly Checker Recommended = Checker.Create("recommended");

    /// <summary>Returns a file with what <c>recommended</c> finds in it.</summary>
    public static byte[] Of(byte[] file, string culture = "zh-Hans") =>
        DocumentAnnotator.Annotate(file, Check(file), CultureInfo.GetCultureInfo(culture));

    /// <summary>Returns a file with what a check finds that has nothing to check, and findings that are given.</summary>
    public static byte[] WithOnly(byte[] file, params System.Collections.Immutable.ImmutableArray<Diagnostic> findings)
    {
        var document = Reading.Of(file) with { Problems = findings };
        var rules = new RuleSet { Id = "none", Version = "1", Rules = System.Collections.Immutable.ImmutableSortedDictionary<string, RuleSetting>.Empty.Add("PG6002", new()) };
        return DocumentAnnotator.Annotate(file, new(document, Checker.Create(rules).Check(document)), CultureInfo.GetCultureInfo("zh-Hans"));
    }

    /// <summary>Returns a finding at a place of a file.</summary>
    public static Diagnostic FindingAt(SourceLocation? place) =>
        Check(Docx.Of(SampleTable.Luxian)).Result.Diagnostics[0] with { Location = place, Path = GoalPath.Declaration };

    public static CheckedDocument Check(byte[] file)
    {
        var document = Reading.Of(file);
        return new(document, Recommended.Check(document));
    }

    /// <summary>Returns the parts of a package.</summary>
    public static Dictionary<string, string> Parts(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            // One character for each byte: equal texts are equal bytes.
            return Encoding.Latin1.GetString(content.ToArray());
        });
    }

    /// <summary>Returns a package with a part replaced or added.</summary>
    public static byte[] With(byte[] file, string part, string text)
    {
        using var content = new MemoryStream();
        content.Write(file);
        using (var archive = new ZipArchive(content, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)?.Delete();
            using var stream = archive.CreateEntry(part).Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return content.ToArray();
    }

    public static string Utf8(string part) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(part));
}
