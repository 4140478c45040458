using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using PerfGoals.Rules;

namespace PerfGoals.Core.Analyzers.Tests.Support;

/// <summary>Has an analyzer look at code. <c>[|…|]</c> or <c>{|PGR0001:…|}</c> mark what it is to report.</summary>
internal static class Snippets
{
    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using PerfGoals.Diagnostics;
        using PerfGoals.Goals;
        using PerfGoals.Rules;
        using PerfGoals.Texts;

        """;

    // The running framework and the library, so that nothing is downloaded.
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Where(file => Path.GetDirectoryName(file) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(file => MetadataReference.CreateFromFile(file)),
        MetadataReference.CreateFromFile(typeof(IRule).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Microsoft.Extensions.DependencyInjection.IServiceCollection).Assembly.Location),
    ];

    public static Task Report<TAnalyzer>(string code, string? editorConfig = null, string? releases = null, bool isGenerated = false, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>();
        SetUp(test, test.TestState, code, editorConfig, releases, isGenerated);
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>Has a fix change code until nothing that it can fix is left. Without code for afterwards, it is to change nothing.</summary>
    public static Task Fix<TAnalyzer, TFix>(string code, string? after, string? releases = null, string? releasesAfter = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>();
        SetUp(test, test.TestState, code, editorConfig: null, releases);
        if (after is not null)
        {
            test.FixedState.Sources.Add(("/0/Rules.cs", Usings + after));
        }

        if (releasesAfter is not null)
        {
            test.FixedState.AdditionalFiles.Add((RuleReleaseList.FileName, releasesAfter));
        }

        return test.RunAsync();
    }

    private static void SetUp(AnalyzerTest<DefaultVerifier> test, SolutionState state, string code, string? editorConfig, string? releases, bool isGenerated = false)
    {
        test.ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        state.AdditionalReferences.AddRange(References);
        state.Sources.Add((isGenerated ? "/0/Rules.g.cs" : "/0/Rules.cs", Usings + code));
        test.SolutionTransforms.Add((solution, project) => solution.WithProjectParseOptions(project, new CSharpParseOptions(LanguageVersion.Latest)));
        if (editorConfig is not null)
        {
            state.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + editorConfig + "\n"));
        }

        if (releases is not null)
        {
            state.AdditionalFiles.Add((RuleReleaseList.FileName, releases));
        }
    }
}
