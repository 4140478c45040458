using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Reference;

/// <summary>Flags a unit code that is not in the list of budget units.</summary>
internal sealed class UnknownUnitCode() : DeclarationRule(Description)
{
    private static readonly Message<string> Unknown = new("unknown", "code", new(
        "单位编码“{code}”不在单位名录中。",
        "The unit code '{code}' is not in the list of budget units."));

    private static readonly Message<string, string, string> OfName = new("code-of-name", "code", "name", "listed", new(
        "单位编码“{code}”不在单位名录中；名录中“{name}”的编码是“{listed}”。",
        "The unit code '{code}' is not in the list of budget units, where '{name}' has the code '{listed}'."));

    private static readonly Message<string, string> Near = new("near", "code", "near", new(
        "单位编码“{code}”不在单位名录中。相近的单位：{near}。",
        "The unit code '{code}' is not in the list of budget units. Similar: {near}."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG5001",
        Name = "unknown-unit-code",
        Category = RuleCategory.ReferenceData,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("单位编码不在单位名录中", "Unit code not in the list of units"),
        DefaultSeverity = Severity.Error,
        Certainty = Certainty.WrittenPolicy,
        Fields = [GoalField.UnitCode],
        Messages = [Unknown, OfName, Near],
        Rationale = new(
            "单位编码须与一体化系统一致，否则申报表对不上系统中的单位。",
            "The code must be that of the budget system; otherwise the table belongs to no unit there."),
        HowToFix = new(
            "从一体化系统中复制本单位的编码。",
            "Copy the code of the unit from the budget system."),
        Instruction = new(new(
            "单位编码{must}与一体化系统一致。",
            "The unit code {must} be that of the budget management system.")),
        Examples =
        [
            new(new("编码差一位", "One digit off"), """
                | 单位编码 | 单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 408010 | 县司法局 | 法律援助 | 产出指标 | 数量指标 | 办理法律援助案件 | ≥ | 300 | 件 | 90 |
                """, Flagged: true, """{ "units": [ { "code": "408001", "name": "县司法局" } ] }"""),
            new(new("编码为全角数字", "The code in wide digits"), """
                | 单位编码 | 单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | ４０８００１ | 县司法局 | 法律援助 | 产出指标 | 数量指标 | 办理法律援助案件 | ≥ | 300 | 件 | 90 |
                """, Flagged: false, """{ "units": [ { "code": "408001", "name": "县司法局" } ] }"""),
        ],
    };

    protected override void Check(in DeclarationContext context)
    {
        foreach (var (unit, place, _) in DeclaringUnits.Of(context.Declaration))
        {
            var access = RegisterAccess.To(ReferencePart.Units, context.Reference, context.Declaration.FiscalYear, unit);
            if (access.Register is not { } register)
            {
                access.Explain(context);
            }
            else if (register.FindUnit(access.UnitCode) is null)
            {
                context.Report(place, MessageOf(unit, register));
            }
        }
    }

    private static BoundMessage MessageOf(BudgetUnit unit, IReferenceRegister register)
    {
        var name = ReferenceNames.Key(unit.Name);
        if (name.Length > 0 && register.Units.FirstOrDefault(listed => ReferenceNames.Key(listed.Name) == name) is { } named)
        {
            return OfName.With(unit.Code, named.Name, named.Code);
        }

        var near = Misspelling.Of(ReferenceNames.Key(unit.Code), register.Units, listed => [ReferenceNames.Key(listed.Code)]);
        return near.Count == 0 ? Unknown.With(unit.Code) : Near.With(unit.Code, string.Join("、", near.Select(listed => $"{listed.Code} {listed.Name}")));
    }
}
