using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;

namespace PerfGoals.Rules.BuiltIn.Reference;

/// <summary>Flags a unit whose name is not the one that the list of budget units has for its code.</summary>
internal sealed class UnitNameDiffers() : DeclarationRule(Description)
{
    private static readonly Message<string, string, string> Differs = new("differs", "code", "name", "listed", new(
        "单位名称为“{name}”，单位名录中编码 {code} 的名称是“{listed}”。",
        "The unit is called '{name}'; in the list of budget units {code} is '{listed}'."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG5002",
        Name = "unit-name-differs",
        Category = RuleCategory.ReferenceData,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("单位名称与单位名录不一致", "Unit name differs from the list of units"),
        DefaultSeverity = Severity.Error,
        Certainty = Certainty.WrittenPolicy,
        Fields = [GoalField.UnitName],
        Messages = [Differs],
        Rationale = new(
            "单位名称须与一体化系统一致；编码和名称不符，就不知道是哪个单位的申报表。",
            "The name must be that of the budget system; where code and name disagree, nobody knows whose table it is."),
        HowToFix = new(
            "核对编码是否填错；编码无误的，改用名录中的名称。",
            "Check whether the code is wrong; if it is right, use the name in the list."),
        Instruction = new(new(
            "单位名称{must}与一体化系统一致。",
            "The name of the unit {must} be that of the budget management system.")),
        Examples =
        [
            new(new("用了简称", "A short name"), """
                | 单位编码 | 单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 331002 | 县疾控中心 | 免疫规划 | 产出指标 | 质量指标 | 疫苗接种率 | ≥ | 95 | % | 90 |
                """, Flagged: true, """{ "units": [ { "code": "331002", "name": "县疾病预防控制中心" } ] }"""),
            new(new("只有括号和空格不同", "Only brackets and spaces differ"), """
                | 单位编码 | 单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 331002 | 县疾病预防控制中心 （本级） | 免疫规划 | 产出指标 | 质量指标 | 疫苗接种率 | ≥ | 95 | % | 90 |
                """, Flagged: false, """{ "units": [ { "code": "331002", "name": "县疾病预防控制中心(本级)" } ] }"""),
        ],
    };

    protected override void Check(in DeclarationContext context)
    {
        foreach (var (unit, codePlace, place) in DeclaringUnits.Of(context.Declaration))
        {
            var access = RegisterAccess.To(ReferencePart.Units, context.Reference, context.Declaration.FiscalYear, unit);
            if (access.Register is not { } register)
            {
                access.Explain(context);
            }
            else if (register.FindUnit(access.UnitCode) is not { } listed)
            {
                context.Undetermined(ReferenceGap.UnitNotCovered(ReferencePart.Units, unit.Code));
            }
            else if (ReferenceNames.Key(unit.Name) is var name && name.Length == 0)
            {
                context.Undetermined(place);
            }
            else if (name != ReferenceNames.Key(listed.Name))
            {
                var finding = context.Report(place, Differs.With(unit.Code, unit.Name, listed.Name));
                if (codePlace.IsCell)
                {
                    finding.Evidence(codePlace);
                }
            }
        }
    }
}
