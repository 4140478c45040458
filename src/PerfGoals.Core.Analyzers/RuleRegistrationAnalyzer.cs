using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PerfGoals.Core.Analyzers;

/// <summary>Rule classes as they are registered: sealed, and made by the container.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RuleRegistrationAnalyzer : RuleApiAnalyzer
{
    internal static readonly DiagnosticDescriptor Open = new(
        "PGR0041",
        new Bilingual("Rule class not sealed", "规则类未密封"),
        new Bilingual("The rule class '{0}' is neither sealed nor abstract", "规则类“{0}”既未密封也非抽象"),
        Category.Registration,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        new Bilingual("One class, one id: a class derived from a rule would share its descriptor, and the catalogue refuses the second.", "一个类一个编号：派生类会共用描述，规则目录不接受第二个。"));

    internal static readonly DiagnosticDescriptor NotConstructible = new(
        "PGR0042",
        new Bilingual("Rule that the container cannot make", "容器无法创建的规则"),
        new Bilingual("AddRule<{0}>() fails when the checker is first asked for: the class {1}", "AddRule<{0}>() 会在首次取用检查器时失败：该类{1}"),
        Category.Registration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        new Bilingual("AddRule<TRule>() has the container make one instance, by a public constructor of a class that is not abstract. Give an instance to AddRule(rule) otherwise.", "AddRule<TRule>() 由容器通过公共构造函数创建实例，类不能是抽象类。否则请把实例交给 AddRule(rule)。"));

    private static readonly Bilingual Abstract = new("is abstract", "是抽象类");
    private static readonly Bilingual Closed = new("has no public constructor", "没有公共构造函数");

    /// <summary>Creates the analyzer.</summary>
    public RuleRegistrationAnalyzer()
        : base(Open, NotConstructible)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start, RuleTypes types)
    {
        start.RegisterSymbolAction(
            context =>
            {
                if (context.Symbol is INamedTypeSymbol { IsSealed: false, IsAbstract: false } rule && types.IsRule(rule))
                {
                    context.ReportDiagnostic(Diagnostic.Create(Open, rule.Locations[0], rule.Name));
                }
            },
            SymbolKind.NamedType);
        start.RegisterOperationAction(context => CheckRegistration(context, (IInvocationOperation)context.Operation, types), OperationKind.Invocation);
    }

    private static void CheckRegistration(OperationAnalysisContext context, IInvocationOperation call, RuleTypes types)
    {
        if (call.TargetMethod is not { Name: "AddRule", TypeArguments.Length: 1 } || !RuleTypes.Same(call.TargetMethod.ContainingType, types.Builder)
            || call.TargetMethod.TypeArguments[0] is not INamedTypeSymbol rule)
        {
            return;
        }

        var problem = rule.IsAbstract ? Abstract : rule.InstanceConstructors.All(constructor => constructor.DeclaredAccessibility != Accessibility.Public) ? Closed : null;
        if (problem is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(NotConstructible, call.Syntax.GetLocation(), rule.Name, problem));
        }
    }
}
