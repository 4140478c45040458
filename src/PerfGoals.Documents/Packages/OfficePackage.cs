using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml;
using PerfGoals.Sources;

namespace PerfGoals.Documents.Packages;

/// <summary>The parts of a .docx or .xlsx file. Nothing outside of it is ever opened, and no part is unpacked beyond the limits.</summary>
internal sealed class OfficePackage : IDisposable
{
    private const int MostEntries = 20_000;

    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> entries;
    private readonly UnpackingBudget budget;

    private OfficePackage(ZipArchive archive, ReadOptions options)
    {
        this.archive = archive;
        budget = new(options);
        if (archive.Entries.Count > MostEntries)
        {
            throw PackageProblems.TooLarge();
        }

        // Names of parts do not differ by case alone. Of two entries with one name, which no program writes, the first counts.
        entries = new(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
        {
            entries.TryAdd(NameOf(entry), entry);
        }
    }

    /// <summary>Opens a package and reads from it.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="content">The file.</param>
    /// <param name="options">The limits.</param>
    /// <param name="read">Reads.</param>
    /// <exception cref="UnreadableDocumentException">The package is damaged or too large, or <paramref name="read"/> says so.</exception>
    public static T Read<T>(byte[] content, ReadOptions options, Func<OfficePackage, T> read)
    {
        try
        {
            using var package = new OfficePackage(new ZipArchive(new MemoryStream(content, writable: false)), options);
            return read(package);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException)
        {
            throw PackageProblems.Damaged(e);
        }
    }

    /// <summary>Returns the name of the part that is the document or workbook, or <see langword="null"/> where there is none.</summary>
    public string? FindMainPart() => RelationshipsOf("").Where(relationship => relationship.Kind == "officeDocument").Select(relationship => relationship.Target).FirstOrDefault();

    /// <summary>Tells whether there is a part.</summary>
    /// <param name="part">Its name.</param>
    public bool Has(string part) => entries.ContainsKey(part);

    /// <summary>Opens a part as XML without declarations of its own: entities are not expanded.</summary>
    /// <param name="part">Its name.</param>
    /// <exception cref="InvalidDataException">There is no such part.</exception>
    public XmlReader OpenXml(string part)
    {
        var entry = entries.GetValueOrDefault(part) ?? throw new InvalidDataException("A part is missing.");
        return XmlReader.Create(new BoundedStream(entry.Open(), entry.CompressedLength, budget), Settings());
    }

    /// <summary>Reads a part as XML that may be long, quickly where it is plain.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="part">Its name.</param>
    /// <param name="read">Reads; called again from the beginning where the XML turns out not to be plain.</param>
    /// <exception cref="InvalidDataException">There is no such part.</exception>
    public T ReadLong<T>(string part, Func<XmlReader, T> read)
    {
        var entry = entries.GetValueOrDefault(part) ?? throw new InvalidDataException("A part is missing.");
        var stream = new BoundedStream(entry.Open(), entry.CompressedLength, budget);
        try
        {
            using var plain = new PlainXmlReader(stream);
            return read(plain);
        }
        catch (UnusualXmlException)
        {
            stream.Return();
        }

        using var xml = OpenXml(part);
        return read(xml);
    }

    /// <summary>Returns the name of the root of a part of XML, or nothing.</summary>
    /// <param name="part">Its name.</param>
    public string RootOf(string part)
    {
        using var xml = OpenXml(part);
        return xml.MoveToContent() == XmlNodeType.Element ? xml.LocalName : "";
    }

    /// <summary>Returns how all XML of packages is read.</summary>
    public static XmlReaderSettings Settings() => new()
    {
        CloseInput = true,
        DtdProcessing = DtdProcessing.Prohibit,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        XmlResolver = null,
    };

    /// <summary>Returns the characters of a part of XML.</summary>
    /// <param name="part">Its name.</param>
    /// <exception cref="InvalidDataException">There is no such part, or it is not in Unicode.</exception>
    public PartText ReadXml(string part)
    {
        var entry = entries.GetValueOrDefault(part) ?? throw new InvalidDataException("A part is missing.");
        using var content = new MemoryStream();
        using var stream = new BoundedStream(entry.Open(), entry.CompressedLength, budget);
        stream.CopyTo(content);
        return PartText.Of(content.ToArray());
    }

    /// <summary>Returns the name of the part that says what another says of others.</summary>
    /// <param name="part">The other.</param>
    public static string NameOfRelationships(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    /// <summary>Returns the text of a part in ASCII, as far as it is short, or <see langword="null"/> where there is no such part.</summary>
    /// <param name="part">Its name.</param>
    public string? ReadShortText(string part)
    {
        if (!entries.TryGetValue(part, out var entry))
        {
            return null;
        }

        var buffer = new byte[128];
        using var stream = new BoundedStream(entry.Open(), entry.CompressedLength, budget);
        return Encoding.ASCII.GetString(buffer, 0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)).TrimEnd();
    }

    /// <summary>Returns what a part says of other parts of the package; what it says of files outside is left out.</summary>
    /// <param name="part">Its name; empty for the package itself.</param>
    public ImmutableArray<Relationship> RelationshipsOf(string part)
    {
        var name = NameOfRelationships(part);
        if (!Has(name))
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<Relationship>();
        using var xml = OpenXml(name);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                && xml.GetAttribute("TargetMode") != "External"
                && xml.GetAttribute("Target") is { } target && xml.GetAttribute("Type") is { } type)
            {
                found.Add(new(xml.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], Resolve(part[..(part.LastIndexOf('/') + 1)], target)));
            }
        }

        return found.ToImmutable();
    }

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();

    /// <summary>Returns the name of the part that an entry is.</summary>
    /// <param name="entry">The entry.</param>
    public static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/').TrimStart('/');

    private static string Resolve(string folder, string target)
    {
        var segments = new List<string>();
        foreach (var segment in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("" or "." or ".."))
            {
                segments.Add(segment);
            }
        }

        return Uri.UnescapeDataString(string.Join('/', segments));
    }
}
