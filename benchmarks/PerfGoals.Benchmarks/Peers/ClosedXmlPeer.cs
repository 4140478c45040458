using System.Reflection;
using System.Runtime.Loader;

namespace PerfGoals.Benchmarks.Peers;

/// <summary>ClosedXML, loaded beside the other libraries with the older Open XML SDK that it needs.</summary>
/// <param name="path">The assembly that reads with it.</param>
internal sealed class ClosedXmlPeer(string path) : AssemblyLoadContext("ClosedXML")
{
    private readonly AssemblyDependencyResolver resolver = new(path);

    /// <summary>Returns what reads the first sheet of a workbook, given what the text of a cell counts.</summary>
    public static Func<byte[], Func<string, int>, int> Load()
    {
        var path = typeof(ClosedXmlPeer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "ClosedXmlReader").Value!;
        return new ClosedXmlPeer(path).LoadFromAssemblyPath(path).GetType("PerfGoals.Benchmarks.ClosedXml.SheetReader", throwOnError: true)!
            .GetMethod("Read")!.CreateDelegate<Func<byte[], Func<string, int>, int>>();
    }

    protected override Assembly? Load(AssemblyName assemblyName) =>
        resolver.ResolveAssemblyToPath(assemblyName) is { } found ? LoadFromAssemblyPath(found) : null;
}
