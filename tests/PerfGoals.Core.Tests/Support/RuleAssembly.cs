using System.Reflection;
using System.Reflection.Emit;

namespace PerfGoals.Core.Tests.Support;

/// <summary>Assemblies with classes that are, or are not, rules to add.</summary>
internal static class RuleAssembly
{
    /// <summary>Returns an assembly in which each class has a name, a base class and attributes, in that order.</summary>
    public static Assembly Of(params IEnumerable<(string Name, Type Parent, TypeAttributes Attributes)> classes)
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Policies.Of.A.Host"), AssemblyBuilderAccess.Run);
        var module = assembly.DefineDynamicModule("module");
        foreach (var (name, parent, attributes) in classes)
        {
            var type = module.DefineType(name, attributes | TypeAttributes.Class, parent);
            if (name.Contains('`', StringComparison.Ordinal))
            {
                type.DefineGenericParameters("T");
            }

            type.DefineDefaultConstructor(attributes.HasFlag(TypeAttributes.Sealed) ? MethodAttributes.Private : MethodAttributes.Public);
            type.CreateType();
        }

        return assembly;
    }
}
