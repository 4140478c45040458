using System.Text;
using System.Text.RegularExpressions;

namespace PerfGoals.Documents.Packages;

/// <summary>What stands before the root of a part and says how it is written.</summary>
internal static partial class PlainDeclaration
{
    /// <summary>Passes over it where there is one.</summary>
    /// <param name="bytes">The part, at its beginning.</param>
    /// <exception cref="UnusualXmlException">The part is not in UTF-8, or what begins as a declaration is none.</exception>
    public static void Skip(PlainBytes bytes)
    {
        while (bytes.Ahead.Length < 6 && bytes.ReadMore())
        {
        }

        bytes.Pass(bytes.Ahead.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
        if (bytes.Ahead.StartsWith("<?"u8))
        {
            int end;
            while ((end = bytes.Ahead.IndexOf("?>"u8)) < 0)
            {
                UnusualXmlException.ThrowUnless(bytes.ReadMore());
            }

            UnusualXmlException.ThrowUnless(Declaration().IsMatch(Encoding.UTF8.GetString(bytes.Ahead[..end])));
            bytes.Pass(end + 2);
        }
    }

    [GeneratedRegex("""^<\?xml\s+version\s*=\s*(["'])1\.0\1(\s+encoding\s*=\s*(["'])[Uu][Tt][Ff]-8\3)?(\s+standalone\s*=\s*(["'])(yes|no)\5)?\s*$""")]
    private static partial Regex Declaration();
}
