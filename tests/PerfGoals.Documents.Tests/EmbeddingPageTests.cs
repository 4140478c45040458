using System.Globalization;
using System.Text.RegularExpressions;
using Embedding;
using Microsoft.Extensions.DependencyInjection;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Documentation;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Sources;
using PerfGoals.Tests;

namespace PerfGoals.Documents.Tests;

/// <summary>The code of <c>docs/embedding.md</c>, compiled and run.</summary>
public sealed partial class EmbeddingPageTests
{
    private static readonly string[] Compiled = ["tests/PerfGoals.Documents.Tests/EmbeddingPageTests.cs", "docs/samples/Observability/Program.cs", "docs/samples/Embedding/SlowCase.cs"];
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/embedding.md")).ReplaceLineEndings("\n");

    [Fact]
    public void All_code_of_the_page_is_here_or_in_a_sample()
    {
        var code = Compiled.Select(file => Trimmed(File.ReadAllText(Repository.PathOf(file)))).ToList();
        var shown = CodeBlock().Matches(Page).Select(match => Trimmed(match.Groups[1].Value)).ToList();

        Assert.NotEmpty(shown);
        Assert.All(shown, block => Assert.Contains(code, text => text.Contains(block, StringComparison.Ordinal)));
    }

    [Fact]
    public void Rules_are_added_one_by_one_or_by_their_assembly()
    {
        var services = new ServiceCollection();
        services.AddPerfGoals(goals => goals.UseRuleSet("luxian-2025").AddRulesFromAssemblyContaining<SlowCase>());
        using var provider = services.BuildServiceProvider();

        Assert.Equal([typeof(CopiedGoal), typeof(SlowCase)], provider.GetRequiredService<RuleCatalog>().HostRules.Select(rule => rule.GetType()));
    }

    [Fact]
    public void Without_a_container_it_is_one_line()
    {
        var checker = Checker.Create("luxian-2025", new SlowCase());

        Assert.Contains(checker.Rules.Rules, rule => rule.Descriptor.Id == "LX0001");
    }

