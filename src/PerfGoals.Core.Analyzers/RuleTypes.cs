using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PerfGoals.Core.Analyzers;

/// <summary>The types of the rule API as a compilation knows them.</summary>
internal sealed class RuleTypes
{
    private readonly INamedTypeSymbol rule;

    private RuleTypes(Compilation compilation, INamedTypeSymbol rule)
    {
        this.rule = rule;
        Descriptor = compilation.GetTypeByMetadataName("PerfGoals.Diagnostics.RuleDescriptor");
        Example = compilation.GetTypeByMetadataName("PerfGoals.Diagnostics.RuleExample");
        MessageTemplate = compilation.GetTypeByMetadataName("PerfGoals.Diagnostics.MessageTemplate");
        Parameter = compilation.GetTypeByMetadataName("PerfGoals.Diagnostics.RuleParameter");
        Text = compilation.GetTypeByMetadataName("PerfGoals.Texts.LocalizedText");
        Builder = compilation.GetTypeByMetadataName("PerfGoals.DependencyInjection.PerfGoalsBuilder");
    }

    public INamedTypeSymbol? Descriptor { get; }

    public INamedTypeSymbol? Example { get; }

    public INamedTypeSymbol? Text { get; }

    public INamedTypeSymbol? Builder { get; }

    private INamedTypeSymbol? MessageTemplate { get; }

    private INamedTypeSymbol? Parameter { get; }

    /// <summary>Returns the types, or nothing where a compilation does not use the library.</summary>
    public static RuleTypes? From(Compilation compilation) =>
        compilation.GetTypeByMetadataName("PerfGoals.Rules.IRule") is { } rule ? new RuleTypes(compilation, rule) : null;

    public bool IsRule(ITypeSymbol? type) => type is { TypeKind: TypeKind.Class } && type.AllInterfaces.Contains(rule, SymbolEqualityComparer.Default);

    public bool IsMessage(ITypeSymbol? type) => IsOrDerivesFrom(type, MessageTemplate);

    public bool IsParameter(ITypeSymbol? type) => IsOrDerivesFrom(type, Parameter);

    /// <summary>Returns the rule class that a symbol belongs to, be it as a member of a helper within the class.</summary>
    public INamedTypeSymbol? RuleAround(ISymbol? symbol)
    {
        for (var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType; type is not null; type = type.ContainingType)
        {
            if (IsRule(type))
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>Returns the message or parameter that an operation names, as long as it is a field or a property.</summary>
    public ISymbol? Declared(IOperation? operation) => operation switch
    {
        IFieldReferenceOperation field when IsMessage(field.Type) || IsParameter(field.Type) => field.Field,
        IPropertyReferenceOperation property when IsMessage(property.Type) || IsParameter(property.Type) => property.Property,
        IConversionOperation conversion => Declared(conversion.Operand),
        _ => null,
    };

    public static bool Same(ISymbol? one, ISymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);

    private static bool IsOrDerivesFrom(ITypeSymbol? type, INamedTypeSymbol? ancestor)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (Same(type, ancestor))
            {
                return true;
            }
        }

        return false;
    }
}
