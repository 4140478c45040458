using PerfGoals.Diagnostics;
using PerfGoals.References;

namespace PerfGoals.Rules.BuiltIn.Reference;

/// <summary>Flags a secret project in a declaration. What it says of the project is its position, and nothing else.</summary>
internal sealed class SecretProjectDeclared() : DeclarationRule(Description)
{
    private static readonly Message<int> Declared = new("declared", "position", new(
        "第 {position} 个项目是涉密项目，不得出现在申报表中。其内容没有检查，也不显示。",
        "Project no. {position} is secret and must not be in the declaration. Its content was not checked and is not shown."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG5007",
        Name = "secret-project-declared",
        Category = RuleCategory.ReferenceData,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("申报表中有涉密项目", "Secret project in the declaration"),
        DefaultSeverity = Severity.Error,
        Certainty = Certainty.WrittenPolicy,
        Messages = [Declared],
        Rationale = new(
            "涉密项目不编制绩效目标申报表；申报表要公开，涉密内容写进去就泄露了。",
            "A secret project has no declaration: the tables are published, and what stands in them is secret no longer."),
        HowToFix = new(
            "从申报表中删去该项目，并按保密规定处理已经流转的文件。",
            "Delete the project from the table, and treat the files that have gone round as the rules on secrecy say."),
        Instruction = new(new(
            "涉密项目{mustNot}写入申报表。",
            "Secret projects {mustNot} be in a declaration.")),
        Examples =
        [
            new(new("涉密项目填进了表", "A secret project in the table"), """
                | 单位编码 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 352001 | 甲项目 | 产出指标 | 数量指标 | 完成任务 | ≥ | 20 | 次 | 90 |
                """, Flagged: true, """{ "budgetBook": [ { "unitCode": "352001", "name": "甲项目", "secret": true } ] }"""),
            new(new("涉密项目没有填报", "The secret project is not declared"), """
                | 单位编码 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 352001 | 救灾物资储备 | 产出指标 | 数量指标 | 储备帐篷 | ≥ | 200 | 顶 | 90 |
                """, Flagged: false, """{ "budgetBook": [ { "unitCode": "352001", "name": "救灾物资储备" }, { "unitCode": "352001", "name": "甲项目", "secret": true } ] }"""),
        ],
    };

    protected override void Check(in DeclarationContext context)
    {
        if (context.Reference is not { } register || !register.Has(ReferencePart.BudgetBook))
        {
            context.Undetermined(ReferenceGap.NotGiven(ReferencePart.BudgetBook));
            return;
        }

        for (var position = 0; position < context.Declaration.ProjectCount; position++)
        {
            if (context.Declaration.Project(position) is { IsSecret: true } project)
            {
                context.Report(project.Path, Declared.With(position + 1));
            }
        }
    }
}
