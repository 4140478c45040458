using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PerfGoals.Core.Analyzers;

namespace PerfGoals.Core.CodeFixes;

/// <summary>Adds a message that is reported, or a parameter that is read, to the descriptor.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class DeclareFix : SyntaxFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleDeclarationAnalyzer.UndeclaredMessage.Id, RuleDeclarationAnalyzer.UndeclaredParameter.Id);

    private protected override (string Title, TextChange Change)? Fix(Diagnostic diagnostic, SyntaxNode node, SourceText text)
    {
        // Which of several descriptors is meant, or one in another file of a partial class, the author knows.
        if (diagnostic.AdditionalLocations is not { Count: 1 } places || places[0].SourceTree != node.SyntaxTree
            || node.SyntaxTree.GetRoot().FindNode(places[0].SourceSpan, getInnermostNodeForTie: true) is not BaseObjectCreationExpressionSyntax descriptor)
        {
            return null;
        }

        var member = diagnostic.Id == RuleDeclarationAnalyzer.UndeclaredMessage.Id ? "Messages" : "Parameters";
        var element = node is ArgumentSyntax argument ? argument.Expression.ToString() : node.ToString();
        return DescriptorSyntax.Add(descriptor, member, element, text) is { } change ? ($"Add {element} to {member}", change) : null;
    }
}
