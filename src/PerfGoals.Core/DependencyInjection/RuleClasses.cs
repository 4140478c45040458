using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using PerfGoals.Rules;

namespace PerfGoals.DependencyInjection;

/// <summary>Finds the classes of an assembly that are rules.</summary>
internal static class RuleClasses
{
    /// <summary>Returns the concrete rule classes that are not generic and that the assembly itself can name, in the order of their names.</summary>
    [RequiresUnreferencedCode("Trimming may have removed rules of the assembly.")]
    public static IEnumerable<Type> In(Assembly assembly) => assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false, IsGenericType: false } && typeof(IRule).IsAssignableFrom(type) && IsPublicOrInternal(type))
        .OrderBy(type => type.FullName, StringComparer.Ordinal);

    private static bool IsPublicOrInternal(Type type) =>
        !(type.IsNestedPrivate || type.IsNestedFamily || type.IsNestedFamANDAssem) && (type.DeclaringType is not { } outer || IsPublicOrInternal(outer));
}
