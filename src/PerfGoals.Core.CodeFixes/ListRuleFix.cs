using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PerfGoals.Core.Analyzers;

namespace PerfGoals.Core.CodeFixes;

/// <summary>Writes the line of a rule into <c>RuleReleases.txt</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ListRuleFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleReleasesAnalyzer.NotAsListed.Id);

    /// <summary>Returns none: the platform merges changes of code, and not of other files.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var list = context.Document.Project.AdditionalDocuments.FirstOrDefault(document => RuleReleaseList.IsList(document.FilePath ?? document.Name));
        foreach (var diagnostic in context.Diagnostics)
        {
            if (list is not null && diagnostic.Properties.TryGetValue(RuleReleasesAnalyzer.LineProperty, out var line) && line is not null)
            {
                const string title = "Write the rule into " + RuleReleaseList.FileName;
                context.RegisterCodeFix(CodeAction.Create(title, cancellation => WriteAsync(list, line, cancellation), equivalenceKey: title), diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> WriteAsync(TextDocument list, string line, CancellationToken cancellation)
    {
        var text = await list.GetTextAsync(cancellation).ConfigureAwait(false);
        var id = line.Split(' ')[0];
        var old = text.Lines.FirstOrDefault(other => other.ToString().TrimStart().StartsWith(id + " ", StringComparison.Ordinal));
        var span = old.Span;
        var written = line;
        if (old.Text is null)
        {
            var end = TextFix.LineEndOf(text);
            // Where the ids ascend, they still do.
            var next = text.Lines.FirstOrDefault(other => other.ToString() is { Length: > 0 } content && content[0] != '#' && string.CompareOrdinal(content.Trim().Split(' ')[0], id) > 0);
            var isLast = next.Text is null;
            span = new TextSpan(isLast ? text.Length : next.Start, 0);
            var last = text.Lines[text.Lines.Count - 1];
            written = isLast && last.Span.Length > 0 ? end + line : line + end;
        }

        return list.Project.Solution.WithAdditionalDocumentText(list.Id, text.WithChanges(new TextChange(span, written)));
    }
}
