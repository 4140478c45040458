using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules.BuiltIn.Classification;

namespace PerfGoals.Rules.BuiltIn.Grading;

/// <summary>Flags a grade, such as 优, of which nothing says what it takes.</summary>
internal sealed class UndefinedGrade() : IndicatorRule(Description)
{
    private static readonly Message<string, string> Undefined = new("undefined", "indicator", "grade", new(
        "“{indicator}”的指标值是“{grade}”，但没有写明达到什么程度算“{grade}”。",
        "The target of '{indicator}' is '{grade}', and nothing says what it takes to be '{grade}'."));

    private static readonly WordsParameter Grades = new(
        "grades",
        ["优", "优秀", "优等", "良", "良好", "良等", "中", "中等", "差", "较差", "好", "较好", "一般"],
        new("需要分级标准的等级", "The grades that need a rubric"));

    // Of these somebody else says what they take: a code, a laboratory, an office that awards them.
    private static readonly WordsParameter Awarded = new(
        "awarded",
        [
            "考核", "考评", "评级", "等级", "等次", "评定", "评比", "评审", "评估", "验收", "鉴定", "检测", "检验", "审计", "测评", "考试", "成绩", "信用", "空气质量", "水质", "绩效评价", "督查", "督导", "认证", "认定", "达标创建",
        ],
        new("由别的标准评定等级的事", "Things whose grades are awarded by another standard"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3030",
        Name = "undefined-grade",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("等级没有评定标准", "Grade without a rubric"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Target],
        Messages = [Undefined],
        Parameters = [Grades, Awarded],
        Rationale = new(
            "不写明每一级要做到什么，到评价时“优”还是“良”全凭印象，得分无法核实。",
            "Unless it is said what each grade takes, the grade is a matter of impression, and its points cannot be verified."),
        HowToFix = new(
            "在指标说明或评分标准中写明每一级的条件，如“优：…；良：…；中：…；差：…”；能量化的，改为定量指标。",
            "Say what each grade takes in the column for explanations, or set a number where there is something to count."),
        Instruction = new(new(
            "以“优、良、中、差”等等级为指标值的，{must}写明每一级的评定条件。",
            "Where the target is a grade such as 优, the conditions of each grade {must} be written down.")),
        WhenToSuppress = new("等级由另行公布的标准评定，表外有据可查。", "The grade is awarded by a standard that is published elsewhere."),
        Examples =
        [
            new(new("“良”是什么程度？", "What is 良?"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 镇村绿化 | 效益指标 | 生态效益指标 | 人居环境改善情况 | 定性 | 良 | | 10 |
                """, Flagged: true),
            new(new("评分标准在名称、在另一栏，或者等级由验收评定", "What it takes stands in the name or in another column, or the grade is that of an inspection"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 | 评分标准 |
                | 镇村绿化 | 效益指标 | 生态效益指标 | 人居环境改善情况 | 定性 | 良 | | 10 | 优：村庄绿化率达到40%；良：达到35%；中：达到30%；差：不足30% |
                |          | 效益指标 | 社会效益指标 | 群众参与情况（好：半数以上农户参与；一般：三成以上；差：三成以下） | 定性 | 好 | | 10 | |
                |          | 产出指标 | 质量指标 | 工程竣工验收结论 | 定性 | 优良 | | 10 | |
                |          | 产出指标 | 质量指标 | 工程质量评定等级 | 定性 | 优 | | 10 | |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Target.Grade is not { } grade || !context.Get(Grades).Contains(grade.Word))
        {
            context.NotApplicable();
        }
        else if (RowText.WordIn(indicator.Name, context.Get(Awarded)) is null && !RowRubric.Explains(context, grade.Word))
        {
            context.Report(indicator.At(GoalField.Target), Undefined.With(indicator.Name, grade.Word)).Evidence(indicator.At(GoalField.IndicatorName));
        }
    }
}
