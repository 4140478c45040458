using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using PerfGoals.Core.CodeFixes;
using PerfGoals.Tests;

namespace PerfGoals.Core.Analyzers.Tests;

/// <summary>What all diagnostics have in common.</summary>
public sealed partial class DiagnosticsTests
{
    private static readonly DiagnosticDescriptor[] All = [.. InstancesOf<DiagnosticAnalyzer>(typeof(RuleApiAnalyzer).Assembly).SelectMany(analyzer => analyzer.SupportedDiagnostics)];

    [Fact]
    public void Ids_are_unique_and_of_one_form()
    {
        Assert.Distinct(All.Select(descriptor => descriptor.Id));
        Assert.All(All, descriptor => Assert.Matches("^PGR[0-9]{4}$", descriptor.Id));
    }

    [Fact]
    public void Every_text_is_in_the_language_of_the_compiler()
    {
        var texts = All.SelectMany(descriptor => new[] { descriptor.Title, descriptor.MessageFormat, descriptor.Description });

        Assert.All(texts.Where(text => text.ToString(CultureInfo.InvariantCulture).Any(char.IsLetter)), text =>
        {
            Assert.Matches(Han(), text.ToString(CultureInfo.GetCultureInfo("zh-Hans")));
            Assert.DoesNotMatch(Han(), text.ToString(CultureInfo.GetCultureInfo("en-GB")));
            Assert.DoesNotMatch(Han(), text.ToString(formatProvider: null));
        });
    }

    [Fact]
    public void An_argument_of_a_message_is_in_its_language_too()
    {
        var diagnostic = Diagnostic.Create(RuleRegistrationAnalyzer.NotConstructible, Location.None, "SlowCase", new Bilingual("is abstract", "是抽象类"));

        Assert.Equal("AddRule<SlowCase>() 会在首次取用检查器时失败：该类是抽象类", diagnostic.GetMessage(CultureInfo.GetCultureInfo("zh-CN")));
        Assert.EndsWith("is abstract", diagnostic.GetMessage(CultureInfo.GetCultureInfo("en")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_diagnostic_has_its_row_in_the_documentation()
    {
        var rows = Row().Matches(File.ReadAllText(Repository.PathOf("docs/analyzers.md"))).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

        Assert.Equal(All.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal), rows.Keys);
        Assert.All(All, descriptor => Assert.Equal(descriptor.DefaultSeverity.ToString().ToLowerInvariant(), rows[descriptor.Id]));
    }

    [Fact]
    public void Every_fix_is_for_a_diagnostic_that_there_is() => Assert.All(
        InstancesOf<CodeFixProvider>(typeof(SealRuleFix).Assembly).SelectMany(fix => fix.FixableDiagnosticIds), id => Assert.Contains(id, All.Select(descriptor => descriptor.Id)));

    private static IEnumerable<T> InstancesOf<T>(Assembly assembly) =>
        assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(T))).Select(type => (T)Activator.CreateInstance(type)!);

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex(@"^\| (PGR\d{4}) \| (\w+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
