using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PerfGoals.Core.Analyzers;

/// <summary>Both languages of a <c>LocalizedText</c>: that neither is empty, and that each is what it says.</summary>
/// <remarks>Humble by intent: English may quote the terms of the tables (指标, 分), and Chinese may be a number or an abbreviation.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LocalizedTextAnalyzer : RuleApiAnalyzer
{
    /// <summary>The property of a diagnostic that says that the wordings only stand in the wrong order.</summary>
    internal const string SwappedProperty = "swapped";

    internal static readonly DiagnosticDescriptor Missing = new(
        "PGR0015",
        new Bilingual("Text missing in one language", "缺少一种语言的文字"),
        new Bilingual("The {0} wording is empty", "{0}文字为空"),
        Category.Messages,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        new Bilingual("Everything a rule says exists in Simplified Chinese and in English; LocalizedText throws where one is empty.", "规则的文字都有简体中文和英文；任一为空时 LocalizedText 会抛出异常。"));

    internal static readonly DiagnosticDescriptor Untranslated = new(
        "PGR0016",
        new Bilingual("Text in the wrong language", "文字的语言不对"),
        new Bilingual("The two wordings {0}", "两种文字{0}"),
        Category.Messages,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        new Bilingual("LocalizedText takes the Chinese wording first and the English wording second.", "LocalizedText 的第一个参数是中文，第二个是英文。"));

    internal static readonly Bilingual Chinese = new("Chinese", "中文");
    internal static readonly Bilingual English = new("English", "英文");

    private static readonly Bilingual Swapped = new("are swapped: Chinese is first, English second", "次序颠倒：应先中文，后英文");
    private static readonly Bilingual Same = new("are the same: one is not translated", "相同：其中一种没有翻译");

    /// <summary>Creates the analyzer.</summary>
    public LocalizedTextAnalyzer()
        : base(Missing, Untranslated)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start, RuleTypes types) => start.RegisterOperationAction(
        context =>
        {
            var creation = (IObjectCreationOperation)context.Operation;
            if (RuleTypes.Same(creation.Type, types.Text) && creation.Arguments.Length == 2)
            {
                Check(context, creation, Argument(creation, 0), Argument(creation, 1));
            }
        },
        OperationKind.ObjectCreation);

    /// <summary>Returns the argument of a parameter, also where the call names them in another order.</summary>
    internal static IOperation? Argument(IObjectCreationOperation creation, int ordinal) =>
        creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal)?.Value;

    private static void Check(OperationAnalysisContext context, IObjectCreationOperation creation, IOperation? first, IOperation? second)
    {
        var chinese = DescriptorCreation.Constant(first);
        var english = DescriptorCreation.Constant(second);
        if (chinese is not null && string.IsNullOrWhiteSpace(chinese))
        {
            context.ReportDiagnostic(Diagnostic.Create(Missing, first!.Syntax.GetLocation(), Chinese));
        }

        if (english is not null && string.IsNullOrWhiteSpace(english))
        {
            context.ReportDiagnostic(Diagnostic.Create(Missing, second!.Syntax.GetLocation(), English));
        }

        if (chinese is null || english is null)
        {
            return;
        }

        if (!HasHan(chinese) && HasHan(english))
        {
            var properties = ImmutableDictionary<string, string?>.Empty.Add(SwappedProperty, "");
            context.ReportDiagnostic(Diagnostic.Create(Untranslated, creation.Syntax.GetLocation(), properties, Swapped));
        }
        else if (chinese == english && (HasHan(chinese) || HasWords(chinese)))
        {
            context.ReportDiagnostic(Diagnostic.Create(Untranslated, creation.Syntax.GetLocation(), Same));
        }
    }

    private static bool HasHan(string text) => text.Any(letter => letter is >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff');

    // One word may be an abbreviation that both languages use.
    private static bool HasWords(string text) => text.Split(' ').Count(word => word.Length > 1 && word.All(letter => letter is >= 'a' and <= 'z')) > 1;
}
