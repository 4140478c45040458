using System.Text;
using BenchmarkDotNet.Attributes;
using PerfGoals.Benchmarks.Data;
using PerfGoals.Documents;

namespace PerfGoals.Benchmarks;

/// <summary>Reading a table from extracted text: the sample, and a long table made of its rows.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private byte[] content = [];

    /// <summary>Gets or sets how many rows the table has: those of the sample, or about 5,000.</summary>
    [Params(SampleText.Rows, 139 * SampleText.Rows)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        content = SampleText.Repeated(Rows / SampleText.Rows);
        using var stream = new MemoryStream(content);
        var document = DeclarationReader.Read(stream, "benchmark");
        if (document.Declaration.IndicatorCount != Rows || !document.Problems.IsEmpty)
        {
            throw new InvalidOperationException("The table was not read as it should be.");
        }
    }

    /// <summary>What any reader of text does first.</summary>
    [Benchmark(Baseline = true)]
    public int DecodeAndSplit() => Encoding.UTF8.GetString(content).Split('\n').Length;

    [Benchmark]
    public int Read()
    {
        using var stream = new MemoryStream(content);
        return DeclarationReader.Read(stream, "benchmark").Declaration.IndicatorCount;
    }
}
