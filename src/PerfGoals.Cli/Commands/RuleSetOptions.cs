using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using PerfGoals.Cli.Inputs;
using PerfGoals.RuleSets;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Commands;

/// <summary>The options by which a command is told what rules to use: the rule set, and what the command line says over it.</summary>
internal sealed class RuleSetOptions
{
    private const string DefaultRuleSet = "luxian-2025";

    private readonly Option<string> ruleSet;
    private readonly Option<string> folder;
    private readonly Option<string[]> set;
    private readonly Option<string[]> select;
    private readonly Option<string[]> ignore;

    /// <summary>Creates the options.</summary>
    /// <param name="culture">The language of their descriptions.</param>
    public RuleSetOptions(CultureInfo culture)
    {
        ruleSet = new("--rule-set")
        {
            Description = new LocalizedText(
                "规则集：已有规则集的编号，地区和年度（如 泸县@2025），或规则集 JSON 文件的路径",
                "The rule set: the id of one there is, a place and a year (such as 泸县@2025), or the path of a JSON file").In(culture),
            HelpName = "ID|PLACE@YEAR|PATH",
            DefaultValueFactory = _ => DefaultRuleSet,
        };
        folder = CommandOptions.RuleSetFolder(culture);
        set = new("--set")
        {
            Description = new LocalizedText(
                "改一项设置：规则.参数=值、规则.severity=级别 或 规则.enabled=true|false；可重复",
                "Change one setting: rule.parameter=value, rule.severity=word or rule.enabled=true|false; can be repeated").In(culture),
            HelpName = "RULE.KEY=VALUE",
        };
        select = RuleList("--select", new("只用这些规则或类别，用逗号分隔；可重复", "Use these rules or categories only, separated by commas; can be repeated"), culture);
        ignore = RuleList("--ignore", new("不用这些规则或类别，用逗号分隔；可重复", "Do not use these rules or categories, separated by commas; can be repeated"), culture);
    }

    /// <summary>Gives a command the options.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[ruleSet, folder, set, select, ignore])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Returns what a command line names as its rule set, which may be a file.</summary>
    /// <param name="arguments">The command line.</param>
    public string NameIn(ParseResult arguments) => arguments.GetRequiredValue(ruleSet);

    /// <summary>Returns the rules that a command line puts in force.</summary>
    /// <param name="arguments">The command line.</param>
    /// <exception cref="UsageException">A file cannot be read, or nothing would be checked.</exception>
    /// <exception cref="RuleSetException">The rule set or an option cannot be used; all that is wrong is named.</exception>
    public RulesInForce Resolve(ParseResult arguments)
    {
        var problems = ImmutableArray.CreateBuilder<RuleSetProblem>();
        var overrides = OverridesIn(arguments, problems);
        return RuleSetFile.Resolve(NameIn(arguments), arguments.GetValue(folder), overrides, problems.ToImmutable());
    }

    private static Option<string[]> RuleList(string name, LocalizedText description, CultureInfo culture)
    {
        var option = new Option<string[]>(name) { Description = description.In(culture), HelpName = "ID,…" };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.Split(',').All(string.IsNullOrWhiteSpace)))
            {
                result.AddError(new LocalizedText($"{name} 后缺少规则的编号或名称。", $"{name} names no rule.").In(culture));
            }
        });
        return option;
    }

    // To set first, to select then and to ignore last: whatever the order on the line, only what is selected is used, and nothing that is ignored.
    private List<RuleOverride> OverridesIn(ParseResult arguments, ImmutableArray<RuleSetProblem>.Builder problems)
    {
        var overrides = new List<RuleOverride>();
        foreach (var assignment in arguments.GetValue(set) ?? [])
        {
            try
            {
                overrides.Add(RuleOverride.Parse(assignment));
            }
            catch (RuleSetException e)
            {
                problems.AddRange(e.Problems);
            }
        }

        if (arguments.GetValue(select) is { Length: > 0 } selected)
        {
            overrides.Add(RuleOverride.Select(selected));
        }

        if (arguments.GetValue(ignore) is { Length: > 0 } ignored)
        {
            overrides.Add(RuleOverride.Ignore(ignored));
        }

        return overrides;
    }
}
