using System.Collections.Immutable;
using System.Globalization;
using System.Security;
using System.Text.RegularExpressions;
using PerfGoals.Cli.Output;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Inputs;

/// <summary>Finds the rule set that the user named: by its id, by place and year, or as a file.</summary>
internal static partial class RuleSetFile
{
    // Rule sets are written by people; what is larger is some other file.
    private const int MaxBytes = 4 * 1024 * 1024;

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
        return rules.Rules.IsEmpty ? throw Unusable(name, NoRules) : rules;
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
            throw Unusable(folder, new("没有这个文件夹。", "There is no such folder."));
        }
        catch (Exception e) when (ReasonOf(e) is { } reason)
        {
            throw Unusable(folder, reason);
        }
    }

    private static UsageException Unusable(string name, LocalizedText reason)
    {
        var source = Phrases.SourceName(name);
        return new(new($"{source.Chinese}：{reason.Chinese}", $"{source.English}: {reason.English}"));
    }

    private static ReadOnlySpan<byte> ReadAll(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                throw Unusable(path, new("这是文件夹，不是规则集文件；文件夹用 --rule-sets 给出。", "This is a folder, not a file with a rule set; folders are given with --rule-sets."));
            }

            using var stream = File.OpenRead(path);
            var buffer = new byte[MaxBytes + 1];
            var count = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return count <= MaxBytes
                ? buffer.AsSpan(0, count)
                : throw Unusable(path, new($"文件超过 {MaxBytes / 1024 / 1024} MiB，不是规则集。", $"The file is larger than {MaxBytes / 1024 / 1024} MiB and is no rule set."));
        }
        catch (Exception e) when (ReasonOf(e) is { } reason)
        {
            throw Unusable(path, reason);
        }
    }

    private static LocalizedText? ReasonOf(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => new("文件不存在。", "The file does not exist."),
        UnauthorizedAccessException or SecurityException => new("没有读取权限。", "There is no permission to read it."),
        IOException => new($"无法读取：{e.Message}", $"It cannot be read: {e.Message}"),
        ArgumentException or NotSupportedException => new("这不是有效的路径。", "This is not a valid path."),
        _ => null,
    };

    [GeneratedRegex(@"^(?<place>.*\S.*)[@＠](?<year>[0-9]{4})\z")]
    private static partial Regex PlaceAndYear();
}
