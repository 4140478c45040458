using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Costs;

/// <summary>Projects of a budget and its costs, for laws that hold in every unit.</summary>
internal static class CostTable
{
    private static readonly string[] Names = ["印刷品", "差旅", "设备", "租车", "餐饮", "场地"];

    /// <summary>Returns where a rule reports which message, for a project with a budget and costs in one unit.</summary>
    public static string[] Findings(string rule, string unit, decimal budget, params decimal[] costs)
    {
        var money = UnitOfMeasure.Parse(unit);
        var project = new Project
        {
            Name = "综合保障",
            Budget = new(budget, money),
            Indicators =
            [
                .. costs.Select((cost, row) => new Indicator
                {
                    FirstLevel = FirstLevel.Cost,
                    SecondLevel = SecondLevel.EconomicCost,
                    Name = Names[row] + "费用",
                    Comparison = Comparison.AtMost,
                    Target = Target.Quantitative(cost),
                    Unit = money,
                }),
            ],
        };
        var result = Checker.Create(Policies.Naming(rule)).Check(new Declaration { Projects = [project] });
        return [.. result.Diagnostics.Select(finding => $"{finding.Path} {finding.Message.Template.Key}")];
    }
}
