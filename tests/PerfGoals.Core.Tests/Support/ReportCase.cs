using PerfGoals.Acceptance;
using PerfGoals.Checking;
using PerfGoals.Goals;
using PerfGoals.Reporting;
using PerfGoals.Sources;

namespace PerfGoals.Core.Tests.Support;

/// <summary>A report of any kind: of odd tables, with hostile names, accepted findings, a rule that fails and a file that cannot be read.</summary>
/// <param name="First">A declaration.</param>
/// <param name="Second">Another.</param>
/// <param name="Hostile">A text that stands wherever one from outside may stand.</param>
/// <param name="Traits">Which of all that is the case, a bit each.</param>
public sealed record ReportCase(Declaration First, Declaration Second, string Hostile, byte Traits)
{
    private static readonly Checker Faulty = Checker.Create(
        Policies.Parse("""{ "id": "[a](b) {0}", "version": "@1", "extends": ["luxian-2025"], "rules": { "PG2001": { "severity": "hidden", "parameters": { "total": 80 } } } }"""),
        [HostRule.ForEachProject(HostRule.Describe(), static (in context) => throw new InvalidOperationException("[a](b) {0} | <b>"))]);

    /// <summary>Returns the report.</summary>
    public CheckReport Report()
    {
        var checker = (Traits & 1) == 0 ? Policies.Luxian : Faulty;
        var second = Read(Second) with { Source = $"b/{Hostile}" };
        CheckedDocument[] documents = [Checked.Of(With(First, Hostile), checker, Hostile), Checked.Of(second, checker), Checked.Of(Second, checker, Hostile)];
        var report = new CheckReport(checker.Rules, [.. documents], (Traits & 2) == 0 ? [] : [new($"c{Hostile}.doc", new($"坏{Hostile}", $"Broken {Hostile}"), 3)]);
        if ((Traits & 4) != 0)
        {
            var accepted = SuppressionSet.Accepting([documents[1].Result], $"分两年实施{Hostile}", Hostile.Length > 0 ? Hostile : null, Checked.Today);
            report = report.With(new SuppressionSet([.. accepted, new() { Rule = "PG9001", Everywhere = true, Reason = "分两年实施" }], $"s{Hostile}.json"), Checked.Today);
        }

        return (Traits & 8) == 0 ? report : report.With(Baseline.From([documents[0].Result]));
    }

    private static DeclarationDocument Read(Declaration declaration) => Json.Read(Json.Of(declaration));

    private static Declaration With(Declaration declaration, string hostile) => declaration with
    {
        Unit = new(declaration.Unit.Code, hostile),
        Projects = [.. declaration.Projects.Select(project => project with { Name = hostile, Indicators = [.. project.Indicators.Select(indicator => indicator with { Name = hostile })] })],
    };
}
