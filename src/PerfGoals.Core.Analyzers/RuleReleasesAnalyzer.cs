using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PerfGoals.Core.Analyzers;

/// <summary>Holds the rules of a project to its <c>RuleReleases.txt</c>, where it has one: ids that people rely on neither vanish nor change unnoticed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RuleReleasesAnalyzer : RuleApiAnalyzer
{
    /// <summary>The property of a diagnostic that holds the line as it should be.</summary>
    internal const string LineProperty = "line";

    /// <summary>What stands for the version of a rule that is not yet in any.</summary>
    internal const string Unreleased = "unreleased";

    internal static readonly DiagnosticDescriptor NotAsListed = new(
        "PGR0004",
        new Bilingual("Rule not as its release list says", "规则与发布清单不符"),
        new Bilingual("RuleReleases.txt {0}", "清单 RuleReleases.txt {0}"),
        Category.Identity,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        new Bilingual(
            "Rule sets and suppressions of others name a rule by id or name, and rely on its severity. The list makes each change of them a line in a review.",
            "他人的规则集和豁免以编号或名称指称规则，并依赖其严重程度。清单使每次变更都成为审阅中的一行。"));

    internal static readonly DiagnosticDescriptor BadLine = new(
        "PGR0005",
        new Bilingual("Release list names what is not there", "发布清单有误"),
        new Bilingual("RuleReleases.txt: {0}", "清单 RuleReleases.txt：{0}"),
        Category.Identity,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        new Bilingual(
            "A line is: id name severity since, and 'removed version' once the rule is gone. It stays in the list for good, so that its id is never given to another rule.",
            "每行为：编号 名称 严重程度 起始版本；规则取消后加“removed 版本”。该行永久保留，编号不再给其他规则。"),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>Creates the analyzer.</summary>
    public RuleReleasesAnalyzer()
        : base(NotAsListed, BadLine)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start, RuleTypes types)
    {
        if (RuleReleaseList.From(start.Options, start.CancellationToken) is not { } list)
        {
            return;
        }

        var entries = list.Entries.GroupBy(entry => entry.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var found = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        ForEachDescriptor(start, types, (context, descriptor) =>
        {
            if (descriptor is { IsDeclaration: true, Id: { } id, Name: { } name, Severity: { } severity })
            {
                found[id] = true;
                entries.TryGetValue(id, out var entry);
                Check(context, descriptor.ValueOf("Id")!.Syntax.GetLocation(), id, RuleReleaseList.LineOf(id, name, severity, entry?.Since ?? Unreleased), entry);
            }
        });
        // A descriptor that a helper makes is not seen, and its id is: a line is superfluous only where nothing in the code names its id.
        start.RegisterOperationAction(
            context =>
            {
                if (DescriptorCreation.Constant(context.Operation) is { } text && entries.ContainsKey(text))
                {
                    found[text] = true;
                }
            },
            OperationKind.Literal);
        start.RegisterCompilationEndAction(context => CheckLines(context, list, found));
    }

    private static void Check(OperationAnalysisContext context, Location location, string id, string line, RuleReleaseList.Entry? entry)
    {
        var problem = entry switch
        {
            null => new Bilingual($"does not list '{id}'; its line is: {line}", $"没有列出“{id}”；应加入一行：{line}"),
            { Removed: { } version } => new Bilingual($"says that '{id}' was removed in {version}; an id is never given again", $"写明“{id}”已在 {version} 中取消；编号不得再用"),
            _ when entry.Line != line => new Bilingual($"says '{entry.Line}', and the rule is now: {line}", $"写的是“{entry.Line}”，而规则现为：{line}"),
            _ => null,
        };
        if (problem is not null)
        {
            var properties = entry?.Removed is null ? ImmutableDictionary<string, string?>.Empty.Add(LineProperty, line) : ImmutableDictionary<string, string?>.Empty;
            context.ReportDiagnostic(Diagnostic.Create(NotAsListed, location, properties, problem));
        }
    }

    private static void CheckLines(CompilationAnalysisContext context, RuleReleaseList list, ConcurrentDictionary<string, bool> found)
    {
        foreach (var (location, text) in list.Unreadable)
        {
            Report(location, new Bilingual($"'{text}' is not 'id name severity since [removed version]'", $"“{text}”不是“编号 名称 严重程度 起始版本 [removed 版本]”"));
        }

        foreach (var entry in list.Entries)
        {
            if (list.Entries.First(other => other.Id == entry.Id) != entry)
            {
                Report(entry.Location, new Bilingual($"'{entry.Id}' is listed twice", $"“{entry.Id}”列了两次"));
            }
            else if (entry.Removed is null && !found.ContainsKey(entry.Id))
            {
                Report(entry.Location, new Bilingual($"No rule has the id '{entry.Id}'; if it was removed, add 'removed' and the version", $"没有编号为“{entry.Id}”的规则；如已取消，请加上 removed 和版本"));
            }
        }

        void Report(Location location, Bilingual problem) => context.ReportDiagnostic(Diagnostic.Create(BadLine, location, problem));
    }
}
