using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PerfGoals.Core.Analyzers;

/// <summary>Ids and names of rules: their form, the author's range, and that none is given twice.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RuleIdentityAnalyzer : RuleApiAnalyzer
{
    /// <summary>The option of an .editorconfig that names the letters of the author's ids, such as <c>LX</c>; several are separated by commas.</summary>
    internal const string PrefixOption = "perfgoals_rule_id_prefix";

    internal static readonly DiagnosticDescriptor Duplicate = new(
        "PGR0001",
        new Bilingual("Rule id or name given twice", "规则编号或名称重复"),
        new Bilingual("'{0}' is given to more than one rule: {1}", "“{0}”重复用于多条规则：{1}"),
        Category.Identity,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        new Bilingual(
            "Rule sets, suppressions and results name a rule by its id or its name, whatever the case. A catalogue that is given two rules of one name throws at start-up.",
            "规则集、豁免和检查结果都以编号或名称指称规则，不分大小写；规则目录遇到重复时，启动即抛出异常。"),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    internal static readonly DiagnosticDescriptor Malformed = new(
        "PGR0002",
        new Bilingual("Rule id or name of the wrong form", "规则编号或名称格式不对"),
        new Bilingual("'{0}' is not {1}", "“{0}”不是{1}"),
        Category.Identity,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        new Bilingual(
            "An id is two to eight capital letters and four digits, such as LX0001; a name is lower-case words joined by hyphens, such as slow-case. A descriptor throws on any other.",
            "编号为二至八个大写字母加四位数字，如 LX0001；名称为以连字符相连的小写单词，如 slow-case。其他格式会在创建描述时抛出异常。"));

    internal static readonly DiagnosticDescriptor OutOfRange = new(
        "PGR0003",
        new Bilingual("Rule id outside the author's range", "规则编号超出作者的范围"),
        new Bilingual("The id '{0}' {1}", "编号“{0}”{1}"),
        Category.Identity,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        new Bilingual(
            "PG is the library's: a later version may use any id of it. Choose letters of your own, and name them in an .editorconfig as perfgoals_rule_id_prefix = LX, so that a slip is found.",
            "PG 由本库保留，后续版本可能使用其中任何编号。请选用自己的字母，并在 .editorconfig 中写明 perfgoals_rule_id_prefix = LX，以便发现笔误。"));

    private static readonly Bilingual IdForm = new("a rule id: two to eight capital letters and four digits, such as LX0001", "规则编号：应为二至八个大写字母加四位数字，如 LX0001");
    private static readonly Bilingual NameForm = new("a rule name: lower-case words joined by hyphens, such as slow-case", "规则名称：应为以连字符相连的小写单词，如 slow-case");
    private static readonly Bilingual Reserved = new("is in the range of the library (PG); choose letters of your own", "属于本库保留的范围（PG），请选用自己的字母");

    private static readonly Regex IdPattern = new(@"^([A-Z]{2,8})[0-9]{4}\z");
    private static readonly Regex NamePattern = new(@"^[a-z0-9]+(-[a-z0-9]+)*\z");

    /// <summary>Creates the analyzer.</summary>
    public RuleIdentityAnalyzer()
        : base(Duplicate, Malformed, OutOfRange)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start, RuleTypes types)
    {
        var uses = new ConcurrentBag<Use>();
        ForEachDescriptor(start, types, (context, descriptor) =>
        {
            if (descriptor is { Id: { } id } && descriptor.ValueOf("Id") is { } idValue)
            {
                CheckId(context, id, idValue.Syntax.GetLocation());
                Note(uses, descriptor, id, idValue);
            }

            if (descriptor is { Name: { } name } && descriptor.ValueOf("Name") is { } nameValue)
            {
                if (!NamePattern.IsMatch(name))
                {
                    context.ReportDiagnostic(Diagnostic.Create(Malformed, nameValue.Syntax.GetLocation(), name, NameForm));
                }

                Note(uses, descriptor, name, nameValue);
            }

            foreach (var (former, value) in ConstantsIn(descriptor.ValueOf("FormerNames")))
            {
                if (!IdPattern.IsMatch(former) && !NamePattern.IsMatch(former))
                {
                    context.ReportDiagnostic(Diagnostic.Create(Malformed, value.Syntax.GetLocation(), former, NameForm));
                }

                Note(uses, descriptor, former, value);
            }
        });
        start.RegisterCompilationEndAction(context => ReportDuplicates(context, uses));
    }

    private static IEnumerable<(string Text, IOperation Value)> ConstantsIn(IOperation? value) =>
        value is null ? []
        : DescriptorCreation.Constant(value) is { } text ? [(text, value)]
        : value.ChildOperations.SelectMany(ConstantsIn);

    private static void CheckId(OperationAnalysisContext context, string id, Location location)
    {
        var match = IdPattern.Match(id);
        if (!match.Success)
        {
            context.ReportDiagnostic(Diagnostic.Create(Malformed, location, id, IdForm));
            return;
        }

        var letters = match.Groups[1].Value;
        context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Operation.Syntax.SyntaxTree).TryGetValue(PrefixOption, out var option);
        var own = (option ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (own.Length == 0 ? letters == "PG" : !own.Contains(letters, StringComparer.Ordinal))
        {
            object problem = own.Length == 0
                ? Reserved
                : new Bilingual($"does not begin with {string.Join(" or ", own)}, the author's letters by {PrefixOption}", $"没有以 {string.Join("、", own)} 开头（{PrefixOption} 所定的作者字母）");
            context.ReportDiagnostic(Diagnostic.Create(OutOfRange, location, id, problem));
        }
    }

    private static void Note(ConcurrentBag<Use> uses, DescriptorCreation descriptor, string key, IOperation value)
    {
        if (descriptor.IsDeclaration)
        {
            uses.Add(new Use(key, descriptor.Holder?.Name ?? "", value.Syntax.GetLocation()));
        }
    }

    private static void ReportDuplicates(CompilationAnalysisContext context, ConcurrentBag<Use> uses)
    {
        foreach (var group in uses.GroupBy(use => use.Key, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            var ordered = group.OrderBy(use => use.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(use => use.Location.SourceSpan.Start).ToList();
            var holders = string.Join(", ", ordered.Select(use => use.Holder));
            foreach (var use in ordered)
            {
                var others = ordered.Where(other => other != use).Select(other => other.Location);
                context.ReportDiagnostic(Diagnostic.Create(Duplicate, use.Location, others, use.Key, holders));
            }
        }
    }

    private sealed class Use(string key, string holder, Location location)
    {
        public string Key { get; } = key;

        public string Holder { get; } = holder;

        public Location Location { get; } = location;
    }
}
