using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using PerfGoals.Benchmarks.Data;
using PerfGoals.Benchmarks.Peers;
using PerfGoals.Goals;
using PerfGoals.Serialization;

namespace PerfGoals.Benchmarks;

/// <summary>Reading and writing the canonical JSON of 9,000 indicators, for one of them.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class JsonBenchmarks
{
    private const int Declarations = 100;
    private const int Indicators = Declarations * SyntheticDeclarations.IndicatorsPerDeclaration;

    // The same form of text as the library's: indented, and with Chinese unescaped.
    private static readonly PlainJsonContext Plain = new(new JsonSerializerOptions(PlainJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });

    private readonly byte[] buffer = new byte[16 * 1024 * 1024];
    private Declaration[] declarations = [];
    private PlainDeclaration[] plain = [];
    private byte[][] texts = [];

    /// <summary>Gets or sets whether the indicators carry the texts of their cells, as those that come from a table do.</summary>
    [Params(false, true)]
    public bool WithCells { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        declarations = SyntheticDeclarations.Create(Declarations, withCells: WithCells);
        texts = [.. declarations.Select(ToBytes)];
        plain = [.. texts.Select(text => JsonSerializer.Deserialize(text, Plain.PlainDeclaration)!)];
        if (Read() != Indicators || ReadPlain() != Indicators || !declarations.SequenceEqual(texts.Select(text => CanonicalJson.Read(text, "").Declaration)))
        {
            throw new InvalidOperationException("What was written is not what was read.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Indicators)]
    [BenchmarkCategory("Read")]
    public int ReadPlain()
    {
        var count = 0;
        foreach (var text in texts)
        {
            var declaration = JsonSerializer.Deserialize(text, Plain.PlainDeclaration)!;
            count += declaration.Projects.Sum(project => project.Indicators.Length);
        }

        return count;
    }

    [Benchmark(OperationsPerInvoke = Indicators)]
    [BenchmarkCategory("Read")]
    public int Read()
    {
        var count = 0;
        foreach (var text in texts)
        {
            count += CanonicalJson.Read(text, "benchmark").Declaration.IndicatorCount;
        }

        return count;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Indicators)]
    [BenchmarkCategory("Write")]
    public long WritePlain()
    {
        using var output = new MemoryStream(buffer);
        foreach (var declaration in plain)
        {
            JsonSerializer.Serialize(output, declaration, Plain.PlainDeclaration);
        }

        return output.Position;
    }

    [Benchmark(OperationsPerInvoke = Indicators)]
    [BenchmarkCategory("Write")]
    public long Write()
    {
        using var output = new MemoryStream(buffer);
        foreach (var declaration in declarations)
        {
            CanonicalJson.Write(output, declaration);
        }

        return output.Position;
    }

    private static byte[] ToBytes(Declaration declaration)
    {
        using var stream = new MemoryStream();
        CanonicalJson.Write(stream, declaration);
        return stream.ToArray();
    }
}