    [Fact]
    public void A_host_has_a_handbook_of_its_own_rules()
    {
        var rules = Checker.Create("luxian-2025", new SlowCase()).Rules;
        var pages = new Dictionary<string, string>();
        MarkdownHandbook.Write(Handbook.Of(rules), CultureInfo.GetCultureInfo("zh-Hans"), pages.Add);

        var page = pages["LX0001.md"];
        Assert.Contains("# LX0001 结案时间过长\n", page, StringComparison.Ordinal);
        Assert.Contains("- ① 第 2 行“指标值”：“结案时间”为 3 个月，超过 1 个月。\n", page, StringComparison.Ordinal);
        Assert.Contains("### 不报告：一个月正好\n", page, StringComparison.Ordinal);
        Assert.Contains("| `limit` | 允许的时间 | 1 个月 | 默认 | 相同 | 不小于 0 的整数 |", page, StringComparison.Ordinal);
        Assert.Contains("案件一般应在 1 个月内办结。（[LX0001](LX0001.md)）", pages["instructions.md"], StringComparison.Ordinal);
        Assert.Contains("[LX0001](LX0001.md)", pages["README.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_repair_and_rules_that_compare_are_documented_without_further_work()
    {
        var handbook = Handbook.Of(Checker.Create("luxian-2025", new CopiedGoal(), new CountyRules.LowSatisfaction()).Rules);
        var host = handbook.Pages.Where(page => page.Rule.Id.StartsWith("LX", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, host.Count);
        Assert.All(host, page => Assert.All(page.Examples, example => Assert.True(example is { Problem: null, IsOtherwise: false }, page.ToString())));
        Assert.Contains(host, page => page.Examples.Any(example => example.Tables.Length > 1 && example.IsFlagged));
        Assert.Contains(host, page => page.Examples.Any(example => example.Tables.Any(table => table.Repaired is not null)));
    }

    [Fact]
    public void How_rules_are_run_is_an_option()
    {
        var checker = Checker.Create("luxian-2025", new SlowCase());
        var patient = new Checker(checker.Rules, new CheckerOptions { RuleTimeBudget = TimeSpan.FromMinutes(1), CollectStatistics = true });

        Assert.NotEmpty(patient.Check(new Declaration()).Statistics);
    }

    [Fact]
    public void Rule_sets_have_keys()
    {
        var services = new ServiceCollection();
        services.AddPerfGoals(goals => goals
            .UseRuleSet("reading")
            .AddRuleSet("luxian-2025")
            .AddRuleSet("泸县", 2025)
            .AddRule<SlowCase>());
        services.AddSingleton<Desk>();
        using var provider = services.BuildServiceProvider();
        var key = "luxian-2025";
        var checker = provider.GetRequiredKeyedService<Checker>(key);

        Assert.Equal("luxian-2025", checker.Rules.RuleSet.Id);
        Assert.Equal("luxian-2025", provider.GetRequiredService<Desk>().Check(DeclarationReader.ReadFile(Repository.Sample)).Rules.RuleSet.Id);
        Assert.Equal("reading", provider.GetRequiredService<Checker>().Rules.RuleSet.Id);
    }

    [Fact]
    public void What_is_wrong_is_shown_as_it_is()
    {
        var county = RuleSet.Parse("""{ "id": "county", "version": "1", "rules": { "slow-cas": {} } }"""u8, "county.json");
        var services = new ServiceCollection();
        services.AddPerfGoals(goals => goals.UseRuleSet(county).AddRule<SlowCase>().Set("LX0001", "limt", 2));
        using var provider = services.BuildServiceProvider();

        var refusal = Assert.Throws<InvalidOperationException>(() =>
        {
            provider.ValidatePerfGoals();
        });

        Assert.Contains($"```text\n{refusal.Message}\n```", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_opens_a_scope_of_its_own()
    {
        var services = new ServiceCollection();
        services.AddScoped<ProjectRegister>().AddPerfGoals(goals => goals.UseRuleSet("reading").AddRule<UnknownProject>());
        using var provider = services.BuildServiceProvider(validateScopes: true);
        provider.ValidatePerfGoals();

        var result = provider.GetRequiredService<Checker>().Check(DeclarationReader.ReadFile(Repository.Sample));

        Assert.True(result.IsComplete);
        Assert.Equal(4, result.Diagnostics.Count(finding => finding.Rule.Id == "LX0002"));
    }

    [Fact]
    public void The_page_names_all_that_can_be_observed()
    {
        var names = typeof(PerfGoalsTelemetry).GetProperties().Select(property => (string)property.GetValue(null)!);

        Assert.All(names, name => Assert.Contains($"`{name}", Page, StringComparison.Ordinal));
    }

    private static string Trimmed(string code) => string.Join('\n', code.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim())).Trim();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    public sealed class Desk([FromKeyedServices("泸县@2025")] Checker checker)
    {
        public CheckResult Check(DeclarationDocument document) => checker.Check(document);
    }

    private sealed class ProjectRegister
    {
        private readonly HashSet<string> names = [];

        public bool Knows(string name) => names.Contains(name);
    }

    private sealed class UnknownProject(IServiceScopeFactory scopes) : ProjectRule(UnknownProjectDescriptor)
    {
        private static readonly Message Unknown = new("unknown", new("项目不在项目库中。", "The project is not in the register."));

        private static RuleDescriptor UnknownProjectDescriptor { get; } = new()
        {
            Id = "LX0002",
            Name = "unknown-project",
            Title = new("项目未入库", "Unknown project"),
            DefaultSeverity = Severity.Warning,
            Certainty = Certainty.Hint,
            Messages = [Unknown],
            Rationale = new("项目应先入库。", "Projects are registered first."),
            HowToFix = new("先申请入库。", "Register the project."),
        };

        protected override void Check(in ProjectContext context)
        {
            using var scope = scopes.CreateScope();
            var register = scope.ServiceProvider.GetRequiredService<ProjectRegister>();
            if (context.Project.Name is { } name && !register.Knows(name))
            {
                context.Report(context.Project.Path, Unknown.With());
            }
        }
    }
}
