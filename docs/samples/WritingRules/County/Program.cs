using CountyRules;
using Microsoft.Extensions.DependencyInjection;
using PerfGoals.Checking;
using PerfGoals.Documents;

var services = new ServiceCollection();
services.AddPerfGoals(goals => goals.UseRuleSet("luxian-2025").AddRulesFromAssemblyContaining<LowSatisfaction>());
using var provider = services.BuildServiceProvider();
provider.ValidatePerfGoals();

var document = DeclarationReader.ReadFile(args[0]);
foreach (var finding in provider.GetRequiredService<Checker>().Check(document).Diagnostics)
{
    Console.WriteLine($"{finding.Rule.Id} {finding.Severity}, line {document.Locate(finding)?.Line}: {finding.Message}");
}
