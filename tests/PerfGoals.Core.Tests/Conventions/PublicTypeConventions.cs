using System.Reflection;
using System.Runtime.CompilerServices;

namespace PerfGoals.Core.Tests.Conventions;

/// <summary>What public types must be like; each returns what is wrong, or nothing.</summary>
internal static class PublicTypeConventions
{
    /// <summary>A class that is neither sealed nor abstract invites inheritance nobody thought of.</summary>
    public static string? ClassIsOpen(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsSealed: false } ? $"{type} is neither sealed, static nor abstract." : null;

    /// <summary>A struct that can change loses its change where it is copied.</summary>
    public static string? StructCanChange(Type type) =>
        type is { IsValueType: true, IsEnum: false, IsByRefLike: false } && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false)
            ? $"{type} is neither a readonly nor a ref struct."
            : null;

    /// <summary>A value that can be set later makes an object that is not safe to share.</summary>
    public static IEnumerable<string> PropertiesThatCanChange(Type type) =>
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        select $"{type}.{property.Name} can be set.";

    /// <summary>A field cannot be checked, documented by inheritance or changed into a property.</summary>
    public static IEnumerable<string> Fields(Type type) => type.IsEnum
        ? []
        : type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(field => $"{type}.{field.Name} is a public field.");
}
