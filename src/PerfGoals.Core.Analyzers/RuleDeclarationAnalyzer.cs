using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PerfGoals.Core.Analyzers;

/// <summary>What a rule reports and reads, against what its descriptor lists.</summary>
/// <remarks>A rule whose descriptor is not written out in its class, or lists something computed, is not judged.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RuleDeclarationAnalyzer : RuleApiAnalyzer
{
    internal static readonly DiagnosticDescriptor UndeclaredMessage = new(
        "PGR0011",
        new Bilingual("Message reported but not declared", "报告了未声明的消息"),
        new Bilingual("The descriptor does not list the message '{0}' among its Messages", "描述的 Messages 中没有消息“{0}”"),
        Category.Messages,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        new Bilingual("A rule reports only messages that its descriptor lists; reporting another is a fault of the rule, and the check is incomplete.", "规则只能报告描述中列出的消息；否则即为规则出错，检查不完整。"));

    internal static readonly DiagnosticDescriptor UndeclaredParameter = new(
        "PGR0012",
        new Bilingual("Parameter read but not declared", "读取了未声明的参数"),
        new Bilingual("The descriptor does not list the parameter '{0}' among its Parameters", "描述的 Parameters 中没有参数“{0}”"),
        Category.Messages,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        new Bilingual("Rule sets can set only parameters that the descriptor lists; reading another is a fault of the rule, and the check is incomplete.", "规则集只能设定描述中列出的参数；读取其他参数即为规则出错，检查不完整。"));

    internal static readonly DiagnosticDescriptor Unused = new(
        "PGR0013",
        new Bilingual("Message or parameter never used", "消息或参数从未使用"),
        new Bilingual("'{0}' is never {1} by this rule", "本规则从未{1}“{0}”"),
        Category.Messages,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        new Bilingual("What a descriptor lists is what people read and what rule sets set; a message never reported or a parameter never read misleads them.", "描述是给人阅读、供规则集设定的；从不报告的消息、从不读取的参数会误导使用者。"));

    private static readonly Bilingual Reported = new("reported", "报告");
    private static readonly Bilingual Read = new("read", "读取");

    /// <summary>Creates the analyzer.</summary>
    public RuleDeclarationAnalyzer()
        : base(UndeclaredMessage, UndeclaredParameter, Unused)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start, RuleTypes types)
    {
        var rules = new ConcurrentDictionary<ISymbol, RuleClass>(SymbolEqualityComparer.Default);
        start.RegisterSymbolStartAction(
            context =>
            {
                // A helper within a rule class is a part of the rule, and its symbol ends before that of the rule.
                if (types.RuleAround(context.Symbol) is { } rule)
                {
                    rules.GetOrAdd(rule, _ => new RuleClass(types)).Register(context, isRule: RuleTypes.Same(rule, context.Symbol));
                }
            },
            SymbolKind.NamedType);
    }

    /// <summary>Collects, of one rule class, what is listed and what is used.</summary>
    private sealed class RuleClass(RuleTypes types)
    {
        private readonly ConcurrentBag<DeclaredList> lists = [];
        private readonly ConcurrentBag<(ISymbol Symbol, Location Location)> uses = [];
        private readonly ConcurrentDictionary<ISymbol, bool> named = new(SymbolEqualityComparer.Default);

        public void Register(SymbolStartAnalysisContext context, bool isRule)
        {
            context.RegisterOperationAction(CollectList, OperationKind.ObjectCreation);
            context.RegisterOperationAction(CollectUse, OperationKind.Invocation);
            context.RegisterOperationAction(CollectName, OperationKind.FieldReference, OperationKind.PropertyReference);
            if (isRule)
            {
                context.RegisterSymbolEndAction(Report);
            }
        }

        private void CollectList(OperationAnalysisContext context)
        {
            var creation = (IObjectCreationOperation)context.Operation;
            if (RuleTypes.Same(creation.Type, types.Descriptor))
            {
                var descriptor = new DescriptorCreation(creation, context.ContainingSymbol);
                lists.Add(new DeclaredList(descriptor.ValueOf("Messages"), descriptor.ValueOf("Parameters"), descriptor.IsDeclaration, creation.Syntax.GetLocation(), types));
            }
        }

        private void CollectUse(OperationAnalysisContext context)
        {
            var invocation = (IInvocationOperation)context.Operation;
            if (invocation.TargetMethod.Name == "With" && types.IsMessage(invocation.Instance?.Type) && types.Declared(invocation.Instance) is { } message)
            {
                uses.Add((message, invocation.Instance!.Syntax.GetLocation()));
            }
            else if (invocation.TargetMethod is { Name: "Get", ContainingType.IsRefLikeType: true } && invocation.Arguments.Length == 1
                && types.Declared(invocation.Arguments[0].Value) is { } parameter && types.IsParameter(invocation.Arguments[0].Value.Type))
            {
                uses.Add((parameter, invocation.Arguments[0].Syntax.GetLocation()));
            }
        }

        private void CollectName(OperationAnalysisContext context)
        {
            if (types.Declared(context.Operation) is { } symbol && !IsWithinDescriptor(context.Operation))
            {
                named[symbol] = true;
            }
        }

        private bool IsWithinDescriptor(IOperation operation)
        {
            for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
            {
                if (parent is IObjectCreationOperation creation && RuleTypes.Same(creation.Type, types.Descriptor))
                {
                    return true;
                }
            }

            return false;
        }

        private void Report(SymbolAnalysisContext context)
        {
            if (lists.IsEmpty || lists.Any(list => !list.IsKnown))
            {
                return;
            }

            var listed = new HashSet<ISymbol>(lists.SelectMany(list => list.Symbols), SymbolEqualityComparer.Default);
            foreach (var (symbol, location) in uses.Where(use => !listed.Contains(use.Symbol)))
            {
                var descriptor = types.IsMessage(TypeOf(symbol)) ? UndeclaredMessage : UndeclaredParameter;
                context.ReportDiagnostic(Diagnostic.Create(descriptor, location, lists.Select(list => list.Location), symbol.Name));
            }

            foreach (var member in ((INamedTypeSymbol)context.Symbol).GetMembers())
            {
                var type = TypeOf(member);
                if (member is { DeclaredAccessibility: Accessibility.Private, IsImplicitlyDeclared: false } && (types.IsMessage(type) || types.IsParameter(type)) && !named.ContainsKey(member))
                {
                    context.ReportDiagnostic(Diagnostic.Create(Unused, member.Locations[0], member.Name, types.IsMessage(type) ? Reported : Read));
                }
            }
        }

        private static ITypeSymbol? TypeOf(ISymbol symbol) => (symbol as IFieldSymbol)?.Type ?? (symbol as IPropertySymbol)?.Type;
    }

    /// <summary>The messages and parameters that one descriptor lists.</summary>
    private sealed class DeclaredList
    {
        private readonly RuleTypes types;

        public DeclaredList(IOperation? messages, IOperation? parameters, bool isDeclaration, Location location, RuleTypes types)
        {
            this.types = types;
            Location = location;
            IsKnown = isDeclaration;
            Add(messages);
            Add(parameters);
        }

        public Location Location { get; }

        /// <summary>Gets whether every element is a field or property, so that what is not among them is surely not listed.</summary>
        public bool IsKnown { get; private set; }

        public List<ISymbol> Symbols { get; } = [];

        private void Add(IOperation? value)
        {
            if (value is null)
            {
                return;
            }

            if (types.Declared(value) is { } symbol)
            {
                Symbols.Add(symbol);
                return;
            }

            // Whatever else refers to something is computed, but for the name of a factory such as ImmutableArray.Create.
            IsKnown &= value is not (IParameterReferenceOperation or ILocalReferenceOperation or IMemberReferenceOperation)
                && value is not IInvocationOperation { TargetMethod.ContainingType.Name: not "ImmutableArray" };
            foreach (var child in value.ChildOperations)
            {
                Add(child);
            }
        }
    }
}
