using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PerfGoals.Core.Analyzers;

/// <summary>That a rule shows by example what it flags and what it leaves alone.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RuleExamplesAnalyzer : RuleApiAnalyzer
{
    /// <summary>The property of a diagnostic that says which examples are missing: <c>true</c>, <c>false</c> or both.</summary>
    internal const string MissingProperty = "missing";

    internal static readonly DiagnosticDescriptor Missing = new(
        "PGR0021",
        new Bilingual("Rule without an example", "规则缺少示例"),
        new Bilingual("The rule '{0}' has no example that {1}", "规则“{0}”缺少{1}的示例"),
        Category.Examples,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        new Bilingual(
            "One table that the rule flags and one that it leaves alone explain it better than words, and run as tests.",
            "一张会被标记的表和一张不会被标记的表，比文字更能说明规则，还能作为测试运行。"));

    private static readonly Bilingual Flags = new("it flags", "会被标记");
    private static readonly Bilingual Leaves = new("it leaves alone", "不会被标记");
    private static readonly Bilingual Both = new("it flags, and none that it leaves alone", "会被标记、不会被标记");

    /// <summary>Creates the analyzer.</summary>
    public RuleExamplesAnalyzer()
        : base(Missing)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start, RuleTypes types) => ForEachDescriptor(start, types, (context, descriptor) =>
    {
        if (!descriptor.IsDeclaration || types.RuleAround(descriptor.Holder) is not { } rule)
        {
            return;
        }

        var examples = descriptor.ValueOf("Examples");
        if (FlagsOf(examples, types) is not { } flags)
        {
            return;
        }

        var (flagged, left) = (flags.Contains(true), flags.Contains(false));
        if (flagged && left)
        {
            return;
        }

        var missing = (flagged, left) switch { (false, false) => Both, (false, true) => Flags, _ => Leaves };
        var properties = ImmutableDictionary<string, string?>.Empty.Add(MissingProperty, (flagged ? "" : "true ") + (left ? "" : "false"));
        context.ReportDiagnostic(Diagnostic.Create(Missing, descriptor.Location, properties, descriptor.Id ?? rule.Name, missing));
    });

    /// <summary>Returns what each example says of itself, or <see langword="null"/> where one of them is computed.</summary>
    private static List<bool>? FlagsOf(IOperation? value, RuleTypes types)
    {
        var flags = new List<bool>();
        return Collect(value, flags, types) ? flags : null;
    }

    private static bool Collect(IOperation? value, List<bool> flags, RuleTypes types)
    {
        switch (value)
        {
            case null:
                return true;
            case IObjectCreationOperation creation when RuleTypes.Same(creation.Type, types.Example):
                var flagged = creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "Flagged")?.Value.ConstantValue;
                if (flagged is not { HasValue: true, Value: bool constant } || DescriptorCreation.ValueOf(creation, "Flagged") is not null)
                {
                    return false;
                }

                flags.Add(constant);
                return true;
            case IMemberReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation or IWithOperation:
            case IInvocationOperation { TargetMethod.ContainingType.Name: not "ImmutableArray" }:
                return false;
            default:
                return value.ChildOperations.All(child => Collect(child, flags, types));
        }
    }
}
