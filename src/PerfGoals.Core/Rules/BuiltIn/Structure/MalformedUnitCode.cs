using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags a unit code that is not made of digits, or of too few or too many.</summary>
internal sealed class MalformedUnitCode() : DeclarationRule(Description)
{
    private static readonly Message<string> NotDigits = new("not-digits", "code", new(
        "单位编码“{code}”含有数字以外的字符。",
        "The unit code '{code}' holds something other than digits."));

    private static readonly Message<string, int, int> OddLength = new("odd-length", "code", "least", "most", new(
        "单位编码“{code}”的位数不是 {least} 至 {most} 位。",
        "The unit code '{code}' does not have {least} to {most} digits."));

    private static readonly LocalizedText Digits = new("位", "digits");

    private static readonly CountParameter Least = new("least", 3, new("单位编码最少的位数", "The fewest digits of a unit code"), Digits);
    private static readonly CountParameter Most = new("most", 12, new("单位编码最多的位数", "The most digits of a unit code"), Digits);

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1018",
        Name = "malformed-unit-code",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("单位编码格式不对", "Malformed unit code"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.UnitCode],
        Messages = [NotDigits, OddLength],
        Parameters = [Least, Most],
        Rationale = new(
            "预算管理一体化系统按单位编码对应单位，编码不对就对不上。",
            "Budget-integration systems know a unit by its code; a wrong one matches nobody."),
        HowToFix = new("按一体化系统填写单位编码，如 408001。", "Write the code that the system gives, such as 408001."),
        Instruction = new(new(
            "单位编码{must}为 {least} 至 {most} 位数字。",
            "The unit code {must} have {least} to {most} digits."), Least, Most),
        Examples =
        [
            new(new("编码被电子表格存成了小数", "A spreadsheet made a decimal of it"), """
                | 单位编码 | 单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 408001.0 | 县司法局 | 法治宣传 | 产出指标 | 数量指标 | 宣传活动 | ≥ | 12 | 场 | 50 |
                """, Flagged: true),
            new(new("编码少了几位", "Digits are missing"), """
                | 单位编码 | 单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 40 | 县司法局 | 法治宣传 | 产出指标 | 数量指标 | 宣传活动 | ≥ | 12 | 场 | 50 |
                """, Flagged: true),
            new(new("六位数字，全角也可以", "Six digits, in any width"), """
                | 单位编码 | 单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | ４０８００１ | 县司法局 | 法治宣传 | 产出指标 | 数量指标 | 宣传活动 | ≥ | 12 | 场 | 50 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in DeclarationContext context)
    {
        var declaration = context.Declaration;
        Check(context, declaration.Unit.Code, GoalPath.Declaration.At(GoalField.UnitCode));
        var above = declaration.Unit.Code;
        for (var i = 0; i < declaration.ProjectCount; i++)
        {
            var project = declaration.Project(i);
            if (project.Unit.Code != above)
            {
                above = project.Unit.Code;
                Check(context, above, project.Path);
            }
        }
    }

    private static void Check(in DeclarationContext context, string code, GoalPath place)
    {
        var compact = CellText.Compact(code);
        var (least, most) = (context.Get(Least), context.Get(Most));
        if (compact.Length == 0)
        {
            return;
        }

        if (!compact.All(char.IsAsciiDigit))
        {
            context.Report(place, NotDigits.With(code));
        }
        else if (compact.Length < least || compact.Length > most)
        {
            context.Report(place, OddLength.With(code, least, most));
        }
    }
}
