using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Reading;

/// <summary>Flags a unit of measure that one table writes in several ways.</summary>
internal sealed class MixedUnitSpellings() : DeclarationRule(Description)
{
    private static readonly Message<string, int, string> Mixed = new("mixed", "text", "count", "usual", new(
        "同一单位有两种写法：{count} 处写作“{text}”，其余多写作“{usual}”。",
        "One unit is written in two ways: cells with '{text}': {count}; most others have '{usual}'."));

    private static readonly LocalizedText Usual = new("通常的写法", "The usual spelling");
    private static readonly LocalizedText Unify = new("统一为通常的写法", "Write the usual spelling everywhere");

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG0025",
        Name = "mixed-unit-spellings",
        Category = RuleCategory.Reading,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("同一单位写法不一", "One unit, several spellings"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Unit],
        Messages = [Mixed],
        Rationale = new(
            "“%”和“百分比”是同一单位，按文字筛选、汇总时却分成两类。",
            "% and 百分比 are one unit, and two wherever rows are filtered or counted by their text."),
        HowToFix = new("全表统一用一种写法。", "Use one spelling in the whole table."),
        Instruction = new(new(
            "同一单位全表{must}用一种写法，如都用“%”或都用“百分比”。",
            "One unit {must} be written in one way throughout, such as % everywhere or 百分比 everywhere.")),
        Examples =
        [
            new(new("“%”和“百分比”", "% and 百分比"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校园绿化 | 产出指标 | 质量指标 | 苗木成活率 | ≥ | 95 | % | 20 |
                |          | 产出指标 | 质量指标 | 验收合格率 | ＝ | 100 | % | 20 |
                |          | 满意度指标 | 服务对象满意度指标 | 师生满意度 | ≥ | 90 | 百分比 | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校园绿化 | 产出指标 | 质量指标 | 苗木成活率 | ≥ | 95 | % | 20 |
                |          | 产出指标 | 质量指标 | 验收合格率 | ＝ | 100 | % | 20 |
                |          | 满意度指标 | 服务对象满意度指标 | 师生满意度 | ≥ | 90 | % | 10 |
                """,
            },
            new(new("人和人次、件和个是不同的单位", "Persons and visits, items and pieces are different units"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校园绿化 | 产出指标 | 数量指标 | 养护人员 | ≥ | 6 | 人 | 20 |
                |          | 产出指标 | 数量指标 | 义务植树 | ≥ | 300 | 人次 | 20 |
                |          | 产出指标 | 数量指标 | 购置工具 | ≥ | 40 | 件 | 20 |
                |          | 产出指标 | 数量指标 | 建设花坛 | ≥ | 8 | 个 | 20 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in DeclarationContext context)
    {
        var declaration = context.Declaration;
        var census = new SpellingCensus<UnitOfMeasure>();
        for (var i = 0; i < declaration.ProjectCount; i++)
        {
            foreach (var indicator in declaration.Project(i).Indicators)
            {
                var text = indicator.TextOf(GoalField.Unit);
                if (!CellText.IsBlank(text) && UnitOfMeasure.Read(text) is { IsKnown: true } unit && unit == indicator.Unit)
                {
                    census.Add(unit, CellText.OneLine(text), indicator.At(GoalField.Unit));
                }
            }
        }

        foreach (var minority in census.Minorities())
        {
            context.Report(minority.Cells[0], Mixed.With(minority.Spelling, minority.Cells.Count, minority.Usual))
                .Related(minority.UsualFirst, Usual)
                .Fix("unify", FixApplicability.Safe, Unify, minority.ToUsual());
        }
    }
}
