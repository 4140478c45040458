using System.Text;
using System.Text.RegularExpressions;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.RuleSets;
using PerfGoals.Serialization;
using PerfGoals.Sources;
using PerfGoals.Tests;

namespace PerfGoals.Documents.Tests;

/// <summary>The declaration of 泸县司法局 for 2025, which the read-me and the guides use.</summary>
public sealed class LuxianTests
{
    private static readonly GoalField[] IndicatorFields =
        [GoalField.FirstLevel, GoalField.SecondLevel, GoalField.IndicatorName, GoalField.Comparison, GoalField.Target, GoalField.Unit, GoalField.Weight];

    [Fact]
    public void The_sample_reads_as_its_listing_says() => Approved.Check(
        "tests/PerfGoals.Documents.Tests/Golden/luxian-2025.listing", Listing.Of(DeclarationReader.ReadFile(Repository.Sample)));

    [Fact]
    public void The_sample_has_four_projects_and_thirty_six_indicators_and_nothing_doubtful()
    {
        var document = DeclarationReader.ReadFile(Repository.Sample);

        Assert.Equal([9, 9, 10, 8], document.Declaration.Projects.Select(project => project.Indicators.Length));
        Assert.Equal([155, 12, 10, 40], document.Declaration.Projects.Select(project => project.Budget!.Value.Amount));
        Assert.Equal(new BudgetUnit("408001", "泸县司法局"), document.Declaration.Unit);
        Assert.Equal(2025, document.Declaration.FiscalYear);
        Assert.Equal(6, document.Declaration.Notes.Length);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Of_structure_and_spelling_the_sample_lacks_one_name_and_mixes_two_signs()
    {
        string[] ids =
        [
            "PG0020", "PG0021", "PG0022", "PG0023", "PG0024", "PG0025", "PG0027", "PG1005", "PG1006", "PG1007", "PG1008", "PG1009", "PG1010", "PG1011", "PG1012", "PG1013",
            "PG1014", "PG1015", "PG1016", "PG1017", "PG1018", "PG1019", "PG1020", "PG1021", "PG1022", "PG1023", "PG1024", "PG1025", "PG1026",
        ];
        var empty = new RuleSet { Id = "named", Version = "1" };
        var rules = empty with { Rules = empty.Rules.AddRange(ids.Select(id => KeyValuePair.Create(id, new RuleSetting()))) };
        var result = Checker.Create(rules).Check(DeclarationReader.ReadFile(Repository.Sample));

        Assert.Empty(result.Undetermined);
        Assert.Equal(
            [("PG0024", GoalPath.OfIndicator(2, 7).At(GoalField.Comparison)), ("PG1006", GoalPath.OfIndicator(3, 6).At(GoalField.IndicatorName))],
            result.Diagnostics.Select(finding => (finding.Rule.Id, finding.Path)));
    }

    [Fact]
    public void Every_cell_of_the_sample_is_kept_as_it_is_spelled()
    {
        // The cells of the text, counted without the reader: twelve to a row, a row's last one followed by blank lines.
        var text = File.ReadAllText(Repository.Sample);
        var table = text[text.IndexOf('\t', StringComparison.Ordinal)..text.IndexOf("填表说明", StringComparison.Ordinal)];
        var printed = Regex.Split("\n" + table, "\n\t").Skip(1).Select((cell, index) => index % 12 == 11 ? cell.TrimEnd('\n') : cell).Skip(12).ToList();

        var kept = DeclarationReader.ReadFile(Repository.Sample).Declaration.Projects.SelectMany(project => project.Indicators.SelectMany((indicator, index) =>
            (index == 0 ? LeftCellsOf(project.Cells!) : Enumerable.Repeat("", 5)).Concat(IndicatorFields.Select(indicator.TextOf))));

        Assert.Equal(36 * 12, printed.Count);
        Assert.Equal(printed, kept);
    }

    [Fact]
    public void The_only_error_is_that_the_weights_of_the_fourth_project_add_up_to_80()
    {
        var document = DeclarationReader.ReadFile(Repository.Sample);

        var result = Checker.Create("luxian-2025").Check(document);

        var error = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal("PG2001", error.Rule.Id);
        Assert.Equal(GoalPath.OfProject(3).At(GoalField.Weight), error.Path);
        Assert.Equal([("actual", 80m), ("expected", 90m)], NumbersIn(error));
        Assert.Equal(SourceLocation.OfCell(30, 12, "权重（%）", 393), document.Locate(error));
        Assert.True(result.IsComplete);
    }

    [Theory]
    [InlineData(0, 0, 2, 27)]
    [InlineData(1, 0, 11, 146)]
    [InlineData(2, 0, 20, 263)]
    [InlineData(3, 0, 30, 393)]
    [InlineData(3, 7, 37, 484)]
    public void A_weight_is_found_on_its_row_and_line(int project, int indicator, int row, int line) => Assert.Equal(
        SourceLocation.OfCell(row, 12, "权重（%）", line),
        DeclarationReader.ReadFile(Repository.Sample).SourceMap.Find(GoalPath.OfIndicator(project, indicator).At(GoalField.Weight)));

    [Fact]
    public void What_can_be_relied_upon_finds_what_a_reviewer_of_the_sample_would_object_to_and_nothing_else()
    {
        (string Rule, int Project, int Indicator)[] expected =
        [
            ("PG4102", 1, 0), ("PG3001", 1, 1), ("PG3032", 1, 6), ("PG4003", 1, 6), ("PG3036", 1, 7), ("PG4001", 1, 7),
            ("PG3013", 2, 0), ("PG3034", 2, 5), ("PG4005", 2, 5), ("PG3032", 2, 6), ("PG4003", 2, 6), ("PG3036", 2, 7), ("PG4001", 2, 7), ("PG3009", 2, 9),
            ("PG3012", 3, 0), ("PG3002", 3, 4), ("PG4004", 3, 4), ("PG3002", 3, 5), ("PG3002", 3, 6), ("PG4004", 3, 7), ("PG0024", 3, 8), ("PG3010", 3, 10), ("PG3025", 3, 10),
            ("PG2001", 4, 0), ("PG4004", 4, 2), ("PG3026", 4, 4), ("PG3039", 4, 4), ("PG3034", 4, 5), ("PG4005", 4, 5), ("PG3030", 4, 6), ("PG1006", 4, 7),
        ];

        var result = Checker.Create("recommended").Check(DeclarationReader.ReadFile(Repository.Sample));

        Assert.Equal(
            expected.Order(),
            result.Diagnostics.Select(finding => (finding.Rule.Id, finding.Path.Project!.Value + 1, finding.Path.Indicator is { } indicator ? indicator + 1 : 0)).Order());
        Assert.Equal("PG2001", Assert.Single(result.Diagnostics, finding => finding.Severity == Severity.Error).Rule.Id);
    }

    [Fact]
    public void Grades_and_times_of_the_sample_are_what_a_reviewer_would_ask_about()
    {
        (string Rule, int Project, int Indicator)[] expected =
        [
            ("PG3030", 4, 6), // 良 without a rubric
            ("PG3032", 1, 6), ("PG3032", 2, 6), // no 中
            ("PG3033", 2, 6), ("PG3033", 4, 6), // 良
            ("PG3034", 2, 5), ("PG3034", 4, 5), // 完成时间 ＝1年
            ("PG3036", 1, 7), ("PG3036", 2, 7), // ≥1年
            ("PG4012", 1, 6), ("PG4012", 2, 6), // 满意度高
        ];
        string[] rules = ["PG3030", "PG3031", "PG3032", "PG3033", "PG3034", "PG3035", "PG3036", "PG3046", "PG4012"];

        var result = Checker.Create("all").Check(DeclarationReader.ReadFile(Repository.Sample));

        Assert.Equal(
            expected,
            result.Diagnostics.Where(finding => rules.Contains(finding.Rule.Id))
                .Select(finding => (finding.Rule.Id, finding.Path.Project!.Value + 1, finding.Path.Indicator!.Value + 1)).Order());
    }

    [Fact]
    public void The_table_and_its_canonical_json_check_alike()
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("tests/PerfGoals.Documents.Tests/Samples"), "*.txt").Append(Repository.Sample))
        {
            var table = DeclarationReader.ReadFile(file);
            using var json = new MemoryStream();
            CanonicalJson.Write(json, table.Declaration);
            var converted = Reading.Of(json.ToArray());
            var checker = Checker.Create("luxian-2025");

            Assert.Equal(table.Declaration, converted.Declaration);
            Assert.Equal(FindingsOf(checker.Check(table.Declaration)), FindingsOf(checker.Check(converted.Declaration)));
            Assert.Empty(converted.Problems);
        }
    }

    private static IEnumerable<string?> LeftCellsOf(ProjectCells cells) => [cells.UnitCode, cells.UnitName, cells.Name, cells.Budget, cells.AnnualGoal];

    private static IEnumerable<(string, decimal)> NumbersIn(Diagnostic finding) =>
        finding.Message.Arguments.Where(argument => argument.Value is decimal).Select(argument => (argument.Name, (decimal)argument.Value!));

    private static IEnumerable<string> FindingsOf(CheckResult result) => result.Diagnostics.Select(finding =>
        $"{finding.Path} {finding.Rule.Id} {finding.Severity} {string.Join(';', finding.Message.Arguments.Select(argument => $"{argument.Name}={argument.TextIn()}"))}");

    [Fact]
    public void Cut_off_anywhere_but_between_two_projects_it_is_not_clean()
    {
        var lines = File.ReadAllLines(Repository.Sample);
        var checker = Checker.Create("luxian-2025");

        var clean = Enumerable.Range(0, lines.Length).Where(count => IsClean(string.Join('\n', lines[..count])));

        // The last line of a project and the blank one after it: what is missing then leaves no trace.
        Assert.Equal([131, 132, 250, 251, 380, 381], clean);

        bool IsClean(string text)
        {
            try
            {
                var document = DeclarationReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "cut");
                return checker.Check(document).CountOf(Severity.Error) == 0;
            }
            catch (UnreadableDocumentException)
            {
                return false;
            }
        }
    }
}
