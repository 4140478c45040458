using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Reading;

/// <summary>Flags marks in names and goals that hold the place of something nobody filled in.</summary>
/// <remarks>Those in the value are PG0001's.</remarks>
internal sealed class PlaceholderLeft() : ProjectRule(Description)
{
    private static readonly Message<GoalField, string> Left = new("left", "field", "mark", new(
        "{field}中还有占位符“{mark}”。",
        "A placeholder is left in the cell ({field}): '{mark}'."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG0020",
        Name = "placeholder-left",
        Category = RuleCategory.Reading,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("占位符没有替换", "Placeholder left in"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.ProjectName, GoalField.AnnualGoal, GoalField.IndicatorName],
        Messages = [Left],
        Rationale = new(
            "模板中的“**”“××”要换成本项目的内容，留着说明还没有填完。",
            "Marks such as ** and ×× of a template are to be replaced; where they are left, the table is not finished."),
        HowToFix = new("换成实际的名称或数值，用不到的内容删除。", "Write the name or number that is meant, or delete what is not needed."),
        Instruction = new(new(
            "模板中的“**”“××”等占位符{must}换成实际内容。",
            "Placeholders of a template, such as ** or ××, {must} be replaced by what is meant.")),
        Examples =
        [
            new(new("模板的“**”还在名称中", "The marks of a template in a name"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 困难群众救助 | 产出指标 | 数量指标 | **镇低保对象人数 | ≥ | 1200 | 人 | 20 |
                """, Flagged: true),
            new(new("年度目标中的数字没有填写", "Numbers of the goal are not filled in"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 困难群众救助 | 救助困难群众××人次，发放资金____万元。 | 产出指标 | 数量指标 | 低保对象人数 | ≥ | 1200 | 人 | 20 |
                """, Flagged: true),
            new(new("型号、尺寸和省略号不是占位符", "Models, sizes and dots are no placeholders"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 应急物资储备 | 储备3×4米帐篷、XXL号救援服等……满足应急需要。 | 产出指标 | 数量指标 | 二○二五年新增帐篷 | ≥ | 120 | 顶 | 20 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var project = context.Project;
        Check(context, project.At(GoalField.ProjectName), project.Name);
        if (!IsWhole(project.AnnualGoal))
        {
            // Where a mark is all there is, PG4106 says that the goal is missing.
            Check(context, project.At(GoalField.AnnualGoal), project.AnnualGoal);
        }

        foreach (var indicator in project.Indicators)
        {
            Check(context, indicator.At(GoalField.IndicatorName), indicator.Name);
        }
    }

    private static void Check(in ProjectContext context, GoalPath place, string text)
    {
        var mark = IsWhole(text) ? text.Trim() : FirstRun(text);
        if (mark.Length > 0)
        {
            context.Report(place, Left.With(place.Field, mark));
        }
    }

    // 略 and 待定 stand for nothing only where nothing else stands beside them: 等待定期检查 holds the second.
    private static bool IsWhole(string text)
    {
        var compact = CellText.Compact(text);
        return compact.Length > 0 && Placeholders.IsPlaceholder(compact, UnitCatalog.Default, out _);
    }

    /// <summary>Returns the first run of two or more marks of one sort, or an empty text.</summary>
    private static string FirstRun(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var sort = SortOf(text[start]);
            var end = start + 1;
            while (end < text.Length && sort != '\0' && SortOf(text[end]) == sort)
            {
                end++;
            }

            if (end - start > 1 && (sort != 'X' || StandsAlone(text, start, end)))
            {
                return text[start..end];
            }

            start = end;
        }

        return "";
    }

    private static char SortOf(char character) => CellText.FoldWidth(character) switch
    {
        '*' => '*',
        '_' => '_',
        '×' or '✕' => '×',
        'X' or 'x' => 'X',
        _ => '\0',
    };

    // XXL and MAXX are words.
    private static bool StandsAlone(string text, int start, int end) =>
        (start == 0 || !char.IsAsciiLetterOrDigit(CellText.FoldWidth(text[start - 1]))) && (end == text.Length || !char.IsAsciiLetterOrDigit(CellText.FoldWidth(text[end])));
}
