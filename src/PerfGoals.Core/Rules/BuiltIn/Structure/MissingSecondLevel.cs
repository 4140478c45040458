using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags a project with output indicators of which none says how much, or none how good.</summary>
internal sealed class MissingSecondLevel() : ProjectRule(Description)
{
    private static readonly Message<SecondLevel> Missing = new("missing", "level", new(
        "产出指标中没有“{level}”。",
        "None of the output indicators is of the kind '{level}'."));

    private static readonly FlagParameter Quantity = new("quantity", true, new("是否要求数量指标", "Whether an indicator of quantity is required"));
    private static readonly FlagParameter Quality = new("quality", true, new("是否要求质量指标", "Whether an indicator of quality is required"));
    private static readonly FlagParameter Timeliness = new("timeliness", false, new("是否要求时效指标", "Whether an indicator of timeliness is required"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1014",
        Name = "missing-second-level",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("产出指标缺少数量或质量指标", "No output indicator of quantity or of quality"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.SecondLevel],
        Messages = [Missing],
        Parameters = [Quantity, Quality, Timeliness],
        Basis = [new(new("财政部财预〔2021〕101号", "Caiyu [2021] No. 101 of the Ministry of Finance")) { Year = 2021, Jurisdiction = "全国" }],
        Rationale = new(
            "只有数量看不出好坏，只有质量看不出多少；原则上两者都要设置，时效按项目情况设置。",
            "Quantity alone does not say how good, and quality alone not how much; both are to be set in principle, timeliness as the project needs it."),
        HowToFix = new("补充该类指标，如“完成改造户数”“改造验收合格率”。", "Add one, such as 完成改造户数 or 改造验收合格率."),
        Instruction = new(new(
            "产出指标中{must}设有[{quantity}数量指标|{quality}质量指标|{timeliness}时效指标]。",
            "Among the output indicators there {must} be [{quantity}数量指标 (quantity)|{quality}质量指标 (quality)|{timeliness}时效指标 (timeliness)]."), Quantity, Quality, Timeliness),
        WhenToSuppress = new(
            "质量难以界定的项目，如人员经费、补贴发放类项目。",
            "A project whose quality can hardly be told, such as one that pays salaries or subsidies."),
        Examples =
        [
            new(new("没有质量指标", "No indicator of quality"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 危房改造 | 产出指标 | 数量指标 | 完成改造户数 | ≥ | 85 | 户 | 30 |
                |          | 产出指标 | 时效指标 | 改造按期完成率 | ＝ | 100 | % | 20 |
                """, Flagged: true),
            new(new("数量、质量都有；时效不作要求", "Both; timeliness is not required"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 危房改造 | 产出指标 | 数量指标 | 完成改造户数 | ≥ | 85 | 户 | 30 |
                |          | 产出指标 | 质量指标 | 改造验收合格率 | ＝ | 100 | % | 20 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var found = 0u;
        GoalPath? unknown = null;
        foreach (var indicator in context.Project.Indicators)
        {
            found |= 1u << (int)indicator.SecondLevel;
            if (indicator.SecondLevel == SecondLevel.Unknown && indicator.FirstLevel is FirstLevel.Output or FirstLevel.Unknown)
            {
                unknown ??= indicator.At(GoalField.SecondLevel);
            }
        }

        // A project without any output is what PG1001 reports.
        if (unknown is null && context.Project.CountOf(FirstLevel.Output) == 0)
        {
            context.NotApplicable();
            return;
        }

        Require(context, SecondLevel.Quantity, context.Get(Quantity), found, unknown);
        Require(context, SecondLevel.Quality, context.Get(Quality), found, unknown);
        Require(context, SecondLevel.Timeliness, context.Get(Timeliness), found, unknown);
    }

    private static void Require(in ProjectContext context, SecondLevel level, bool isRequired, uint found, GoalPath? unknown)
    {
        if (!isRequired || (found & (1u << (int)level)) != 0)
        {
            return;
        }

        // The row whose kind could not be read might be the one that is missing.
        if (unknown is { } missing)
        {
            context.Undetermined(missing);
        }
        else
        {
            context.Report(context.Project.At(GoalField.SecondLevel), Missing.With(level));
        }
    }
}
