using System.Collections.Immutable;
using PerfGoals.Checking;
using PerfGoals.Cli.Inputs;
using PerfGoals.Cli.Output;
using PerfGoals.Documents;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.Reporting;
using PerfGoals.Sources;

namespace PerfGoals.Cli.Commands;

/// <summary>The checks of one call of the tool. One bad file does not stop the others.</summary>
/// <param name="checker">What checks.</param>
/// <param name="reference">The reference data that it has, or <see langword="null"/>.</param>
/// <param name="options">How to read them.</param>
/// <param name="announce">Told of each file that was not read.</param>
internal sealed class DeclarationChecks(Checker checker, IReferenceRegister? reference, ReadOptions options, Action<UnreadDocument> announce)
{
    private readonly PortfolioCheck portfolio = checker.StartPortfolio();
    private readonly List<(DocumentKey Key, CheckedDocument Document)> documents = [];
    private readonly ImmutableArray<UnreadDocument>.Builder unread = ImmutableArray.CreateBuilder<UnreadDocument>();

    /// <summary>Gets whether a file could not be read through no fault of the tool.</summary>
    public bool HasUnusableInput { get; private set; }

    /// <summary>Reads and checks files, each by itself and all together.</summary>
    /// <param name="files">The files, in the order of the report.</param>
    /// <param name="cancellationToken">Stops between two files, and within a check.</param>
    /// <exception cref="OperationCanceledException">The checks were stopped.</exception>
    public CheckReport Run(IReadOnlyCollection<string> files, CancellationToken cancellationToken)
    {
        foreach (var (file, key) in files.Zip(DocumentKey.OfSources(files)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Run(file, key, cancellationToken);
        }

        var together = portfolio.Complete(cancellationToken);
        return new(
            checker.Rules,
            [.. documents.Select(entry => entry.Document with { Result = together.Join(entry.Key, entry.Document.Document.Declaration, entry.Document.Result) })],
            unread.ToImmutable());
    }

    private void Run(string file, DocumentKey key, CancellationToken cancellationToken)
    {
        try
        {
            var document = DeclarationFile.Read(file, options);
            // The report shows names from the document, and those of secret projects must not get there.
            document = reference?.Redact(document) ?? document;
            documents.Add((key, new(document, portfolio.Add(key, document, cancellationToken))));
        }
        catch (UnreadableDocumentException e)
        {
            HasUnusableInput = true;
            Skip(new(file, e.Explanation, e.Line));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A fault of the tool at one file must not lose the results of the others.
            Skip(new(file, Phrases.ToolFault(e), null));
        }
    }

    private void Skip(UnreadDocument document)
    {
        unread.Add(document);
        announce(document);
    }
}
