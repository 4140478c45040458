using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PerfGoals.Core.Analyzers;

namespace PerfGoals.Core.CodeFixes;

/// <summary>Makes a rule's field readonly, and its property one that is set at construction only.</summary>
/// <remarks>Where the rule does write to it later, the compiler then says where.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class MakeReadOnlyFix : SyntaxFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleStateAnalyzer.Mutable.Id);

    private protected override (string Title, TextChange Change)? Fix(Diagnostic diagnostic, SyntaxNode node, SourceText text)
    {
        if (node is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field })
        {
            var isVolatile = field.Modifiers.Any(SyntaxKind.VolatileKeyword);
            return isVolatile ? null : ("Make the field readonly", new TextChange(new TextSpan(field.Declaration.SpanStart, 0), "readonly "));
        }

        var setter = (node as PropertyDeclarationSyntax)?.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.SetAccessorDeclaration));
        return setter is null || ((PropertyDeclarationSyntax)node).Modifiers.Any(SyntaxKind.StaticKeyword)
            ? null
            : ("Set the property at construction only", new TextChange(setter.Keyword.Span, "init"));
    }
}
