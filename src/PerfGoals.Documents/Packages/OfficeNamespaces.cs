namespace PerfGoals.Documents.Packages;

/// <summary>The names by which the two forms of the standard, transitional and strict, call the same things.</summary>
internal static class OfficeNamespaces
{
    /// <summary>Returns the beginning of the types of relationships, which is also the namespace of attributes that name them.</summary>
    /// <param name="words">The namespace of the document, workbook or sheet.</param>
    public static string RelationshipsFor(string words) => words.StartsWith("http://purl.oclc.org/", StringComparison.Ordinal)
        ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
        : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}
