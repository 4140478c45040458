using System.Collections.Immutable;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.References;
using PerfGoals.Serialization;

namespace PerfGoals.Acceptance;

/// <summary>Suppressions that are applied together, such as those of a file (豁免清单).</summary>
/// <param name="suppressions">The suppressions.</param>
/// <param name="source">What they were read from, such as a path, or <see langword="null"/>.</param>
public sealed class SuppressionSet(IEnumerable<Suppression> suppressions, string? source = null)
{
    /// <summary>Gets the set of no suppressions; to apply it is to apply those that stand in the documents themselves.</summary>
    public static SuppressionSet Empty { get; } = new([]);

    /// <summary>Gets the suppressions, in their order.</summary>
    public ImmutableArray<Suppression> Suppressions { get; } = [.. suppressions ?? throw new ArgumentNullException(nameof(suppressions))];

    /// <summary>Gets what they were read from, such as a path, or <see langword="null"/>.</summary>
    public string? Source { get; } = source;

    /// <summary>Reads a file of suppressions. Whether its rules exist, and whether its reasons are any, is seen when it is applied.</summary>
    /// <param name="utf8Json">The text, as UTF-8 with or without a byte-order mark; comments and trailing commas are allowed.</param>
    /// <param name="source">What it was read from, such as a path, for problems to name.</param>
    /// <exception cref="AcceptanceFileException">The text is no file of suppressions; all that is wrong is named, with line and character.</exception>
    public static SuppressionSet Parse(ReadOnlySpan<byte> utf8Json, string? source = null)
    {
        var problems = new ProblemList();
        var read = SuppressionReader.Read(utf8Json, source, problems);
        AcceptanceFileException.ThrowIfAny(problems);
        return new(read, source);
    }

    /// <summary>Returns suppressions for findings, one for each fingerprint, with the names of its place for people to read.</summary>
    /// <param name="results">The results with the findings. Those that are accepted already, hidden, or of rules that cannot be suppressed are passed over.</param>
    /// <param name="reason">Why they are accepted.</param>
    /// <param name="by">Who says so, or <see langword="null"/>.</param>
    /// <param name="expires">The last day on which they hold, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="reason"/> says nothing.</exception>
    public static ImmutableArray<Suppression> Accepting(IEnumerable<CheckResult> results, string reason, string? by = null, DateOnly? expires = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(reason);
        if (!IsReason(reason))
        {
            throw new ArgumentException($"'{reason}' is no reason.", nameof(reason));
        }

        return
        [
            .. results.SelectMany(result => result.Diagnostics)
                .Where(diagnostic => diagnostic.Rule.IsSuppressible && diagnostic.Severity > Severity.Hidden)
                .DistinctBy(diagnostic => diagnostic.Fingerprint)
                .Select(diagnostic => Accepting(diagnostic, reason, by, expires)),
        ];
    }

    /// <summary>Tells whether a text is a reason: it is not blank, not a mark, and not a word that only says that somebody agreed.</summary>
    /// <param name="text">The text.</param>
    public static bool IsReason(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return !SuppressionReason.IsPlaceholder(text);
    }

    /// <summary>Returns these suppressions without those that name a secret project, which no report may repeat and which can accept nothing.</summary>
    /// <param name="register">The register that knows the secret projects.</param>
    public SuppressionSet Redact(IReferenceRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return new(register.Redact(Suppressions), Source);
    }

    /// <summary>Writes the suppressions as a file that <see cref="Parse"/> reads: indented UTF-8 without a byte-order mark, with a line feed at the end.</summary>
    /// <param name="output">Where to write; left open.</param>
    public void Write(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        CanonicalJson.Write(output, Suppressions);
    }

    /// <summary>Applies these suppressions, and to each document its own.</summary>
    /// <param name="documents">The documents that were checked together, with the same rules: a suppression is unused where none of them uses it.</param>
    /// <param name="asOf">The day of which it is asked whether a suppression still holds.</param>
    public SuppressionOutcome Apply(IEnumerable<CheckedDocument> documents, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ImmutableArray<CheckedDocument> all = [.. documents];
        if (all.IsEmpty)
        {
            return new(all, Source, [], Suppressions.Length);
        }

        var trials = Suppressions.Select(suppression => new SuppressionTrial(suppression, all[0].Result.Rules, asOf, isOwn: false)).ToList();
        ImmutableArray<CheckedDocument> applied = [.. all.Select(document => Apply(document, trials, asOf))];
        return new(applied, Source, [.. trials.Select(trial => trial.Verdict(subject: null)).OfType<Diagnostic>()], trials.Count(trial => trial.IsUndecided));
    }

    private static CheckedDocument Apply(CheckedDocument document, List<SuppressionTrial> trials, DateOnly asOf)
    {
        var (declaration, result) = (document.Document.Declaration, document.Result);
        var own = document.Document.Suppressions.Select(suppression => new SuppressionTrial(suppression, result.Rules, asOf, isOwn: true)).ToList();
        List<SuppressionTrial> both = [.. own, .. trials];
        var names = new FoldedNames(declaration);
        var (shown, suppressed) = (new List<Diagnostic>(), new List<SuppressedDiagnostic>());
        foreach (var diagnostic in result.Diagnostics)
        {
            // All that cover it are asked, so that none of them passes for unused.
            if (both.Where(trial => trial.Covers(names, diagnostic)).ToList() is [var first, ..])
            {
                suppressed.Add(new(diagnostic, first.Suppression));
            }
            else
            {
                shown.Add(diagnostic);
            }
        }

        both.ForEach(trial => trial.Observe(names, result));
        shown.AddRange(own.Select(trial => trial.Verdict(declaration)).OfType<Diagnostic>());
        return document with { Result = result.With(shown, [.. result.Suppressed, .. suppressed], result.Known) };
    }

    private static Suppression Accepting(Diagnostic diagnostic, string reason, string? by, DateOnly? expires)
    {
        var names = diagnostic.Names;
        return new()
        {
            Rule = diagnostic.Rule.Id,
            Fingerprint = diagnostic.Fingerprint,
            Unit = NullIfEmpty(names.Unit),
            Project = NullIfEmpty(names.Project),
            Indicator = NullIfEmpty(names.Indicator),
            Field = names.Field,
            Reason = reason,
            By = by,
            Expires = expires,
        };
    }

    private static string? NullIfEmpty(string name) => name.Length == 0 ? null : name;
}
