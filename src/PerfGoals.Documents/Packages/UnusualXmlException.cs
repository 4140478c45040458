using System.Diagnostics.CodeAnalysis;

namespace PerfGoals.Documents.Packages;

/// <summary>What <see cref="PlainXmlReader"/> does not read, which may well be XML.</summary>
internal sealed class UnusualXmlException : Exception
{
    /// <summary>Gives up where something is not as it is in plain XML.</summary>
    /// <param name="isPlain">Whether it is.</param>
    public static void ThrowUnless([DoesNotReturnIf(false)] bool isPlain)
    {
        if (!isPlain)
        {
            Throw();
        }
    }

    [DoesNotReturn]
    private static void Throw() => throw new UnusualXmlException();
}
