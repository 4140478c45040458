using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PerfGoals.Core.Analyzers;

namespace PerfGoals.Core.CodeFixes;

/// <summary>Adds the beginnings of the examples that a rule lacks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class AddExampleFix : SyntaxFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleExamplesAnalyzer.Missing.Id);

    private protected override (string Title, TextChange Change)? Fix(Diagnostic diagnostic, SyntaxNode node, SourceText text)
    {
        if (node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>()?.Initializer is not { } initializer
            || !diagnostic.Properties.TryGetValue(RuleExamplesAnalyzer.MissingProperty, out var missing) || missing is null)
        {
            return null;
        }

        var examples = missing.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(Skeleton).ToList();
        TextChange? change = DescriptorSyntax.ValueOf(initializer, "Examples") switch
        {
            null => DescriptorSyntax.AddMember(initializer, $"Examples =\n[\n    {string.Join(",\n", examples).Replace("\n", "\n    ")},\n],", text),
            CollectionExpressionSyntax list => DescriptorSyntax.AddElement(list, string.Join(",\n", examples), text),
            _ => null,
        };
        return change is { } made ? ("Add the missing examples", made) : null;
    }

    private static string Skeleton(string flagged)
    {
        var title = flagged == "true" ? "\"TODO：会被标记的表\", \"TODO: a table that is flagged\"" : "\"TODO：不会被标记的表\", \"TODO: a table that is left alone\"";
        return $""""
            new(new({title}), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | TODO | 产出指标 | 数量指标 | TODO | ≥ | 1 | 个 | 10 |
                """, Flagged: {flagged})
            """";
    }
}
