using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PerfGoals.Core.Analyzers;

/// <summary>The places of a message's wording, such as <c>{actual}</c>: those of each language are the arguments that the message names.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MessageWordingAnalyzer : RuleApiAnalyzer
{
    internal static readonly DiagnosticDescriptor Mismatch = new(
        "PGR0014",
        new Bilingual("Wording and arguments of a message do not match", "消息的文字与参数不符"),
        new Bilingual("Message '{0}': {1}", "消息“{0}”：{1}"),
        Category.Messages,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        new Bilingual(
            "Each wording uses every named argument, as {name}, and no other; a message throws otherwise, when its rule is first used.",
            "每种文字都要以 {name} 的形式用到全部参数，且不用其他参数；否则首次使用规则时会抛出异常。"));

    // As in PerfGoals.Diagnostics.MessageTemplate.
    private static readonly Regex Placeholder = new(@"\{([A-Za-z][A-Za-z0-9]*)\}");

    /// <summary>Creates the analyzer.</summary>
    public MessageWordingAnalyzer()
        : base(Mismatch)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start, RuleTypes types) => start.RegisterOperationAction(
        context =>
        {
            var creation = (IObjectCreationOperation)context.Operation;
            if (types.IsMessage(creation.Type))
            {
                Check(context, creation, types);
            }
        },
        OperationKind.ObjectCreation);

    private static void Check(OperationAnalysisContext context, IObjectCreationOperation creation, RuleTypes types)
    {
        var key = "";
        var names = new List<string>();
        IObjectCreationOperation? text = null;
        foreach (var argument in creation.Arguments.OrderBy(argument => argument.Parameter?.Ordinal))
        {
            if (argument.Parameter is not { } parameter)
            {
                return;
            }

            if (RuleTypes.Same(parameter.Type, types.Text))
            {
                // A target-typed new stands within a conversion.
                text = (argument.Value is IConversionOperation conversion ? conversion.Operand : argument.Value) as IObjectCreationOperation;
            }
            else if (parameter.Name == "key")
            {
                key = DescriptorCreation.Constant(argument.Value) ?? "";
            }
            else if (DescriptorCreation.Constant(argument.Value) is not { } name)
            {
                // What is computed is not judged.
                return;
            }
            else
            {
                if (names.Contains(name))
                {
                    var twice = new Bilingual($"two arguments are named '{name}'", $"有两个参数名为“{name}”");
                    context.ReportDiagnostic(Diagnostic.Create(Mismatch, argument.Value.Syntax.GetLocation(), key, twice));
                }

                names.Add(name);
            }
        }

        if (text is not null)
        {
            CheckWording(context, key, names, LocalizedTextAnalyzer.Argument(text, 0), "Chinese", "中文");
            CheckWording(context, key, names, LocalizedTextAnalyzer.Argument(text, 1), "English", "英文");
        }
    }

    private static void CheckWording(OperationAnalysisContext context, string key, List<string> names, IOperation? value, string english, string chinese)
    {
        if (DescriptorCreation.Constant(value) is not { } wording || string.IsNullOrWhiteSpace(wording))
        {
            return;
        }

        var used = Placeholder.Matches(wording).Cast<Match>().Select(match => match.Groups[1].Value).Distinct().ToList();
        var unused = Shown(names.Distinct().Except(used));
        var unknown = Shown(used.Except(names));
        if (unused.Length > 0)
        {
            Report(new Bilingual($"the {english} wording does not use {unused}", $"{chinese}文字没有用到 {unused}"));
        }

        if (unknown.Length > 0)
        {
            Report(new Bilingual($"the {english} wording uses {unknown}, which the message does not take", $"{chinese}文字用到了 {unknown}，而消息没有这个参数"));
        }

        void Report(Bilingual problem) => context.ReportDiagnostic(Diagnostic.Create(Mismatch, value!.Syntax.GetLocation(), key, problem));
    }

    private static string Shown(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"{{{name}}}"));
}
