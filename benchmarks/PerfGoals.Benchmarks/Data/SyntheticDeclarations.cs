using System.Globalization;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Benchmarks.Data;

/// <summary>Declarations that follow the instructions of luxian-2025, but for a share of defective projects. The same arguments give the same declarations.</summary>
internal static class SyntheticDeclarations
{
    public const int ProjectsPerDeclaration = 10;
    public const int IndicatorsPerProject = 9;
    public const int IndicatorsPerDeclaration = ProjectsPerDeclaration * IndicatorsPerProject;

    private const int Seed = 20250101;
    private const int DefectKinds = 7;
    private const int NamelessProject = 5;

    private static readonly Row[] Rows =
    [
        new(FirstLevel.Output, SecondLevel.Quantity, "办理法律援助案件", Comparison.AtLeast, "件"),
        new(FirstLevel.Output, SecondLevel.Quantity, "开展普法宣传活动", Comparison.AtLeast, "场次"),
        new(FirstLevel.Output, SecondLevel.Quality, "调解协议履行率", Comparison.AtLeast, "%"),
        new(FirstLevel.Output, SecondLevel.Quality, "案卷评查合格率", Comparison.EqualTo, "%"),
        new(FirstLevel.Output, SecondLevel.Timeliness, "平均结案时间", Comparison.AtMost, "月"),
        new(FirstLevel.Benefit, SecondLevel.SocialBenefit, "维护社会特定群体合法权益", Comparison.Qualitative, null),
        new(FirstLevel.Benefit, SecondLevel.SustainableImpact, "发挥人民调解基础作用", Comparison.AtLeast, "年"),
        new(FirstLevel.Satisfaction, SecondLevel.ServiceSatisfaction, "受援人满意度", Comparison.AtLeast, "%"),
        new(FirstLevel.Cost, SecondLevel.EconomicCost, "项目总投资", Comparison.AtMost, "万元"),
    ];

    /// <summary>Makes declarations of ten projects with nine indicators each.</summary>
    /// <param name="count">How many.</param>
    /// <param name="defectPercent">The chance of a project to have a defect, in percent.</param>
    /// <param name="withCells">Whether indicators keep the texts of cells, as those that come from a table do.</param>
    public static Declaration[] Create(int count, int defectPercent = 0, bool withCells = false)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, count).Select(number => Create(random, number, ProjectsPerDeclaration, defectPercent, withCells))];
    }

    /// <summary>Makes one declaration without defects.</summary>
    /// <param name="projects">How many projects it has.</param>
    public static Declaration CreateClean(int projects) => Create(new Random(Seed), 0, projects, 0, withCells: false);

    private static Declaration Create(Random random, int number, int projects, int defectPercent, bool withCells) => new()
    {
        Title = "2025年度预算项目绩效目标申报表",
        FiscalYear = 2025,
        Unit = new((408001 + number).ToString(CultureInfo.InvariantCulture), "某县司法局"),
        Projects = [.. Enumerable.Range(1, projects).Select(position => CreateProject(random, position, defectPercent, withCells))],
    };

    private static Project CreateProject(Random random, int position, int defectPercent, bool withCells)
    {
        var indicators = Rows.Select((row, index) => CreateIndicator(random, row, index)).ToArray();
        var kind = -1;
        if (random.Next(100) < defectPercent)
        {
            AddDefect(indicators, kind = random.Next(DefectKinds));
        }

        return new()
        {
            Name = kind == NamelessProject ? "" : $"法律援助项目{position}",
            Budget = new Money(random.Next(1, 500), UnitOfMeasure.Read("万元")),
            AnnualGoal = "完成法律援助案件、咨询等任务，切实维护弱势群体合法权益。",
            Indicators = [.. indicators.Select(indicator => withCells ? indicator with { Cells = CellsOf(indicator) } : indicator)],
        };
    }

    private static Indicator CreateIndicator(Random random, Row row, int index) => new()
    {
        FirstLevel = row.First,
        SecondLevel = row.Second,
        Name = row.Name,
        Comparison = row.Comparison,
        Target = row.Comparison == Comparison.Qualitative ? Target.Qualitative("优") : Target.Quantitative(random.Next(1, 2000)),
        Unit = UnitOfMeasure.Read(row.Unit),

        // 12.5 and 7.5 take turns, so that sums have decimals and a clean project comes to 90.
        Weight = index == IndicatorsPerProject - 1 ? 10 : index % 2 == 0 ? 12.5m : 7.5m,
    };

    private static void AddDefect(Indicator[] indicators, int kind)
    {
        switch (kind)
        {
            case 0: // The weights come to another sum.
                indicators[0] = indicators[0] with { Weight = 10 };
                break;
            case 1: // A weight is left out.
                indicators[1] = indicators[1] with { Weight = null };
                break;
            case 2: // There is no cost indicator.
                indicators[^1] = indicators[^1] with { FirstLevel = FirstLevel.Output, SecondLevel = SecondLevel.Quantity };
                break;
            case 3: // Nobody can tell whether there is a cost indicator.
                indicators[^1] = indicators[^1] with { FirstLevel = FirstLevel.Unknown, SecondLevel = SecondLevel.Unknown };
                break;
            case 4: // A weight is no number.
                indicators[2] = indicators[2] with { Weight = null, Cells = new() { Weight = "较高" } };
                break;
            case NamelessProject: // The indicators are as they should be.
                break;
            default: // Nothing can be measured.
                for (var index = 0; index < indicators.Length; index++)
                {
                    indicators[index] = indicators[index] with { Comparison = Comparison.Qualitative, Target = Target.Qualitative("良"), Unit = null };
                }

                break;
        }
    }

    private static IndicatorCells CellsOf(Indicator indicator) => new()
    {
        FirstLevel = indicator.TextOf(GoalField.FirstLevel),
        SecondLevel = indicator.TextOf(GoalField.SecondLevel),
        Name = indicator.TextOf(GoalField.IndicatorName),
        Comparison = indicator.TextOf(GoalField.Comparison),
        Target = indicator.TextOf(GoalField.Target),
        Unit = indicator.TextOf(GoalField.Unit),
        Weight = indicator.TextOf(GoalField.Weight),
    };

    private readonly record struct Row(FirstLevel First, SecondLevel Second, string Name, Comparison Comparison, string? Unit);
}
