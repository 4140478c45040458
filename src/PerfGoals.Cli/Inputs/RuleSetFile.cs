using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Inputs;

/// <summary>Finds the rule set that the user named: by its id, by place and year, or as a file.</summary>
internal static partial class RuleSetFile
{
    private static readonly LocalizedText NoRules = new(
        "规则集没有启用任何规则，什么都不会检查。请在 rules 中列出规则，或用 extends 继承其他规则集；也可能是 --ignore 或 --set 停用了全部规则。",
        "The rule set puts no rule in force, so nothing would be checked. Name rules in 'rules', or a rule set to build on in 'extends'; or --ignore or --set took all rules out.");

    /// <summary>Returns the rules in force.</summary>
    /// <param name="name">The id of a rule set, a place and a year such as 泸县@2025, or the path of a file.</param>
    /// <param name="folder">A folder with more rule sets, or <see langword="null"/>.</param>
    /// <param name="overrides">What the command line says over the rule set.</param>
    /// <param name="malformed">What it says and cannot be understood.</param>
    /// <exception cref="UsageException">A file cannot be read, or the rule set would check nothing.</exception>
    /// <exception cref="RuleSetException">There is no such rule set, or it or an override cannot be used.</exception>
    public static RulesInForce Resolve(string name, string? folder, IEnumerable<RuleOverride> overrides, ImmutableArray<RuleSetProblem> malformed)
    {
        var library = folder is null ? RuleSetLibrary.Shipped : new RuleSetLibrary(ReadFolder(folder));
        var ruleSet = Resolve(name, library);
        RulesInForce rules;
        try
        {
            rules = ruleSet.With(overrides, SettingLayer.CommandLine);
        }
        catch (RuleSetException e)
        {
            throw new RuleSetException(malformed.AddRange(e.Problems));
        }

        if (!malformed.IsEmpty)
        {
            throw new RuleSetException(malformed);
        }

        // Without rules every declaration would look clean.
        return rules.Rules.IsEmpty ? throw HostFile.Unusable(name, NoRules) : rules;
    }

    private static RulesInForce Resolve(string name, RuleSetLibrary library)
    {
        if (library.Find(name) is { } known)
        {
            return RulesInForce.Resolve(known, library, RuleCatalog.BuiltIn);
        }

        if (PlaceAndYear().Match(name) is { Success: true } match && !File.Exists(name))
        {
            var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
            return RulesInForce.Resolve(library.Get(match.Groups["place"].Value, year), library, RuleCatalog.BuiltIn);
        }

        // A name without a folder or an ending is more likely a misspelt id than a file.
        return name.Length > 0 && !File.Exists(name) && !Directory.Exists(name) && name.AsSpan().IndexOfAny('/', '\\', '.') < 0
            ? RulesInForce.Resolve(library.Get(name), library, RuleCatalog.BuiltIn)
            : RulesInForce.Parse(ReadAll(name), name, library, RuleCatalog.BuiltIn);
    }

    private static List<RuleSet> ReadFolder(string folder)
    {
        try
        {
            var problems = new List<RuleSetProblem>();
            var sets = new List<RuleSet>();
            // A schema for editors may stand beside the rule sets that it is for.
            foreach (var path in Directory.EnumerateFiles(folder, "*.json").Where(path => !path.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal))
            {
                try
                {
                    sets.Add(RuleSet.Parse(ReadAll(path), path));
                }
                catch (RuleSetException e)
                {
                    problems.AddRange(e.Problems);
                }
            }

            return problems.Count == 0 ? sets : throw new RuleSetException([.. problems]);
        }
        catch (DirectoryNotFoundException)
        {
            throw HostFile.Unusable(folder, new("没有这个文件夹。", "There is no such folder."));
        }
        catch (Exception e) when (HostFile.ReasonOf(e) is { } reason)
        {
            throw HostFile.Unusable(folder, reason);
        }
    }

    private static ReadOnlySpan<byte> ReadAll(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                throw HostFile.Unusable(path, new("这是文件夹，不是规则集文件；文件夹用 --rule-sets 给出。", "This is a folder, not a file with a rule set; folders are given with --rule-sets."));
            }

            return HostFile.ReadBytes(path);
        }
        catch (Exception e) when (HostFile.ReasonOf(e) is { } reason)
        {
            throw HostFile.Unusable(path, reason);
        }
    }

    [GeneratedRegex(@"^(?<place>.*\S.*)[@＠](?<year>[0-9]{4})\z")]
    private static partial Regex PlaceAndYear();
}
