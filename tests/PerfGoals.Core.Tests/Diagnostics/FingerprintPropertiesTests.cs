using FsCheck;
using FsCheck.Xunit;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.RuleSets;

namespace PerfGoals.Core.Tests.Diagnostics;

[Properties(Arbitrary = [typeof(GoalArbitraries)])]
public sealed class FingerprintPropertiesTests
{
    [Property]
    public void The_order_of_projects_and_of_indicators_changes_none(Declaration declaration) => Assert.Equal(
        Of(declaration),
        Of(declaration with { Projects = [.. declaration.Projects.Reverse().Select(project => project with { Indicators = [.. project.Indicators.Reverse()] })] }));

    [Property]
    public void Projects_that_come_or_go_leave_the_others_as_they_were(Declaration declaration, Declaration other, NonNegativeInt at) =>
        Assert.Empty(Without(Of(declaration), Of(declaration with { Projects = declaration.Projects.InsertRange(at.Get % (declaration.Projects.Length + 1), other.Projects) })));

    [Property]
    public void Rows_that_come_leave_the_findings_of_other_rows_as_they_were(Declaration declaration, NonNegativeInt project, NonNegativeInt at)
    {
        if (declaration.Projects.IsEmpty)
        {
            return;
        }

        var position = project.Get % declaration.Projects.Length;
        var rows = declaration.Projects[position].Indicators;
        var added = declaration with
        {
            Projects = declaration.Projects.SetItem(position, declaration.Projects[position] with { Indicators = rows.Insert(at.Get % (rows.Length + 1), Sample.Project.Indicators[0]) }),
        };

        Assert.Empty(Without(OfRows(declaration), OfRows(added)));
    }

    [Property]
    public void Severity_and_culture_change_none(Declaration declaration)
    {
        var hidden = new Checker(Policies.Luxian.Rules.With(Policies.Luxian.Rules.Rules.Select(rule => RuleOverride.Set(rule.Descriptor.Id, "severity", "hidden"))));
        var fingerprints = Of(declaration);
        using var _ = CultureScope.Of(CultureScope.German);

        Assert.Equal(fingerprints, [.. hidden.Check(declaration).Diagnostics.Select(finding => finding.Fingerprint).Order(StringComparer.Ordinal)]);
    }

    private static List<string> Of(Declaration declaration) =>
        [.. Policies.Luxian.Check(declaration).Diagnostics.Select(finding => finding.Fingerprint).Order(StringComparer.Ordinal)];

    private static List<string> OfRows(Declaration declaration) =>
        [.. Policies.Luxian.Check(declaration).Diagnostics.Where(finding => finding.Path.Indicator is not null).Select(finding => finding.Fingerprint)];

    // What the first has more often than the second.
    private static List<string> Without(List<string> some, List<string> others)
    {
        var left = some.ToList();
        others.ForEach(other => left.Remove(other));
        return left;
    }
}
