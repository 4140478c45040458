using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace PerfGoals.Core.CodeFixes;

/// <summary>The base of fixes that look at the code where the diagnostic is and change one piece of text.</summary>
public abstract class SyntaxFixProvider : CodeFixProvider
{
    private protected SyntaxFixProvider()
    {
    }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { } node && Fix(diagnostic, node, text) is var (title, change))
            {
                TextFix.Offer(context, diagnostic, title, change);
            }
        }
    }

    private protected abstract (string Title, TextChange Change)? Fix(Diagnostic diagnostic, SyntaxNode node, SourceText text);
}
