using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PerfGoals.Core.Analyzers;

/// <summary>State of a rule that can change: one instance serves every check, on several threads at once.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RuleStateAnalyzer : RuleApiAnalyzer
{
    internal static readonly DiagnosticDescriptor Mutable = new(
        "PGR0031",
        new Bilingual("Rule with state that can change", "规则带有可变状态"),
        new Bilingual("'{0}' {1}; one instance of a rule serves every check, on several threads at once", "“{0}”{1}；一个规则实例同时服务于多个线程上的所有检查"),
        Category.State,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        new Bilingual(
            "Whatever a rule remembers from one call to the next makes its findings depend on what was checked before, and on luck. Keep it in local variables.",
            "规则若在两次调用之间记住内容，其结果就取决于之前检查过什么，甚至取决于运气。请使用局部变量。"));

    private static readonly Bilingual Field = new("is a field that is not readonly", "是非只读字段");
    private static readonly Bilingual Property = new("is a property that can be set after construction", "是构造之后仍可赋值的属性");
    private static readonly Bilingual Content = new("is kept by the rule and its content is changed here", "由规则保存，而其内容在此被修改");
    private static readonly Bilingual Captured = new("is a parameter of the constructor, kept by the rule and changed here", "是由规则保存的构造函数参数，而在此被修改");

    private static readonly HashSet<string> Mutators = new(StringComparer.Ordinal)
    {
        "Add", "AddOrUpdate", "AddRange", "AddFirst", "AddLast", "Append", "AppendLine", "Clear", "Dequeue", "Enqueue", "ExceptWith", "GetOrAdd", "Insert", "IntersectWith",
        "Pop", "Push", "Remove", "RemoveAll", "RemoveAt", "Reverse", "Sort", "SymmetricExceptWith", "TryAdd", "TryDequeue", "TryPop", "TryRemove", "TryTake", "TryUpdate", "UnionWith",
    };

    /// <summary>Creates the analyzer.</summary>
    public RuleStateAnalyzer()
        : base(Mutable)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start, RuleTypes types)
    {
        start.RegisterSymbolAction(context => CheckMembers(context, types), SymbolKind.NamedType);
        start.RegisterOperationAction(
            context => CheckTarget(context, ((IAssignmentOperation)context.Operation).Target, types),
            OperationKind.SimpleAssignment, OperationKind.CompoundAssignment, OperationKind.CoalesceAssignment);
        start.RegisterOperationAction(
            context => CheckTarget(context, ((IIncrementOrDecrementOperation)context.Operation).Target, types), OperationKind.Increment, OperationKind.Decrement);
        start.RegisterOperationAction(context => CheckCall(context, (IInvocationOperation)context.Operation, types), OperationKind.Invocation);
    }

    private static void CheckMembers(SymbolAnalysisContext context, RuleTypes types)
    {
        var rule = (INamedTypeSymbol)context.Symbol;
        if (!types.IsRule(rule))
        {
            return;
        }

        foreach (var member in rule.GetMembers())
        {
            switch (member)
            {
                case IFieldSymbol { IsConst: false, IsReadOnly: false, IsImplicitlyDeclared: false }:
                    context.ReportDiagnostic(Diagnostic.Create(Mutable, member.Locations[0], member.Name, Field));
                    break;
                case IFieldSymbol { IsReadOnly: false, AssociatedSymbol: IPropertySymbol { SetMethod.IsInitOnly: false } property }:
                    context.ReportDiagnostic(Diagnostic.Create(Mutable, property.Locations[0], property.Name, Property));
                    break;
            }
        }
    }

    // x = …, x++ of a captured parameter, and kept[i] = …
    private static void CheckTarget(OperationAnalysisContext context, IOperation target, RuleTypes types)
    {
        var kept = target switch
        {
            IArrayElementReferenceOperation element => element.ArrayReference,
            IPropertyReferenceOperation { Property.IsIndexer: true } indexer => indexer.Instance,
            _ => null,
        };
        if (target is IParameterReferenceOperation parameter && IsCaptured(parameter, context.ContainingSymbol, types))
        {
            context.ReportDiagnostic(Diagnostic.Create(Mutable, target.Syntax.GetLocation(), parameter.Parameter.Name, Captured));
        }
        else if (kept is not null)
        {
            CheckContent(context, kept, types);
        }
    }

    private static void CheckCall(OperationAnalysisContext context, IInvocationOperation call, RuleTypes types)
    {
        var type = call.TargetMethod.ContainingType;
        if (call.Instance is { } instance && Mutators.Contains(call.TargetMethod.Name) && type.ContainingNamespace?.ToDisplayString() is { } home
            && (home is "System.Collections" or "System.Collections.Generic" or "System.Collections.Concurrent" or "System.Collections.ObjectModel" || type.Name == "StringBuilder"))
        {
            CheckContent(context, instance, types);
        }
    }

    private static void CheckContent(OperationAnalysisContext context, IOperation kept, RuleTypes types)
    {
        var name = kept switch
        {
            IFieldReferenceOperation { Field: { } field } when types.IsRule(field.ContainingType) => field.Name,
            IPropertyReferenceOperation { Property: { } property } when types.IsRule(property.ContainingType) => property.Name,
            IParameterReferenceOperation parameter when IsCaptured(parameter, context.ContainingSymbol, types) => parameter.Parameter.Name,
            _ => null,
        };
        var isConstruction = context.ContainingSymbol is not IMethodSymbol { MethodKind: not (MethodKind.Constructor or MethodKind.StaticConstructor) };
        if (name is not null && !isConstruction)
        {
            context.ReportDiagnostic(Diagnostic.Create(Mutable, kept.Syntax.GetLocation(), name, Content));
        }
    }

    private static bool IsCaptured(IParameterReferenceOperation reference, ISymbol containing, RuleTypes types) =>
        reference.Parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        && types.IsRule(constructor.ContainingType)
        && containing is IMethodSymbol { MethodKind: not MethodKind.Constructor };
}
