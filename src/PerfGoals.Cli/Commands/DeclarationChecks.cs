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
/// <param name="checkers">What checks; each file is read once for all of them.</param>
/// <param name="reference">The reference data that they have, or <see langword="null"/>.</param>
/// <param name="options">How to read them.</param>
/// <param name="announce">Told of each file that was not read.</param>
internal sealed class DeclarationChecks(ImmutableArray<Checker> checkers, IReferenceRegister? reference, ReadOptions options, Action<UnreadDocument> announce)
{
    private readonly ImmutableArray<PortfolioCheck> portfolios = [.. checkers.Select(checker => checker.StartPortfolio())];
    private readonly List<(DocumentKey Key, DeclarationDocument Document, ImmutableArray<CheckResult> Results)> documents = [];
    private readonly ImmutableArray<UnreadDocument>.Builder unread = ImmutableArray.CreateBuilder<UnreadDocument>();

    /// <summary>Gets whether a file could not be read through no fault of the tool.</summary>
    public bool HasUnusableInput { get; private set; }

    /// <summary>Gets what is done to each document before it is checked, or <see langword="null"/> for nothing.</summary>
    public Func<DeclarationDocument, DeclarationDocument>? Prepare { get; init; }

    /// <summary>Reads and checks files, each by itself and all together.</summary>
    /// <param name="files">The files, in the order of the report.</param>
    /// <param name="cancellationToken">Stops between two files, and within a check.</param>
    /// <returns>The report of each checker.</returns>
    /// <exception cref="OperationCanceledException">The checks were stopped.</exception>
    public ImmutableArray<CheckReport> Run(IReadOnlyCollection<string> files, CancellationToken cancellationToken)
    {
        foreach (var (file, key) in files.Zip(DocumentKey.OfSources(files)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Run(file, key, cancellationToken);
        }

        return [.. checkers.Select((checker, index) => ReportOf(checker, index, cancellationToken))];
    }

    private CheckReport ReportOf(Checker checker, int index, CancellationToken cancellationToken)
    {
        var together = portfolios[index].Complete(cancellationToken);
        return new(
            checker.Rules,
            [.. documents.Select(entry => new CheckedDocument(entry.Document, together.Join(entry.Key, entry.Document.Declaration, entry.Results[index])))],
            unread.ToImmutable());
    }

    private void Run(string file, DocumentKey key, CancellationToken cancellationToken)
    {
        try
        {
            var document = DeclarationFile.Read(file, options);
            document = Prepare?.Invoke(document) ?? document;
            // The report shows names from the document, and those of secret projects must not get there.
            document = reference?.Redact(document) ?? document;
            documents.Add((key, document, [.. portfolios.Select(portfolio => portfolio.Add(key, document, cancellationToken))]));
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
