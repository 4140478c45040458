using System.Globalization;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Benchmarks.Data;

/// <summary>Declarations of two years, made one after the other and not kept. Every text is made anew, as a reader makes it.</summary>
/// <param name="projects">How many projects there are in both years together.</param>
/// <param name="goal">Makes the goal of a project from its number.</param>
/// <param name="own">Whether projects have indicators of their own.</param>
internal sealed class SyntheticPortfolio(int projects, Func<int, string> goal, bool own)
{
    private const int ProjectsPerDeclaration = 10;
    private const int Indicators = 10;

    private static readonly string[] Verbs = ["完成", "开展", "组织", "推进", "落实", "新建", "改造", "购置", "检查", "监测", "培训", "宣传", "维修", "清理", "审核", "发放"];
    private static readonly string[] Places = ["城区", "乡镇", "村组", "学校", "医院", "河道", "林区", "园区", "社区", "景区", "库区", "矿区", "农场", "市场", "车站", "场馆"];
    private static readonly string[] Things =
    [
        "道路", "桥梁", "管网", "灯具", "设备", "车辆", "绿地", "渠道", "水井", "电梯", "消防设施", "安全隐患", "环境卫生", "垃圾清运", "危房", "厕所",
        "图书", "课程", "疫苗", "药品", "档案", "补贴", "救助", "纠纷", "案件", "企业", "农户", "苗木", "粮食", "牲畜", "气象", "地质灾害",
    ];

    private static readonly string[] Results = ["保障群众出行安全", "提高服务水平", "改善人居环境", "减少事故发生", "按期通过验收", "满足日常需要", "完善基础条件", "降低运行成本"];

    /// <summary>Returns a portfolio in which each project has a goal and indicators of its own; of twenty goals one is copied, one is copied but for a word, and two have a sentence that many have.</summary>
    public static SyntheticPortfolio Mixed(int projects) => new(
        projects,
        number => (number % 20) switch
        {
            7 => OwnGoal(number - 6),
            13 => OwnGoal(number - 12).Replace("工作", "任务", StringComparison.Ordinal),
            15 or 17 => OwnGoal(number) + "保障各项任务按期完成。",
            _ => OwnGoal(number),
        },
        own: true);

    /// <summary>Returns a portfolio in which all goals are one but for their numbers.</summary>
    public static SyntheticPortfolio Template(int projects) => new(projects, number => string.Create(CultureInfo.InvariantCulture, $"完成农村公路日常养护{number}公里，及时修补路面病害，保障道路安全畅通。"), own: true);

    /// <summary>Returns a portfolio in which all goals and all indicators are equal.</summary>
    public static SyntheticPortfolio AllEqual(int projects) => new(projects, _ => new string("完成农村公路日常养护任务，及时修补路面病害和水毁路段，保障道路安全畅通。".AsSpan()), own: false);

    /// <summary>Returns the declarations.</summary>
    public IEnumerable<(DocumentKey Key, Declaration Declaration)> Declarations()
    {
        var perYear = projects / ProjectsPerDeclaration / 2;
        foreach (var number in Enumerable.Range(0, perYear * 2))
        {
            var (unit, year) = (number % perYear, 2025 + (number / perYear));
            yield return (new(string.Create(CultureInfo.InvariantCulture, $"{year}/{unit}.txt")), new()
            {
                FiscalYear = year,
                Unit = new((100000 + unit).ToString(CultureInfo.InvariantCulture), $"某县第{unit}单位"),
                Projects = [.. Enumerable.Range(0, ProjectsPerDeclaration).Select(position => ProjectOf((unit * ProjectsPerDeclaration) + position, year))],
            });
        }
    }

    private static string OwnGoal(int number)
    {
        var random = new Random(number);
        var clauses = Enumerable.Range(0, 6).Select(at => at % 3 == 2 ? Pick(random, Results) : $"{Pick(random, Verbs)}{Pick(random, Places)}{Pick(random, Things)}{random.Next(1, 500)}处");
        return string.Join('，', clauses) + "。" + Pick(random, Verbs) + Pick(random, Places) + Pick(random, Things) + "工作。";
    }

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];

    private Project ProjectOf(int number, int year)
    {
        var random = new Random(own ? number : 0);
        return new()
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"{Verbs[number % Verbs.Length]}项目{number}"),
            Budget = new Money(100, UnitOfMeasure.Read("万元")),
            AnnualGoal = goal(number),
            Indicators =
            [
                .. Enumerable.Range(0, Indicators).Select(at => new Indicator
                {
                    FirstLevel = FirstLevel.Output,
                    SecondLevel = SecondLevel.Quantity,
                    Name = string.Create(CultureInfo.InvariantCulture, $"{Pick(random, Verbs)}{Pick(random, Places)}{Pick(random, Things)}数量{at}"),
                    Comparison = Comparison.AtLeast,
                    // One target in fifty is lower in the second year.
                    Target = Target.Quantitative(random.Next(10, 500) - (random.Next(50) == 0 ? 5 * (year - 2025) : 0)),
                    Unit = UnitOfMeasure.Read("处"),
                }),
            ],
        };
    }
}
