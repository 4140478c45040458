using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PerfGoals.Core.Analyzers;

/// <summary>Parts of a descriptor that contradict one another, so that it, or the catalogue, throws when it is made.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RuleContradictionAnalyzer : RuleApiAnalyzer
{
    internal static readonly DiagnosticDescriptor Contradiction = new(
        "PGR0006",
        new Bilingual("Parts of a descriptor that contradict one another", "描述的内容自相矛盾"),
        new Bilingual("The rule cannot be used: {0}", "规则无法使用：{0}"),
        Category.Identity,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        new Bilingual(
            "A rule that cannot be suppressed does not say when to suppress it, only a table that is flagged can be repaired, and a rule is not its own successor.",
            "不能豁免的规则不写何时可以豁免；只有会被标记的示例才有改正后的表；规则不能由它自己取代。"));

    private static readonly Bilingual NeverSuppressed = new("IsSuppressible is false, so WhenToSuppress has no meaning", "IsSuppressible 为 false，WhenToSuppress 没有意义");
    private static readonly Bilingual NothingToRepair = new("the example is not flagged, so there is nothing to repair", "示例不会被标记，没有可改正的内容");
    private static readonly Bilingual OwnSuccessor = new("a rule cannot be its own successor", "规则不能由它自己取代");

    /// <summary>Creates the analyzer.</summary>
    public RuleContradictionAnalyzer()
        : base(Contradiction)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start, RuleTypes types)
    {
        ForEachDescriptor(start, types, CheckDescriptor);
        start.RegisterOperationAction(
            context =>
            {
                var creation = (IObjectCreationOperation)context.Operation;
                if (RuleTypes.Same(creation.Type, types.Example))
                {
                    CheckExample(context, creation);
                }
            },
            OperationKind.ObjectCreation);
    }

    private static void CheckDescriptor(OperationAnalysisContext context, DescriptorCreation descriptor)
    {
        if (Is(descriptor.ValueOf("IsSuppressible"), false) && descriptor.ValueOf("WhenToSuppress") is { } when && when.ConstantValue is not { HasValue: true, Value: null })
        {
            Report(context, when, NeverSuppressed);
        }

        if (descriptor.ValueOf("Lifecycle") is IInvocationOperation { TargetMethod.Name: "Deprecated" } deprecated
            && deprecated.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "successor")?.Value is { } successor
            && DescriptorCreation.Constant(successor) is { } named
            && (IsSame(named, descriptor.Id) || IsSame(named, descriptor.Name)))
        {
            Report(context, successor, OwnSuccessor);
        }
    }

    private static void CheckExample(OperationAnalysisContext context, IObjectCreationOperation creation)
    {
        if (Is(creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "Flagged")?.Value, false)
            && DescriptorCreation.ValueOf(creation, "Repaired") is { } repaired
            && repaired.ConstantValue is not { HasValue: true, Value: null })
        {
            Report(context, repaired, NothingToRepair);
        }
    }

    private static bool Is(IOperation? value, bool constant) => value?.ConstantValue is { HasValue: true, Value: bool known } && known == constant;

    private static bool IsSame(string named, string? idOrName) => string.Equals(named, idOrName, StringComparison.OrdinalIgnoreCase);

    private static void Report(OperationAnalysisContext context, IOperation value, Bilingual problem) =>
        context.ReportDiagnostic(Diagnostic.Create(Contradiction, value.Syntax.GetLocation(), problem));
}
