using PerfGoals.Core.Analyzers.Tests.Support;
using PerfGoals.Core.CodeFixes;

namespace PerfGoals.Core.Analyzers.Tests;

public sealed class RuleExamplesAnalyzerTests
{
    private const string One = "new(new(\"一\", \"One\"), \"| 权重 |\", Flagged: true)";
    private const string Two = "new(new(\"二\", \"Two\"), \"| 权重 |\", false)";

    [Theory]
    [InlineData("")]
    [InlineData("Examples = [],")]
    [InlineData("Examples = [" + One + "],")]
    [InlineData("Examples = [" + One + " { Repaired = \"| 权重 |\" }],")]
    [InlineData("Examples = [" + Two + ", " + Two + "],")]
    [InlineData("Examples = new RuleExample[] { " + Two + " }.ToImmutableArray(),")]
    public Task A_missing_example_is_reported(string examples) => Report(Marked(Rule.With(examples: examples)));

    [Theory]
    [InlineData("Examples = [" + One + ", " + Two + "],")]
    [InlineData("Examples = [" + Two + ", " + One + ", " + Two + "],")]
    [InlineData("Examples = [" + One + " { Repaired = \"| 权重 |\" }, " + Two + "],")]
    [InlineData("Examples = [.. Shared],")]
    [InlineData("Examples = Shared,")]
    [InlineData("Examples = [Shared[0]],")]
    public Task Both_kinds_of_example_or_computed_ones_are_left_alone(string examples) =>
        Report(Rule.With(examples: examples, members: "private static readonly ImmutableArray<RuleExample> Shared = [];"));

    [Fact]
    public Task What_is_not_a_rule_needs_no_example() => Report("""
        public static class Problems
        {
            public static RuleDescriptor Lost { get; } = new()
            {
                Id = "LX0001", Name = "lost", Title = new("一", "One"), DefaultSeverity = Severity.Info, Certainty = Certainty.Hint, Messages = [],
                Rationale = new("一", "One"), HowToFix = new("一", "One"),
            };
        }
        """);

    [Fact]
    public Task Both_examples_are_begun() => Fix("", """"
        Examples =
                [
                    new(new("TODO：会被标记的表", "TODO: a table that is flagged"), """
                        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                        | TODO | 产出指标 | 数量指标 | TODO | ≥ | 1 | 个 | 10 |
                        """, Flagged: true),
                    new(new("TODO：不会被标记的表", "TODO: a table that is left alone"), """
                        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                        | TODO | 产出指标 | 数量指标 | TODO | ≥ | 1 | 个 | 10 |
                        """, Flagged: false),
                ],
        """");

    [Fact]
    public Task The_missing_example_is_begun() => Fix("Examples =\n        [\n            " + One + ",\n        ],", """"
        Examples =
                [
                    new(new("一", "One"), "| 权重 |", Flagged: true),
                    new(new("TODO：不会被标记的表", "TODO: a table that is left alone"), """
                        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                        | TODO | 产出指标 | 数量指标 | TODO | ≥ | 1 | 个 | 10 |
                        """, Flagged: false),
                ],
        """");

    private static Task Fix(string examples, string after) => Snippets.Fix<RuleExamplesAnalyzer, AddExampleFix>(
        Marked(Rule.With(examples: examples)).Replace("\n        \n    };", "\n    };", StringComparison.Ordinal), Rule.With(examples: after));

    private static string Marked(string rule) => rule.Replace("Description = new(", "Description = {|PGR0021:new|}(", StringComparison.Ordinal);

    private static Task Report(string code) => Snippets.Report<RuleExamplesAnalyzer>(code);
}
