using System.Text;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.Sources;
using PerfGoals.Tables;
using PerfGoals.Testing.Drawing;
using PerfGoals.Texts;

namespace PerfGoals.Testing.Verifying;

/// <summary>Runs the examples of a rule.</summary>
internal static class ExampleVerification
{
    /// <summary>Throws where an example does not show what it says.</summary>
    public static void Run(RuleUnderTest subject)
    {
        var rule = subject.Descriptor;
        var problems = Missing(rule).Concat(rule.Examples.SelectMany(example => Run(subject, example))).ToArray();
        if (problems.Length > 0)
        {
            throw Failure.Of([new($"规则 {rule} 的示例有误：", $"The examples of rule {rule} are wrong:"), .. problems]);
        }
    }

    private static IEnumerable<LocalizedText?> Missing(RuleDescriptor rule)
    {
        if (!rule.Examples.Any(example => example.Flagged))
        {
            yield return new("没有会被指出问题的示例", "there is no example that is flagged");
        }

        if (rule.Examples.All(example => example.Flagged))
        {
            yield return new("没有不会被指出问题的示例", "there is no example that is not flagged");
        }
    }

    private static IEnumerable<LocalizedText> FixProblems(RuleUnderTest subject, RuleExample example, GoalTable table)
    {
        var verification = new FixVerification(subject, table);
        var problems = verification.Alone();
        if (example.Repaired is { } repaired)
        {
            problems = problems.Concat(verification.Together(GoalTable.FromPipes(repaired), null, out _));
        }
        else if (verification.Findings.Any(finding => !finding.Fixes.IsEmpty) && subject.Descriptor.Examples.All(other => other.Repaired is null))
        {
            problems = problems.Append(new("规则提供修复，而没有一个示例写明修复的结果（Repaired）", "the rule offers fixes, and no example says what they leave (Repaired)"));
        }

        return problems;
    }

    private static IEnumerable<LocalizedText?> Run(RuleUnderTest subject, RuleExample example)
    {
        var tables = (subject.LooksAtPortfolio ? PipeTables.Separate(example.Table) : [example.Table]).Select(GoalTable.FromPipes).ToArray();
        LocalizedText[] problems;
        try
        {
            var reference = example.Reference is { } json ? ReferenceJson.Read(Encoding.UTF8.GetBytes(json), "reference", subject.Vocabulary) : subject.Reference;
            var given = subject with { Reference = reference };
            problems = [.. Problems(given, example, [.. tables.Select(table => GoalTableBinder.Bind(table, "example", subject.Vocabulary))]), .. tables.SelectMany(table => FixProblems(given, example, table))];
        }
        catch (UnreadableDocumentException e)
        {
            problems = [e.Explanation];
        }
        catch (ReferenceException e)
        {
            problems = [e.Explanation];
        }

        return problems.Length == 0
            ? []
            : [null, new($"“{example.Title.Chinese}”", $"'{example.Title.English}'"), Failure.Plain(string.Join("\n\n", tables.Select(TableDrawing.Draw))), .. problems];
    }

    private static IEnumerable<LocalizedText> Problems(RuleUnderTest subject, RuleExample example, IReadOnlyList<DeclarationDocument> documents)
    {
        var rule = subject.Descriptor;
        var results = Portfolios.Check(subject.CreateChecker(), documents).Results;
        var findings = results.SelectMany(result => result.Diagnostics).ToArray();
        if (example.Flagged != findings.Any(finding => finding.Rule == rule))
        {
            yield return example.Flagged
                ? new("应被指出问题，实际没有", "it should be flagged and is not")
                : new("不应被指出问题", "it should not be flagged");
        }

        foreach (var finding in findings)
        {
            var text = Observation.TextOf(finding.Message);
            if (finding.Rule != rule || !example.Flagged)
            {
                yield return new($"多出 {finding.Path} {finding.Rule.Id}：{text.Chinese}", $"not expected: {finding.Path} {finding.Rule.Id}: {text.English}");
            }
            else if (!rule.Fields.Contains(finding.Path.Field) && finding.Path.Field != GoalField.None)
            {
                yield return new($"发现在“{finding.Path.Field.Name()}”，而规则没有声明这一列（Fields）", $"the finding is in {finding.Path.Field}, which the descriptor does not name (Fields)");
            }

            foreach (var argument in finding.Message.Arguments.Where(argument => string.IsNullOrWhiteSpace(argument.TextIn(Languages.Chinese)) || string.IsNullOrWhiteSpace(argument.TextIn(Languages.English))))
            {
                yield return new($"信息 {finding.Message.Template.Key} 的参数 {argument.Name} 是空白：{text.Chinese}", $"the argument {argument.Name} of message {finding.Message.Template.Key} is blank: {text.English}");
            }
        }

        foreach (var place in results.SelectMany(result => result.Undetermined))
        {
            yield return place.Reference is { Explanation: var gap }
                ? new($"{place.Path} 无法判断：{gap.Chinese}", $"{place.Path} is undetermined: {gap.English}")
                : new($"{place.Path} 无法判断，缺少 {place.Missing}", $"{place.Path} is undetermined for want of {place.Missing}");
        }
    }
}
