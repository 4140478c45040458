using System.Security;
using System.Text;
using PerfGoals.Cli.Output;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Inputs;

/// <summary>Finds the rule set that the user named: one that comes with the tool, or a file.</summary>
internal static class RuleSetFile
{
    // Rule sets are written by people; what is larger is some other file.
    private const int MaxBytes = 4 * 1024 * 1024;

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
            var rules = RulesInForce.Resolve(shipped ?? RuleSet.Parse(ReadAll(idOrPath)), RuleSetLibrary.Shipped, RuleCatalog.BuiltIn);
            // Without rules every declaration would look clean.
            return rules.Rules.IsEmpty ? throw Unusable(idOrPath, NoRules) : rules;
        }
        catch (RuleSetException e) when (shipped is null)
        {
            throw Unusable(idOrPath, e.Explanation);
        }
        catch (Exception e) when (ReasonOf(e) is { } reason)
        {
            throw Unusable(idOrPath, reason);
        }
    }

    private static UsageException Unusable(string idOrPath, LocalizedText reason)
    {
        var name = Phrases.SourceName(idOrPath);
        return new(new($"{name.Chinese}：{reason.Chinese}", $"{name.English}: {reason.English}"));
    }

    private static ReadOnlySpan<byte> ReadAll(string path)
    {
        if (Directory.Exists(path))
        {
            throw new UsageException(new($"{path}：这是文件夹，不是规则集文件。", $"{path}: This is a folder, not a file with a rule set."));
        }

        using var stream = File.OpenRead(path);
        var buffer = new byte[MaxBytes + 1];
        var count = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        if (count > MaxBytes)
        {
            throw new UsageException(new(
                $"{path}：文件超过 {MaxBytes / 1024 / 1024} MiB，不是规则集。", $"{path}: The file is larger than {MaxBytes / 1024 / 1024} MiB and is no rule set."));
        }

        var content = buffer.AsSpan(0, count);
        var json = content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;
        return System.Text.Unicode.Utf8.IsValid(json)
            ? json
            : throw new UsageException(new($"{path}：文件不是 UTF-8 编码。请另存为 UTF-8。", $"{path}: The file is not UTF-8. Save it as UTF-8."));
    }

    private static LocalizedText? ReasonOf(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => new(
            $"既不是已有的规则集（{Known()}），也没有这个文件。", $"This is neither a rule set that comes with the tool ({Known()}) nor a file."),
        UnauthorizedAccessException or SecurityException => new("没有读取权限。", "There is no permission to read it."),
        IOException => new($"无法读取：{e.Message}", $"It cannot be read: {e.Message}"),
        ArgumentException or NotSupportedException => new("这不是有效的路径。", "This is not a valid path."),
        _ => null,
    };

    private static string Known() => string.Join(", ", RuleSetLibrary.Shipped.RuleSets.Select(set => set.Id));
}
