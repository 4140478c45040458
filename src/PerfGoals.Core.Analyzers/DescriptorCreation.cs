using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PerfGoals.Core.Analyzers;

/// <summary>A <c>new RuleDescriptor { … }</c> as it stands in the code.</summary>
internal readonly struct DescriptorCreation(IObjectCreationOperation creation, ISymbol containing)
{
    /// <summary>Gets whether it is made once for the type that holds it. One made within an ordinary method may be made with other values at each call.</summary>
    public bool IsDeclaration => containing switch
    {
        IMethodSymbol method => method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor or MethodKind.PropertyGet,
        _ => true,
    };

    /// <summary>Gets the type that holds it.</summary>
    public INamedTypeSymbol? Holder => containing as INamedTypeSymbol ?? containing.ContainingType;

    /// <summary>Gets the id, where it is a constant.</summary>
    public string? Id => Constant(ValueOf("Id"));

    /// <summary>Gets the name, where it is a constant.</summary>
    public string? Name => Constant(ValueOf("Name"));

    /// <summary>Gets the name of the default severity, where it is one of the enumeration's.</summary>
    public string? Severity => ValueOf("DefaultSeverity") is IFieldReferenceOperation reference ? reference.Field.Name : null;

    /// <summary>Gets the word <c>new</c>.</summary>
    public Location Location => creation.Syntax is BaseObjectCreationExpressionSyntax syntax ? syntax.NewKeyword.GetLocation() : creation.Syntax.GetLocation();

    /// <summary>Returns what a member is set to, or <see langword="null"/> where it is not set.</summary>
    public IOperation? ValueOf(string member) => ValueOf(creation, member);

    /// <summary>Returns what the initializer of an object sets a member to, or <see langword="null"/> where it does not.</summary>
    public static IOperation? ValueOf(IObjectCreationOperation creation, string member)
    {
        foreach (var initializer in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment && property.Property.Name == member)
            {
                return assignment.Value;
            }
        }

        return null;
    }

    public static string? Constant(IOperation? value) => value is { ConstantValue: { HasValue: true, Value: string text } } ? text : null;
}
