using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PerfGoals.Core.Analyzers;

/// <summary>The base of all analyzers here: several threads, no generated code, and only in compilations that use the library.</summary>
public abstract class RuleApiAnalyzer : DiagnosticAnalyzer
{
    private protected RuleApiAnalyzer(params DiagnosticDescriptor[] supported) => SupportedDiagnostics = supported.ToImmutableArray();

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (RuleTypes.From(start.Compilation) is { } types)
            {
                Start(start, types);
            }
        });
    }

    private protected abstract void Start(CompilationStartAnalysisContext start, RuleTypes types);

    /// <summary>Has an action called for every <c>new RuleDescriptor</c>.</summary>
    private protected static void ForEachDescriptor(CompilationStartAnalysisContext start, RuleTypes types, Action<OperationAnalysisContext, DescriptorCreation> action) =>
        start.RegisterOperationAction(
            context =>
            {
                var creation = (IObjectCreationOperation)context.Operation;
                if (RuleTypes.Same(creation.Type, types.Descriptor))
                {
                    action(context, new DescriptorCreation(creation, context.ContainingSymbol));
                }
            },
            OperationKind.ObjectCreation);
}
