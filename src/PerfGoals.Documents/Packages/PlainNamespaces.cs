namespace PerfGoals.Documents.Packages;

/// <summary>The namespaces that are declared where a reader stands.</summary>
internal sealed class PlainNamespaces
{
    /// <summary>The namespace of the attributes that declare namespaces.</summary>
    public const string OfDeclarations = "http://www.w3.org/2000/xmlns/";

    private const string OfXml = "http://www.w3.org/XML/1998/namespace";

    private readonly List<(string Prefix, string Uri)> declared = [("", ""), ("xml", OfXml), ("xmlns", OfDeclarations)];

    /// <summary>Gets how many there are.</summary>
    public int Count => declared.Count;

    /// <summary>Declares a namespace.</summary>
    /// <param name="name">The name of the attribute that does.</param>
    /// <param name="uri">The namespace.</param>
    /// <exception cref="UnusualXmlException">It is none that may be declared so.</exception>
    public void Declare(PlainName name, string uri)
    {
        var prefix = name.Prefix.Length == 0 ? "" : name.Local;
        declared.Add(prefix is not ("xml" or "xmlns") && uri is not (OfXml or OfDeclarations) && (prefix.Length == 0 || uri.Length > 0)
            ? (prefix, uri)
            : throw new UnusualXmlException());
    }

    /// <summary>Forgets those that were declared last.</summary>
    /// <param name="count">How many remain.</param>
    public void Keep(int count) => declared.RemoveRange(count, declared.Count - count);

    /// <summary>Returns the namespace of a prefix, or <see langword="null"/> where none is declared.</summary>
    /// <param name="prefix">The prefix, or nothing.</param>
    public string? Find(string prefix)
    {
        for (var index = declared.Count - 1; index >= 0; index--)
        {
            if (declared[index].Prefix == prefix)
            {
                return declared[index].Uri;
            }
        }

        return null;
    }
}
