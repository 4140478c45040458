using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Cli.Output;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Serialization;

namespace PerfGoals.Cli.Tests.Output;

public sealed class FindingTextTests
{
    private const string Declaration = """
        {"projects":[{"name":"公路养护","indicators":[
        {"name":"里程","target":5},
        {"name":"里程","target":5},
        {"name":"里程","target":6},
        {"name":"里程","target":6},
        {"name":"里程","target":6}]}]}
        """;

    [Fact]
    public void Related_places_and_the_best_repair_take_a_line_each() => Assert.Equal(
        """
          警告 HX0001 指标重复
            项目：1 公路养护
            指标：1 里程
            位置：“指标值”列，文件第 2 行第 23 个字符，JSON /projects/0/indicators/0/target
            问题：重复。
            相关：项目 1 公路养护；指标 2 里程；文件第 3 行第 1 个字符，JSON /projects/0/indicators/1：相同的行
            改法：删去这一行的值，另有 1 种改法（请人工确认）

        """.ReplaceLineEndings("\n").TrimEnd() + "\n",
        Written("zh-Hans", related: 1));

    [Fact]
    public void Many_related_places_do_not_fill_the_page()
    {
        var text = Written("en", related: 4);

        Assert.Equal(4, text.Split('\n').Count(line => line.StartsWith("    related:   ", StringComparison.Ordinal)));
        Assert.Contains("    related:   1 more\n    repair:    Remove the value of this row; other ways: 1 (for a person to decide)\n", text, StringComparison.Ordinal);
    }

    private static string Written(string language, int related)
    {
        var document = CanonicalJson.Read(System.Text.Encoding.UTF8.GetBytes(Declaration.ReplaceLineEndings("\n")), "json");
        var checker = Checker.Create(new RuleSet { Id = "empty", Version = "1" }, new RepeatedRow(related));
        using var writer = new StringWriter { NewLine = "\n" };
        FindingText.Write(new PlainPage(writer, CultureInfo.GetCultureInfo(language)), Assert.Single(checker.Check(document).Diagnostics), document, basis: []);
        return writer.ToString();
    }

    private sealed class RepeatedRow(int related) : IRule
    {
        private static readonly Message Repeated = new("repeated", new("重复。", "Repeated."));

        public RuleDescriptor Descriptor { get; } = new()
        {
            Id = "HX0001",
            Name = "repeated-row",
            Title = new("指标重复", "Repeated row"),
            DefaultSeverity = Severity.Warning,
            Certainty = Certainty.Hint,
            Messages = [Repeated],
            Rationale = new("测试用。", "For tests."),
            HowToFix = new("删去。", "Remove it."),
        };

        public void Initialize(RuleActions actions) => actions.ForDeclaration((in context) =>
        {
            var cell = GoalPath.OfIndicator(0, 0).At(GoalField.Target);
            var finding = context.Report(cell, Repeated.With());
            for (var row = 1; row <= related; row++)
            {
                finding = finding.Related(GoalPath.OfIndicator(0, row), new("相同的行", "The same row"));
            }

            finding
                .Fix("remove", FixApplicability.NeedsPerson, new("删去这一行的值", "Remove the value of this row"), (cell, ""))
                .Fix("other", FixApplicability.Safe, new("其他", "Something else"), (cell, "7"));
        });
    }
}
