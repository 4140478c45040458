using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PerfGoals.Core.Analyzers;

namespace PerfGoals.Core.CodeFixes;

/// <summary>Puts the Chinese wording before the English one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class SwapWordingsFix : SyntaxFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(LocalizedTextAnalyzer.Untranslated.Id);

    private protected override (string Title, TextChange Change)? Fix(Diagnostic diagnostic, SyntaxNode node, SourceText text)
    {
        if (!diagnostic.Properties.ContainsKey(LocalizedTextAnalyzer.SwappedProperty)
            || node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>()?.ArgumentList?.Arguments is not { Count: 2 } arguments)
        {
            return null;
        }

        var (first, second) = (arguments[0].Expression.Span, arguments[1].Expression.Span);
        var between = text.ToString(TextSpan.FromBounds(first.End, second.Start));
        return ("Swap the wordings", new TextChange(TextSpan.FromBounds(first.Start, second.End), text.ToString(second) + between + text.ToString(first)));
    }
}
