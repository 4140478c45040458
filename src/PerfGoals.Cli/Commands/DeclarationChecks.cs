using System.Collections.Immutable;
using PerfGoals.Checking;
using PerfGoals.Cli.Inputs;
using PerfGoals.Cli.Output;
using PerfGoals.Documents;
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
    private readonly ImmutableArray<CheckedDocument>.Builder documents = ImmutableArray.CreateBuilder<CheckedDocument>();
    private readonly ImmutableArray<UnreadDocument>.Builder unread = ImmutableArray.CreateBuilder<UnreadDocument>();

    /// <summary>Gets whether a file could not be read through no fault of the tool.</summary>
    public bool HasUnusableInput { get; private set; }

    /// <summary>Reads and checks files.</summary>
    /// <param name="files">The files, in the order of the report.</param>
    /// <param name="cancellationToken">Stops between two files, and within a check.</param>
    /// <exception cref="OperationCanceledException">The checks were stopped.</exception>
    public CheckReport Run(IEnumerable<string> files, CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Run(file, cancellationToken);
        }

        return new(checker.Rules, documents.ToImmutable(), unread.ToImmutable());
    }

    private void Run(string file, CancellationToken cancellationToken)
    {
        try
        {
            var document = DeclarationFile.Read(file, options);
            // The report shows names from the document, and those of secret projects must not get there.
            document = reference?.Redact(document) ?? document;
            documents.Add(new(document, checker.Check(document, cancellationToken)));
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
