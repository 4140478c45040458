using System.Collections.Immutable;
using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Sources;

namespace PerfGoals.Documents.Tests.Support;

/// <summary>Runs the rules that the labelled tables are about, and writes their findings as the labels are written.</summary>
internal static class LabelledRules
{
    /// <summary>Gets the order of findings: by rule, then projects before rows, then by number.</summary>
    public static IComparer<string> Order { get; } = Comparer<string>.Create((left, right) => KeyOf(left).CompareTo(KeyOf(right)));

    /// <summary>Creates a checker of the rules of weights, without that of the sum, and of classification.</summary>
    /// <param name="total">What the weights of a project must add up to.</param>
    public static Checker Create(decimal total)
    {
        var ids = BuiltInRules.All.Select(rule => rule.Descriptor.Id)
            .Where(id => id.StartsWith("PG20", StringComparison.Ordinal) || IsClassification(id)).Where(id => id != "PG2001");
        var rules = ids.ToImmutableSortedDictionary(id => id, id => id == "PG2008"
            ? new RuleSetting { Parameters = ImmutableSortedDictionary<string, RuleValue>.Empty.Add("total", total) }
            : new RuleSetting());
        return Checker.Create(new RuleSet { Id = "labelled", Version = "1", Rules = rules });
    }

    /// <summary>Returns the findings, such as <c>PG3001 4</c> and <c>PG2005 P1</c>.</summary>
    public static ImmutableArray<string> FindingsOf(Checker checker, DeclarationDocument document)
    {
        var result = checker.Check(document);
        return [.. result.Diagnostics.Where(finding => finding.Rule.Id.StartsWith("PG2", StringComparison.Ordinal) || finding.Rule.Id.StartsWith("PG3", StringComparison.Ordinal))
            .Select(finding => $"{finding.Rule.Id} {PlaceOf(document.Declaration, finding.Path)}").Order(Order)];
    }

    // From PG3020 on the rules are about targets.
    private static bool IsClassification(string id) => id.StartsWith("PG300", StringComparison.Ordinal) || id.StartsWith("PG301", StringComparison.Ordinal);

    private static string PlaceOf(Declaration declaration, GoalPath path) => path.Indicator is { } indicator
        ? (declaration.Projects.Take(path.Project!.Value).Sum(project => project.Indicators.Length) + indicator + 1).ToString(CultureInfo.InvariantCulture)
        : $"P{path.Project + 1}";

    private static (string Rule, bool IsRow, int Number) KeyOf(string finding)
    {
        var (rule, place) = (finding[..6], finding[7..]);
        return (rule, place[0] != 'P', int.Parse(place.TrimStart('P'), CultureInfo.InvariantCulture));
    }
}
