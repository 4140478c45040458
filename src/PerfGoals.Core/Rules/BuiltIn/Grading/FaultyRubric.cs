using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Grades;
using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Grading;

/// <summary>Flags a rubric that leaves a grade out, tells them out of order or one twice, or does not have the grade that is the target.</summary>
internal sealed class FaultyRubric() : IndicatorRule(Description)
{
    private static readonly Message<string, string, string> Skips = new("skips", "indicator", "grades", "missing", new(
        "“{indicator}”的分级标准只有“{grades}”，缺少“{missing}”：介于两级之间的结果无法评定。",
        "What '{indicator}' takes is told for {grades} and not for '{missing}': a result between two grades has none."));

    private static readonly Message<string, string> OutOfOrder = new("out-of-order", "indicator", "grades", new(
        "“{indicator}”的分级标准顺序错乱：{grades}。",
        "The grades of '{indicator}' are told out of order: {grades}."));

    private static readonly Message<string, string, string> Repeats = new("repeats", "indicator", "grades", "repeated", new(
        "“{indicator}”的分级标准中“{repeated}”出现了两次：{grades}。",
        "What '{repeated}' takes is told twice for '{indicator}': {grades}."));

    private static readonly Message<string, string, string> NotInRubric = new("not-in-rubric", "indicator", "grade", "grades", new(
        "“{indicator}”的指标值“{grade}”不在它的分级标准（{grades}）之中。",
        "The target '{grade}' of '{indicator}' is none of the grades that its rubric tells: {grades}."));

