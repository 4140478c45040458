using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace PerfGoals.References;

/// <summary>A secret project (涉密项目): it is counted, and a declaration that holds it is recognised. Its name is not kept.</summary>
/// <remarks>
/// What stands for the name is a digest of it with a random salt, so that no text, debugger or serializer can show the name. Whoever has salt and digest
/// and guesses the name can confirm the guess: a store that holds them is to be kept as the list itself.
/// </remarks>
[DebuggerDisplay("涉密项目")]
public sealed class SecretProject
{
    // A salt for each process: digests that leak in some way cannot be looked up in a table made beforehand.
    private static readonly byte[] ProcessSalt = RandomNumberGenerator.GetBytes(32);

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[] salt;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[]? digest;

    /// <summary>Creates the project and forgets its name.</summary>
    /// <param name="unitCode">The code of the unit that it belongs to.</param>
    /// <param name="name">Its name, or <see langword="null"/> where it is only to be counted.</param>
    /// <exception cref="ArgumentException">The unit code is blank.</exception>
    public SecretProject(string unitCode, string? name)
        : this(unitCode, ProcessSalt, ReferenceNames.Key(name) is { Length: > 0 } key ? DigestOf(ProcessSalt, key) : null)
    {
    }

    private SecretProject(string unitCode, byte[] salt, byte[]? digest)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(unitCode);
        UnitCode = unitCode;
        this.salt = salt;
        this.digest = digest;
    }

    /// <summary>Gets the code of the unit that it belongs to.</summary>
    public string UnitCode { get; }

    /// <summary>Gets a copy of the salt, for a store.</summary>
    internal byte[] Salt => [.. salt];

    /// <summary>Gets a copy of the digest, for a store; <see langword="null"/> where no name was given.</summary>
    internal byte[]? Digest => digest is null ? null : [.. digest];

    /// <summary>Tells whether a name is that of the project, as <see cref="ReferenceNames.Key"/> compares names.</summary>
    /// <param name="name">A name.</param>
    public bool IsCalled(string? name) =>
        digest is not null && ReferenceNames.Key(name) is { Length: > 0 } key && CryptographicOperations.FixedTimeEquals(digest, DigestOf(salt, key));

    /// <summary>Returns what every secret project is called.</summary>
    public override string ToString() => "涉密项目";

    /// <summary>Makes the project again from what a store kept of it.</summary>
    internal static SecretProject FromStore(string unitCode, byte[] salt, byte[]? digest) => new(unitCode, salt, digest);

    private static byte[] DigestOf(byte[] salt, string key) => HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes(key));
}
