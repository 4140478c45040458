using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PerfGoals.Core.Analyzers;

namespace PerfGoals.Core.CodeFixes;

/// <summary>Seals a rule class.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class SealRuleFix : SyntaxFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleRegistrationAnalyzer.Open.Id);

    private protected override (string Title, TextChange Change)? Fix(Diagnostic diagnostic, SyntaxNode node, SourceText text)
    {
        if (node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
        {
            return null;
        }

        // The word partial stands last.
        var partial = type.Modifiers.FirstOrDefault(modifier => modifier.IsKind(SyntaxKind.PartialKeyword));
        return ("Seal the class", new TextChange(new TextSpan((partial.RawKind == 0 ? type.Keyword : partial).SpanStart, 0), "sealed "));
    }
}