    // Of those with 良 only the long ones say which grades there can be between the best and the worst.
    private static readonly GradeScale[] Full = [.. GradeScale.Shipped.Where(scale => scale.Levels.Count > 3 && scale.RankOf("良") is not null)];

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3032",
        Name = "faulty-rubric",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("分级标准有缺陷", "Faulty rubric"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.IndicatorName, GoalField.Target],
        Messages = [Skips, OutOfOrder, Repeats, NotInRubric],
        Rationale = new(
            "分级标准缺级、重复、错乱，或者没有指标值那一级，评价时就有结果对不上等级。",
            "With a grade missing, told twice or out of order, or with a target that is none of them, some results have no grade."),
        HowToFix = new(
            "按“优、良、中、差”从高到低各写一条，并让指标值是其中一级；三级的可以写“好、一般、差”。",
            "Tell each grade once, from the best to the worst, and let the target be one of them; for three, write 好, 一般 and 差."),
        Instruction = new(new(
            "分级标准{must}从高到低每级各写一条，并包含指标值所在的一级。",
            "A scale of grades {must} have one line for each grade from the top, with that of the target among them."))
        {
            Field = GoalField.Target,
        },
        Examples =
        [
            new(new("优、良之后就是差", "Nothing between 良 and 差"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 政务公开 | 效益指标 | 社会效益指标 | 公开信息质量（优：及时完整。良：比较及时。差：多处缺漏） | 定性 | 优 | | 10 |
                """, Flagged: true),
            new(new("“良”写了两次", "良 twice"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 | 评分标准 |
                | 政务公开 | 效益指标 | 社会效益指标 | 公开信息质量 | 定性 | 优 | | 10 | 优：及时完整；良：比较及时；良：有缺漏；差：多处缺漏 |
                """, Flagged: true),
            new(new("指标值不在分级标准中", "A target that is none of the grades"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 | 评分标准 |
                | 政务公开 | 效益指标 | 社会效益指标 | 公开信息质量 | 定性 | 优 | | 10 | 好：及时完整；一般：有缺漏；差：多处缺漏 |
                """, Flagged: true),
            new(new("四级齐全、三级好一般差、用分数划界的三级", "All four grades, three of another scale, and three with their points"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 政务公开 | 效益指标 | 社会效益指标 | 公开信息质量（优：及时完整；良：比较及时；中：有缺漏；差：多处缺漏） | 定性 | 优秀 | | 10 |
                |          | 效益指标 | 社会效益指标 | 网站易用程度（好：三步以内找到；一般：五步以内；差：五步以上） | 定性 | 好 | | 10 |
                |          | 效益指标 | 社会效益指标 | 答复质量（优：90分以上；良：80分以上；差：80分以下） | 定性 | 优 | | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Target.Kind is not (TargetKind.Grade or TargetKind.Phrase))
        {
            context.NotApplicable();
        }
        else if (RowRubric.Unordered(indicator) is { } unordered)
        {
            CheckOrder(context, unordered);
        }
        else if (RowRubric.Of(indicator) is { } rubric)
        {
            CheckGrades(context, rubric);
        }
        else
        {
            context.NotApplicable();
        }
    }

    private static void CheckGrades(in IndicatorContext context, Rubric rubric)
    {
        var indicator = context.Indicator;
        var at = Rubric.TryFind(indicator.Name, out var own) ? indicator.At(GoalField.IndicatorName) : indicator.At(GoalField.Target);
        var name = own?.NameWithout ?? indicator.Name;
        if (indicator.Target.Grade is { } grade && RowRubric.RankIn(rubric, grade.Word) is null && AreOfOneKind(rubric, grade.Word))
        {
            context.Report(indicator.At(GoalField.Target), NotInRubric.With(name, grade.Word, rubric.Scale.Name)).Evidence(indicator.At(GoalField.IndicatorName));
        }
        else if (MissingIn(rubric.Scale) is { } missing)
        {
            context.Report(at, Skips.With(name, rubric.Scale.Name, missing));
        }
    }

    private static void CheckOrder(in IndicatorContext context, UnorderedRubric rubric)
    {
        var indicator = context.Indicator;
        if (rubric.IsWorstFirst || rubric.AreSeveral)
        {
            return;
        }

        var at = UnorderedRubric.In(indicator.Name) is null ? indicator.At(GoalField.Target) : indicator.At(GoalField.IndicatorName);
        var grades = string.Join('/', rubric.Words);
        context.Report(at, rubric.Repeated is { } repeated ? Repeats.With(indicator.Name, grades, repeated) : OutOfOrder.With(indicator.Name, grades));
    }

    // 达到, 基本达到 and 未达到 in a column for scoring say how the points are given, whatever the target is.
    private static bool AreOfOneKind(Rubric rubric, string word) =>
        GradeScale.ScalesOf(word).Any(scale => scale.Levels.Count > 2 && rubric.Scale.Levels.Any(level => scale.RankOf(level.Word) is not null));

    // Points and shares leave no gap: 优 from 90, 良 from 80, 差 below. Neither do three grades without 良, with one in the middle.
    private static string? MissingIn(GradeScale grades)
    {
        if (!grades.Levels.Any(level => Full[0].RankOf(level.Word) == 1) || grades.Levels.Any(level => HasNumber(level.Description)))
        {
            return null;
        }

        string? missing = null;
        foreach (var scale in Full)
        {
            if (grades.Levels.Any(level => scale.RankOf(level.Word) is null))
            {
                continue;
            }

            if (GapIn(scale, grades) is not { } gap)
            {
                return null;
            }

            missing ??= gap;
        }

        return missing;
    }

    private static bool HasNumber(string? description) => description is not null
        && (description.Any(char.IsDigit) || description.Contains("分以", StringComparison.Ordinal) || description.Contains("成以", StringComparison.Ordinal));

    private static string? GapIn(GradeScale scale, GradeScale grades)
    {
        var expected = scale.RankOf(grades.Levels[0].Word)!.Value;
        foreach (var level in grades.Levels)
        {
            var rank = scale.RankOf(level.Word)!.Value;
            if (rank > expected)
            {
                return scale.Levels[expected].Word;
            }

            expected = rank + 1;
        }

        return null;
    }
}
