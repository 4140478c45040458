using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Support;

/// <summary>Small declarations to change one thing of.</summary>
internal static class Sample
{
    /// <summary>Gets a project that is legal under luxian-2025: ten points short of nothing.</summary>
    public static Project Project { get; } = new()
    {
        Name = "乡镇公路养护",
        Budget = new Money(155, UnitOfMeasure.Read("万元")),
        AnnualGoal = "养护公路120公里",
        Indicators =
        [
            Indicator(FirstLevel.Output, SecondLevel.Quantity, "养护里程", 22.5m),
            Indicator(FirstLevel.Output, SecondLevel.Quality, "验收合格率", 22.5m),
            Indicator(FirstLevel.Output, SecondLevel.Quality, "病害修复率", 5),
            Indicator(FirstLevel.Output, SecondLevel.Timeliness, "按时完工率", 10),
            Indicator(FirstLevel.Benefit, SecondLevel.SocialBenefit, "事故下降率", 10),
            Indicator(FirstLevel.Satisfaction, SecondLevel.ServiceSatisfaction, "驾乘人员满意度", 10),
            Indicator(FirstLevel.Cost, SecondLevel.EconomicCost, "养护成本", 10),
        ],
    };

    /// <summary>Gets a declaration with that one project.</summary>
    public static Declaration Declaration { get; } = new()
    {
        Title = "2025年度项目绩效目标申报表",
        FiscalYear = 2025,
        Unit = new BudgetUnit("408001", "某县交通运输局"),
        Projects = [Project],
        Notes = ["填表说明："],
    };

    public static Indicator Indicator(FirstLevel first, SecondLevel second, string name, decimal? weight) => new()
    {
        FirstLevel = first,
        SecondLevel = second,
        Name = name,
        Comparison = Comparison.AtLeast,
        Target = Target.Quantitative(95),
        Unit = UnitOfMeasure.Percent,
        Weight = weight,
    };

    /// <summary>Returns the declaration of a project with these weights and nothing else of interest.</summary>
    public static Declaration WithWeights(params decimal?[] weights) => Of([.. weights.Select(weight => Indicator(FirstLevel.Output, SecondLevel.Quantity, "养护里程", weight))]);

    public static Declaration Of(ImmutableArray<Indicator> indicators) => Declaration with { Projects = [Project with { Indicators = indicators }] };
}
