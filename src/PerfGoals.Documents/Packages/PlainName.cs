using System.Text;

namespace PerfGoals.Documents.Packages;

/// <summary>The name of an element or attribute, in ASCII.</summary>
/// <param name="full">The name as it stands in the part.</param>
/// <param name="prefix">What stands before the colon, or nothing.</param>
/// <param name="local">What stands behind it.</param>
internal sealed class PlainName(string full, string prefix, string local)
{
    private readonly byte[] bytes = Encoding.ASCII.GetBytes(full);

    /// <summary>Gets the name as it stands in the part.</summary>
    public string Full => full;

    /// <summary>Gets what stands before the colon, or nothing.</summary>
    public string Prefix => prefix;

    /// <summary>Gets what stands behind it.</summary>
    public string Local => local;

    /// <summary>Gets its bytes.</summary>
    public ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>Gets whether an attribute of this name declares a namespace.</summary>
    public bool IsDeclaration { get; } = full == "xmlns" || prefix == "xmlns";

    /// <summary>Gets whether it is in a namespace that a prefix stands for.</summary>
    public bool HasPrefix => prefix.Length > 0;

    /// <summary>Gets whether an attribute of this name needs a look at the namespaces.</summary>
    public bool IsQualified { get; } = full == "xmlns" || prefix.Length > 0;

    /// <summary>Gets a bit that names with the same local part have in common, and few others.</summary>
    public ulong Bit { get; } = local.Length == 0 ? 0 : 1UL << (((local[0] * 5) + local[^1] + local.Length) & 63);
}
