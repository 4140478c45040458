using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Tests;

namespace PerfGoals.Core.Tests.Rules;

/// <summary>Holds the rules about names and goals against what a reviewer said of tables before the rules were run on them.</summary>
public sealed class LabelledTablesTests
{
    private const string Labels = "标注";

    // PG4103 only says that the goal does not mention something. It is a hint that nobody labelled.
    private static readonly Checker Checker = Checker.Create(Policies.Naming(
        "PG1006", "PG4001", "PG4002", "PG4003", "PG4004", "PG4005", "PG4006", "PG4007", "PG4008", "PG4009", "PG4010", "PG4011", "PG4101", "PG4102", "PG4104", "PG4105", "PG4106", "PG4107"));

    private static readonly string[] Tables =
    [
        .. File.ReadAllText(Repository.PathOf("tests/PerfGoals.Core.Tests/Rules/Labelled/wording.txt"))
            .Split("\n\n")
            .Select(block => string.Join('\n', block.Split('\n').Where(line => line.StartsWith('|'))))
            .Where(table => table.Length > 0),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Tables.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_rules_report_what_the_reviewer_saw(int number)
    {
        var declaration = GoalTables.Bind(Tables[number]).Declaration;

        Assert.Equal(Expected(declaration), Checker.Check(declaration).Diagnostics.Select(finding => Line(finding.Path, finding.Rule.Id)).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_are_tables_and_labels() => Assert.True(Tables.Length >= 22 && Tables.Sum(table => Expected(GoalTables.Bind(table).Declaration).Count()) >= 20);

    private static IEnumerable<string> Expected(Declaration declaration) =>
        declaration.Projects.Index()
            .SelectMany(project => project.Item.Indicators.Index().SelectMany(indicator => indicator.Item.Cells!.Others
                .Where(cell => cell.Header == Labels)
                .SelectMany(cell => cell.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(rule => Line(IsOfProject(rule) ? GoalPath.OfProject(project.Index) : GoalPath.OfIndicator(project.Index, indicator.Index), rule))))
            .Distinct().Order(StringComparer.Ordinal);

    private static bool IsOfProject(string rule) => rule is "PG4011" || rule.StartsWith("PG41", StringComparison.Ordinal);

    private static string Line(GoalPath path, string rule) => $"{path.At(GoalField.None)} {rule}";
}
