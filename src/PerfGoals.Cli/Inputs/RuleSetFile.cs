using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Inputs;

/// <summary>Finds the rule set that the user named: one that comes with the tool, or a file.</summary>
internal static class RuleSetFile
{
    private static readonly LocalizedText NoRules = new(
        "规则集没有启用任何规则，什么都不会检查。请在 rules 中列出规则，或用 extends 继承其他规则集。",
        "The rule set puts no rule in force, so nothing would be checked. Name rules in 'rules', or a rule set to build on in 'extends'.");

    /// <summary>Returns the rules in force.</summary>
    /// <param name="idOrPath">The id of a shipped rule set, or the path of a file.</param>
    /// <exception cref="UsageException">There is no such rule set, it cannot be used, or it would check nothing; the message names it.</exception>
    public static RulesInForce Resolve(string idOrPath)
    {
        var shipped = RuleSetLibrary.Shipped.Find(idOrPath);
        try
        {
            var rules = RulesInForce.Resolve(shipped ?? RuleSet.Parse(HostFile.ReadAll(idOrPath)), RuleSetLibrary.Shipped, RuleCatalog.BuiltIn);
            // Without rules every declaration would look clean.
            return rules.Rules.IsEmpty ? throw HostFile.Unusable(idOrPath, NoRules) : rules;
        }
        catch (RuleSetException e) when (shipped is null)
        {
            throw HostFile.Unusable(idOrPath, e.Explanation);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            var known = string.Join(", ", RuleSetLibrary.Shipped.RuleSets.Select(set => set.Id));
            throw HostFile.Unusable(idOrPath, new(
                $"既不是已有的规则集（{known}），也没有这个文件。", $"This is neither a rule set that comes with the tool ({known}) nor a file."));
        }
        catch (Exception e) when (HostFile.ReasonOf(e) is { } reason)
        {
            throw HostFile.Unusable(idOrPath, reason);
        }
    }
}
