using System.IO.Compression;
using System.Xml;

namespace PerfGoals.Documents.Packages;

/// <summary>Changes of some parts of a package; the others stay as they are, byte for byte.</summary>
/// <param name="package">The package.</param>
internal sealed class PackageChanges(OfficePackage package)
{
    private const string Types = "[Content_Types].xml";
    private const string NoRelationships = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>""";

    // The first day that an archive can name: the same file gives the same bytes on any day.
    private static readonly DateTimeOffset Day = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<string, PartText> changed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets or sets a part as it now is.</summary>
    /// <param name="part">Its name.</param>
    public PartText this[string part]
    {
        get => changed.TryGetValue(part, out var text) ? text : package.ReadXml(part);
        set => changed[part] = value;
    }

    /// <summary>Returns the part that another names as being of a kind, or <see langword="null"/>.</summary>
    /// <param name="part">The other.</param>
    /// <param name="kind">The kind.</param>
    public string? FindRelated(string part, string kind) =>
        package.RelationshipsOf(part).Where(relationship => relationship.Kind == kind && package.Has(relationship.Target)).Select(relationship => relationship.Target).FirstOrDefault();

    /// <summary>Returns the part that another names by an id, or <see langword="null"/> where there is none of the kind.</summary>
    /// <param name="part">The other.</param>
    /// <param name="id">The id.</param>
    /// <param name="kind">The kind.</param>
    public string? FindRelated(string part, string id, string kind) =>
        package.RelationshipsOf(part).Where(relationship => relationship.Id == id && relationship.Kind == kind && package.Has(relationship.Target)).Select(relationship => relationship.Target).FirstOrDefault();

    /// <summary>Adds a part.</summary>
    /// <param name="owner">The part that names it.</param>
    /// <param name="type">How it is related to that one.</param>
    /// <param name="name">Its name with its folder; where there is one of this name already, it gets a number.</param>
    /// <param name="extension">What its name ends in, without the dot.</param>
    /// <param name="contentType">What its content is.</param>
    /// <param name="text">Its content.</param>
    /// <returns>The id of the relationship.</returns>
    public string Add(string owner, string type, string name, string extension, string contentType, string text)
    {
        var part = $"{name}.{extension}";
        for (var number = 1; package.Has(part) || changed.ContainsKey(part); number++)
        {
            part = $"{name}{number}.{extension}";
        }

        changed[part] = PartText.Of(System.Text.Encoding.UTF8.GetBytes(text));
        this[Types] = this[Types].WithinRoot(prefix => $"""<{prefix}Override PartName="/{part}" ContentType="{contentType}"/>""");
        return Relate(owner, type, part);
    }

    /// <summary>Returns the package after the changes.</summary>
    /// <param name="content">The bytes of the package.</param>
    public byte[] ApplyTo(byte[] content)
    {
        using var result = new MemoryStream();
        result.Write(content);
        using (var archive = new ZipArchive(result, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (part, text) in changed)
            {
                var entry = archive.Entries.FirstOrDefault(entry => string.Equals(OfficePackage.NameOf(entry), part, StringComparison.OrdinalIgnoreCase));
                if (entry is null)
                {
                    entry = archive.CreateEntry(part);
                    entry.LastWriteTime = Day;
                }

                using var stream = entry.Open();
                stream.SetLength(0);
                stream.Write(text.ToBytes());
            }
        }

        return result.ToArray();
    }

    private string Relate(string owner, string type, string part)
    {
        var name = OfficePackage.NameOfRelationships(owner);
        var relationships = changed.ContainsKey(name) || package.Has(name) ? this[name] : PartText.Of(System.Text.Encoding.UTF8.GetBytes(NoRelationships));
        var used = IdsIn(relationships);
        var number = 1;
        while (used.Contains($"rId{number}"))
        {
            number++;
        }

        this[name] = relationships.WithinRoot(prefix => $"""<{prefix}Relationship Id="rId{number}" Type="{type}" Target="/{part}"/>""");
        return $"rId{number}";
    }

    private static HashSet<string> IdsIn(PartText relationships)
    {
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        using var xml = relationships.Open();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.GetAttribute("Id") is { } id)
            {
                ids.Add(id);
            }
        }

        return ids;
    }
}
