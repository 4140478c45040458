using System.IO.Compression;
using System.Text;

namespace PerfGoals.Documents.Tests.Support;

/// <summary>Puts parts into a package.</summary>
internal static class OfficeZip
{
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly DateTimeOffset AnyDay = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(params IEnumerable<(string Name, string Text)> parts)
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                var entry = archive.CreateEntry(name);
                entry.LastWriteTime = AnyDay;
                using var stream = entry.Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return content.ToArray();
    }

    public static (string Name, string Text) Rels(string part, params (string Id, string Type, string Target)[] targets) => (part,
        $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
        + string.Concat(targets.Select(target => $"""<Relationship Id="{target.Id}" Type="{Relationships}/{target.Type}" Target="{target.Target}"/>"""))
        + "</Relationships>");

    public static string Escaped(string text) => System.Security.SecurityElement.Escape(text);
}
