using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PerfGoals.Core.Analyzers;

/// <summary>What a rule must not look at: the clock, chance, the machine it runs on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RuleSurroundingsAnalyzer : RuleApiAnalyzer
{
    internal static readonly DiagnosticDescriptor DependsOnMachine = new(
        "PGR0032",
        new Bilingual("Rule whose result depends on its surroundings", "规则的结果取决于运行环境"),
        new Bilingual("A rule does not use '{0}': the same declaration and rule set must give the same findings, anywhere and at any time", "规则不应使用“{0}”：同一申报表和规则集，在任何地方、任何时候都应得到同样的结果"),
        Category.State,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        new Bilingual(
            "A result names the rule set it was made with, so that it can be made again. Take what varies from the declaration or from a parameter.",
            "检查结果注明所用的规则集，以便重现。会变化的内容应取自申报表或参数。"));

    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "System.Environment", "System.IO.File", "System.IO.Directory", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.Net.Http.HttpClient",
    };

    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "System.DateTime.Now", "System.DateTime.UtcNow", "System.DateTime.Today", "System.DateTimeOffset.Now", "System.DateTimeOffset.UtcNow", "System.TimeProvider.System",
        "System.Guid.NewGuid", "System.Guid.CreateVersion7", "System.Random.Shared",
        "System.Globalization.CultureInfo.CurrentCulture", "System.Globalization.CultureInfo.CurrentUICulture",
    };

    /// <summary>Creates the analyzer.</summary>
    public RuleSurroundingsAnalyzer()
        : base(DependsOnMachine)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start, RuleTypes types) => start.RegisterOperationAction(
        context =>
        {
            if (types.RuleAround(context.ContainingSymbol) is not null && Forbidden(context.Operation) is { } name)
            {
                context.ReportDiagnostic(Diagnostic.Create(DependsOnMachine, context.Operation.Syntax.GetLocation(), name));
            }
        },
        OperationKind.PropertyReference, OperationKind.Invocation, OperationKind.ObjectCreation);

    private static string? Forbidden(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property.Name: not "NewLine" } property => Forbidden(property.Property),
        IInvocationOperation call => Forbidden(call.TargetMethod),
        // A random sequence with a fixed beginning is the same everywhere.
        IObjectCreationOperation { Constructor: { } constructor, Arguments.Length: 0 } when constructor.ContainingType.ToDisplayString() == "System.Random" => "System.Random",
        IObjectCreationOperation { Constructor: { } constructor } when Types.Contains(constructor.ContainingType.ToDisplayString()) => constructor.ContainingType.ToDisplayString(),
        _ => null,
    };

    private static string? Forbidden(ISymbol member)
    {
        var type = member.ContainingType?.ToDisplayString();
        var name = $"{type}.{member.Name}";
        return type is not null && (Types.Contains(type) || Members.Contains(name)) ? name : null;
    }
}
