using PerfGoals.Core.Analyzers.Tests.Support;
using PerfGoals.Core.CodeFixes;

namespace PerfGoals.Core.Analyzers.Tests;

public sealed class RuleStateAnalyzerTests
{
    [Theory]
    [InlineData("private int {|PGR0031:count|};")]
    [InlineData("private static int {|PGR0031:count|}, {|PGR0031:other|};")]
    [InlineData("public int {|PGR0031:Count|} { get; set; }")]
    [InlineData("public int {|PGR0031:Count|} { get; private set; }")]
    [InlineData("private static string? {|PGR0031:Last|} { get; set; }")]
    public Task A_member_that_can_change_is_reported(string members) => Report("", members);

    [Theory]
    [InlineData("private const int Limit = 1;")]
    [InlineData("private static readonly string[] Words = [\"一\"];")]
    [InlineData("private readonly int limit = 1;")]
    [InlineData("public int Limit { get; init; }")]
    [InlineData("public int Limit { get; } = 1;")]
    [InlineData("public int Limit => 1;")]
    [InlineData("private static readonly List<string> Words = new() { \"一\" }; static SlowCase() { Words.Add(\"二\"); }")]
    [InlineData("private sealed class Counter { public int Count; }")]
    public Task A_member_that_cannot_change_is_left_alone(string members) => Report("", members);

    [Theory]
    [InlineData("private readonly List<string> seen = [];", "{|PGR0031:seen|}.Add(\"一\");")]
    [InlineData("private static readonly Dictionary<string, int> Seen = [];", "{|PGR0031:Seen|}[\"一\"] = 1;")]
    [InlineData("private static readonly Dictionary<string, int> Seen = [];", "{|PGR0031:Seen|}[\"一\"]++;")]
    [InlineData("private readonly int[] counts = new int[3];", "{|PGR0031:counts|}[0] += 1;")]
    [InlineData("private readonly System.Collections.Concurrent.ConcurrentDictionary<int, int> cache = new();", "{|PGR0031:cache|}.GetOrAdd(1, 1);")]
    [InlineData("private System.Text.StringBuilder Text { get; } = new();", "{|PGR0031:Text|}.Append('一');")]
    public Task A_kept_collection_that_is_changed_is_reported(string members, string check) => Report(check, members);

    [Theory]
    [InlineData("private static readonly ImmutableArray<int> Few = [];", "_ = Few.Add(1);")]
    [InlineData("private static readonly HashSet<string> Words = [];", "_ = Words.Contains(\"一\");")]
    [InlineData("private static readonly int[] Counts = new int[3];", "var local = new int[3]; local[0] = Counts[0];")]
    [InlineData("", "var seen = new List<string>(); seen.Add(\"一\");")]
    public Task Local_collections_and_reading_are_left_alone(string members, string check) => Report(check, members);

    [Fact]
    public Task A_captured_parameter_that_is_changed_is_reported() => Snippets.Report<RuleStateAnalyzer>("""
        public sealed class Counting(RuleDescriptor descriptor, int limit, List<int> seen) : IndicatorRule(descriptor)
        {
            private readonly int twice = 2 * limit;

            protected override void Check(in IndicatorContext context)
            {
                {|PGR0031:limit|}--;
                {|PGR0031:seen|}.Add(twice);
            }
        }
        """);

    [Fact]
    public Task The_state_of_a_portfolio_changes_and_the_rule_does_not() => Snippets.Report<RuleStateAnalyzer>("""
        public sealed class Names(RuleDescriptor descriptor) : PortfolioRule<List<string>>(descriptor)
        {
            private readonly List<string> seen = [];

            protected override List<string> Create() => [];

            protected override void Add(List<string> state, in PortfolioEntryContext context)
            {
                state.Add("一");
                {|PGR0031:seen|}.Add("一");
            }

            protected override List<string> Merge(List<string> left, List<string> right)
            {
                left.AddRange(right);
                return left;
            }

            protected override void Report(List<string> state, in PortfolioContext context) => state.Sort();
        }
        """);

    [Fact]
    public Task A_class_that_is_no_rule_may_change() => Snippets.Report<RuleStateAnalyzer>("public sealed class Other { public int Count; public void More() => Count++; }");

    [Fact]
    public Task A_rule_without_a_base_class_is_a_rule() => Snippets.Report<RuleStateAnalyzer>("""
        public sealed class Bare(RuleDescriptor descriptor) : IRule
        {
            private int {|PGR0031:count|};
            public RuleDescriptor Descriptor { get; } = descriptor;
            public void Initialize(RuleActions actions) => count++;
        }
        """);

    [Theory]
    [InlineData("private static int {|PGR0031:count|} = 1;", "private static readonly int count = 1;")]
    [InlineData("public int {|PGR0031:Count|} { get; set; }", "public int Count { get; init; }")]
    public Task It_is_made_readonly(string before, string after) => Snippets.Fix<RuleStateAnalyzer, MakeReadOnlyFix>(Rule.With(members: before), Rule.With(members: after));

    private static Task Report(string check, string members) => Snippets.Report<RuleStateAnalyzer>("#nullable enable\n" + Rule.With(members: members, check: check));
}
