using System.Text;
using System.Text.RegularExpressions;
using PerfGoals.Checking;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Tests;

namespace PerfGoals.Documents.Tests;

/// <summary>The embedding example of the read-me.</summary>
[Collection(nameof(SampleHost))]
public sealed partial class EmbeddingTests
{
    [Fact]
    public void The_example_prints_the_finding_of_the_sample_and_its_own_rule_is_content()
    {
        var lines = SampleHost.Run("Embedding", Repository.Sample);

        var finding = Assert.Single(lines, line => line.StartsWith("Error", StringComparison.Ordinal));
        Assert.Matches(@"^Error /projects/3 PG2001: .*80.*90.* \(393\)$", finding);
        Assert.DoesNotContain(lines, line => line.Contains("LX0001", StringComparison.Ordinal));
    }

    [Fact]
    public void The_rule_of_the_example_fires_on_a_longer_time()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, File.ReadAllText(Repository.Sample).Replace("\t1\n\t月\n", "\t3\n\t月\n", StringComparison.Ordinal));

            Assert.Single(SampleHost.Run("Embedding", file), line => line.StartsWith("Warning /projects/0/indicators/4/target LX0001: ", StringComparison.Ordinal) && line.EndsWith("(77)", StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void The_examples_of_its_rule_hold()
    {
        var rule = new Embedding.SlowCase();

        Assert.All(rule.Descriptor.Examples, example =>
        {
            using var table = new MemoryStream(Encoding.UTF8.GetBytes(example.Table));
            var result = Checker.Create("luxian-2025", rule).Check(DeclarationReader.Read(table, "example"));
            Assert.Equal(example.Flagged, result.Diagnostics.Any(finding => finding.Rule == rule.Descriptor));
        });
    }

    [Fact]
    public void The_read_me_shows_the_example_as_it_is()
    {
        var blocks = CodeBlock().Matches(File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n")).Select(match => match.Groups[1].Value);

        var shown = Assert.Single(blocks, block => block.Contains("AddPerfGoals", StringComparison.Ordinal));
        Assert.Equal(File.ReadAllText(Repository.PathOf("docs/samples/Embedding/Program.cs")).ReplaceLineEndings("\n").TrimEnd(), shown.TrimEnd());
    }

    [GeneratedRegex("```(?:csharp|cs|c#)\n(.*?)```", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex CodeBlock();
}
