using System.Text.RegularExpressions;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Editing;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.Tests;

namespace PerfGoals.Core.Tests.Editing;

/// <summary>The code of <c>docs/fixes.md</c> is that of this file, and its table is what there is.</summary>
public sealed partial class FixesPageTests
{
    private static readonly string Page = Read("docs/fixes.md");

    private static readonly Message<string> Wide = new("wide", "text", new("“{text}”是全角。", "'{text}' is wide."));

    private static readonly HostRule Narrow = HostRule.ForEachIndicator(HostRule.Describe([Wide]), (in context) =>
    {
        var indicator = context.Indicator;
        if (indicator.TextOf(GoalField.Unit) is "％" and var text)
        {
            context.Report(indicator.At(GoalField.Unit), Wide.With(text))
                .Fix("narrow", FixApplicability.Safe, new("改用半角", "Write it in half width"), (indicator.At(GoalField.Unit), "%"));
        }
    });

    [Fact]
    public void The_code_of_the_page_is_compiled_and_does_what_it_says()
    {
        var checker = Checker.Create(Policies.Naming("PG0006", "PG2001"), Narrow);
        var document = GoalTables.Bind("""
            | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 公共卫生 | 产出指标 | 质量指标 | 建档率 | ≥ | 95 | ％ | 60 |
            |          | 产出指标 | 质量指标 | 合格率 |  | 292% |  |  |
            """);

        var fixer = new Fixer(checker);
        var result = fixer.Fix(document);                       // what a machine may do by itself

        var chosen = fixer.Fix(document, new FixSelection
        {
            AtLeast = FixApplicability.NeedsPerson,
            Kinds = [new FixKind("PG2001", "fill-blank"), new FixKind("suspect-target")],
        });

        Assert.Equal(["narrow"], result.Applied.Select(applied => applied.Fix.EquivalenceKey));
        Assert.Equal(["PG0006", "PG2001"], result.Remaining.Diagnostics.Select(finding => finding.Rule.Id).Order(StringComparer.Ordinal));
        Assert.Equal(["HX0001"], chosen.Remaining.Diagnostics.Select(finding => finding.Rule.Id));
        Assert.Equal([60m, 40m], chosen.Document.Declaration.Projects[0].Indicators.Select(indicator => indicator.Weight));

        var selection = FixSelection.Safe;
        var plan = FixPlan.Of(document.Declaration, checker.Check(document).Diagnostics, selection);
        var edited = DeclarationEditor.Apply(document, plan.Edits);

        Assert.Equal(result.Document.Declaration, edited.Declaration);
        var own = Normal(Read("tests/PerfGoals.Core.Tests/Editing/FixesPageTests.cs"));
        Assert.Equal(3, Code().Count(Page));
        Assert.All(Code().Matches(Page), block => Assert.Contains(Normal(block.Groups[1].Value), own, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_lists_every_kind_of_fix_that_the_examples_of_rules_show()
    {
        var kinds = BuiltInRules.All.SelectMany(rule => rule.Descriptor.Examples.Select(example => (rule, example)))
            .SelectMany(entry => Checker.Create(Policies.Naming(entry.rule.Descriptor.Id)).Check(GoalTables.Bind(entry.example.Table)).Diagnostics)
            .SelectMany(finding => finding.Fixes.Select(fix => (finding.Rule.Id, fix.EquivalenceKey)))
            .ToHashSet();
        var listed = Row().Matches(Page).SelectMany(row => Word().Matches(row.Groups[2].Value).Select(kind => (row.Groups[1].Value, kind.Groups[1].Value))).ToHashSet();

        Assert.Equal(kinds.Order(), listed.Order());
    }

    private static string Read(string file) => File.ReadAllText(Repository.PathOf(file)).ReplaceLineEndings("\n");

    private static string Normal(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));

    [GeneratedRegex("```csharp\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| (PG[0-9]{4}) \| ([^|]*) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([a-z-]+)`")]
    private static partial Regex Word();
}
