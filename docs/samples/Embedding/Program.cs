using Microsoft.Extensions.DependencyInjection;
using PerfGoals.Checking;
using PerfGoals.Documents;

var services = new ServiceCollection();
services.AddPerfGoals(goals => goals.UseRuleSet("luxian-2025").AddRule<Embedding.SlowCase>());
using var provider = services.BuildServiceProvider();

var document = DeclarationReader.ReadFile(args[0]);
var result = provider.GetRequiredService<Checker>().Check(document);
foreach (var finding in result.Diagnostics)
{
    Console.WriteLine($"{finding.Severity} {finding} ({document.Locate(finding)?.Line})");
}
