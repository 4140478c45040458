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

/// <summary>The checks of one call of the tool: several files at a time, reported in the order in which they were given. One bad file does not stop the others.</summary>
/// <param name="checkers">What checks; each file is read once for all of them.</param>
/// <param name="reference">The reference data that they have, or <see langword="null"/>.</param>
/// <param name="options">How to read them.</param>
/// <param name="announce">Told of each file that was not read, in the order of the files.</param>
internal sealed class DeclarationChecks(ImmutableArray<Checker> checkers, IReferenceRegister? reference, ReadOptions options, Action<UnreadDocument> announce)
{
    private readonly Lock merging = new();

    /// <summary>Gets how many files are read and checked at a time; what is found does not depend on it.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Gets what is told whenever a file is done, on any thread.</summary>
    public Action Progress { get; init; } = () => { };

    /// <summary>Gets whether a file could not be read through no fault of the tool.</summary>
    public bool HasUnusableInput { get; private set; }

    /// <summary>Gets what is done to each document before it is checked, or <see langword="null"/> for nothing.</summary>
    public Func<DeclarationDocument, DeclarationDocument>? Prepare { get; init; }

    /// <summary>Reads and checks files, each by itself and all together.</summary>
    /// <param name="files">The files, in the order of the report.</param>
    /// <param name="cancellationToken">Stops between two files, and within a check.</param>
    /// <returns>The report of each checker.</returns>
    /// <exception cref="OperationCanceledException">The checks were stopped.</exception>
    public ImmutableArray<CheckReport> Run(IEnumerable<string> files, CancellationToken cancellationToken)
    {
        ImmutableArray<string> paths = [.. files];
        var keys = DocumentKey.OfSources(paths);
        var outcomes = new List<Outcome>[paths.Length];
        var portfolios = StartPortfolios();
        Parallel.For(
            0,
            paths.Length,
            new() { MaxDegreeOfParallelism = Jobs, CancellationToken = cancellationToken },
            StartPortfolios,
            (index, _, own) =>
            {
                outcomes[index] = Check(paths[index], keys[index].Number, own, cancellationToken);
                Progress();
                return own;
            },
            own => Merge(own, portfolios, cancellationToken));
        foreach (var skipped in outcomes.SelectMany(outcome => outcome).Where(outcome => outcome.Unread is not null))
        {
            HasUnusableInput |= !skipped.IsToolFault;
            announce(skipped.Unread!);
        }

        return [.. checkers.Select((checker, index) => ReportOf(checker, index, portfolios[index].Complete(cancellationToken), outcomes))];
    }

    private ImmutableArray<PortfolioCheck> StartPortfolios() => [.. checkers.Select(checker => checker.StartPortfolio())];

    private void Merge(ImmutableArray<PortfolioCheck> part, ImmutableArray<PortfolioCheck> whole, CancellationToken cancellationToken)
    {
        // A part that was stopped cannot be merged, and nobody will ask for the whole.
        if (!cancellationToken.IsCancellationRequested)
        {
            lock (merging)
            {
                for (var index = 0; index < whole.Length; index++)
                {
                    whole[index].Merge(part[index], CancellationToken.None);
                }
            }
        }
    }

    private static CheckReport ReportOf(Checker checker, int index, PortfolioResult together, IEnumerable<List<Outcome>> outcomes)
    {
        var all = outcomes.SelectMany(outcome => outcome).ToList();
        return new(
            checker.Rules,
            [.. all.Where(outcome => outcome.Document is not null).Select(outcome =>
                new CheckedDocument(outcome.Document!, together.Join(outcome.Key, outcome.Document!.Declaration, outcome.Results[index])))],
            [.. all.Select(outcome => outcome.Unread).OfType<UnreadDocument>()]);
    }

    private List<Outcome> Check(string file, long number, ImmutableArray<PortfolioCheck> portfolios, CancellationToken cancellationToken)
    {
        var outcomes = new List<Outcome>();
        try
        {
            foreach (var read in DeclarationFile.ReadAll(file, options, cancellationToken))
            {
                outcomes.Add(read.IsRead ? Check(read.Document, number, portfolios, cancellationToken) : new() { Unread = read.Unread });
            }
        }
        catch (UnreadableDocumentException e)
        {
            outcomes.Add(new() { Unread = new(file, e.Explanation, e.Line) });
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A fault of the tool at one file must not lose the results of the others.
            outcomes.Add(new() { Unread = new(file, Phrases.ToolFault(e), null), IsToolFault = true });
        }

        return outcomes;
    }

    private Outcome Check(DeclarationDocument read, long number, ImmutableArray<PortfolioCheck> portfolios, CancellationToken cancellationToken)
    {
        read = Prepare?.Invoke(read) ?? read;

        // The report shows names from the document, and those of secret projects must not get there. What its tables were taken for is in no report.
        var document = (reference?.Redact(read) ?? read) with { Tables = [], Lines = [] };
        var key = new DocumentKey(document.Source, number);
        return new() { Key = key, Document = document, Results = [.. portfolios.Select(portfolio => portfolio.Add(key, document, cancellationToken))] };
    }

    /// <summary>What came of a declaration: the document with a result of each checker, or why it was not read.</summary>
    private sealed class Outcome
    {
        public DocumentKey Key { get; init; }

        public DeclarationDocument? Document { get; init; }

        public ImmutableArray<CheckResult> Results { get; init; } = [];

        public UnreadDocument? Unread { get; init; }

        public bool IsToolFault { get; init; }
    }
}
