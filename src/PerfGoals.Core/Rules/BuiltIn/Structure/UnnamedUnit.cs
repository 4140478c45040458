using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags a declaring unit that has a code and no name.</summary>
internal sealed class UnnamedUnit() : DeclarationRule(Description)
{
    private static readonly Message<string> Nameless = new("nameless", "code", new(
        "单位编码为“{code}”，没有填写单位名称。",
        "The unit with the code '{code}' has no name."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1019",
        Name = "unnamed-unit",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("没有填写单位名称", "Unit without a name"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Strong,
        Fields = [GoalField.UnitName],
        Messages = [Nameless],
        Rationale = new(
            "编码和名称要与一体化系统一致，缺少名称就无法相互核对。",
            "Code and name are to agree with the budget system; without the name neither can be held against the other."),
        HowToFix = new("按一体化系统填写单位名称。", "Write the name that the system gives."),
        Instruction = new(new(
            "申报表{must}填写单位名称。",
            "The declaration {must} name the unit.")),
        Examples =
        [
            new(new("只有编码", "A code alone"), """
                | 单位编码 | 单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 512003 |  | 粮食收储 | 产出指标 | 数量指标 | 收储粮食 | ≥ | 800 | 吨 | 50 |
                """, Flagged: true),
            new(new("编码和名称齐全", "Code and name"), """
                | 单位编码 | 单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 512003 | 县粮食局 | 粮食收储 | 产出指标 | 数量指标 | 收储粮食 | ≥ | 800 | 吨 | 50 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in DeclarationContext context)
    {
        var unit = context.Declaration.Unit;
        if (CellText.IsBlank(unit.Code))
        {
            context.NotApplicable();
        }
        else if (CellText.IsBlank(unit.Name))
        {
            context.Report(GoalPath.Declaration.At(GoalField.UnitName), Nameless.With(unit.Code));
        }
    }
}
