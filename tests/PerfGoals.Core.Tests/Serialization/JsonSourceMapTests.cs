using System.Text.Json;
using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;

namespace PerfGoals.Core.Tests.Serialization;

[Properties(Arbitrary = [typeof(GoalArbitraries)])]
public sealed class JsonSourceMapTests
{
    private const string Text = """
        { "title": "标题", "projects": [
          { "name": "道路", "indicators": [
            { "name": "里程", "comparison": "≥", "weight": 10 } ] },
          { "name": "𠮷祥桥", "indicators": [] } ] }
        """;

    [Theory]
    [InlineData(0, null, GoalField.None, 2, 3)]
    [InlineData(0, null, GoalField.ProjectName, 2, 13)]
    [InlineData(1, null, GoalField.None, 4, 3)]
    [InlineData(0, 0, GoalField.None, 3, 5)]
    [InlineData(0, 0, GoalField.Weight, 3, 50)] // after Chinese characters on the same line
    [InlineData(0, 0, GoalField.Target, 3, 5)] // left out: the indicator
    [InlineData(1, null, GoalField.Budget, 4, 3)] // left out: the project
    [InlineData(1, null, GoalField.Weight, 4, 3)] // the column of a project: the project
    public void A_place_is_found_by_line_and_character(int project, int? indicator, GoalField field, int line, int column)
    {
        var path = (indicator is { } row ? GoalPath.OfIndicator(project, row) : GoalPath.OfProject(project)).At(field);
        var location = Json.Read(Text.ReplaceLineEndings("\n")).SourceMap.Find(path);

        Assert.Equal((line, column, line), (location!.Value.Row, location.Value.Column, location.Value.Line));
    }

    [Fact]
    public void A_place_of_the_declaration_that_is_left_out_is_its_first_character()
    {
        var location = Json.Read(Text).SourceMap.Find(GoalPath.Declaration.At(GoalField.FiscalYear));

        Assert.Equal((1, 1), (location!.Value.Row, location.Value.Column));
    }

    [Fact]
    public void A_property_whose_name_looks_like_a_path_leads_nobody_astray()
    {
        var map = Json.Read("""
            { "projects": [ { "name": "道路", "indicators": [] } ],
              "projects/0": 1 }
            """).SourceMap;

        Assert.Equal(1, map.Find(GoalPath.OfProject(0))!.Value.Row);
    }

    [Property]
    public void Every_place_stands_where_its_value_begins(Declaration declaration)
    {
        var json = Json.Of(declaration);
        var lines = json.Split('\n');
        using var parsed = JsonDocument.Parse(json);
        var map = Json.Read(json).SourceMap;

        Assert.All(PlacesOf(declaration), path =>
        {
            var value = NearestValue(parsed.RootElement, path);
            var location = map.Find(path)!.Value;
            var found = string.Join('\n', lines.Skip(location.Row - 1))[(location.Column!.Value - 1)..];

            Assert.StartsWith(value.GetRawText(), found, StringComparison.Ordinal);
        });
    }

    [Property]
    public void Every_pointer_leads_to_a_value_or_to_nothing_where_nothing_was_said(Declaration declaration)
    {
        using var parsed = JsonDocument.Parse(Json.Of(declaration));

        Assert.All(PlacesOf(declaration), path =>
        {
            var said = path.Field switch
            {
                GoalField.Title => declaration.Title is not null,
                GoalField.ProjectCode => declaration.Projects[path.Project!.Value].Code is not null,
                _ => true,
            };

            Assert.Equal(said, Json.At(parsed.RootElement, path.ToJsonPointer()) is not null);
        });
    }

    private static JsonElement NearestValue(JsonElement root, GoalPath path)
    {
        for (var pointer = path.ToJsonPointer(); ; pointer = pointer[..pointer.LastIndexOf('/')])
        {
            if (Json.At(root, pointer) is { } value)
            {
                return value;
            }
        }
    }

    private static IEnumerable<GoalPath> PlacesOf(Declaration declaration)
    {
        var fields = Enum.GetValues<GoalField>();
        foreach (var field in fields.Where(field => !field.IsOfProject() && !field.IsOfIndicator()))
        {
            yield return GoalPath.Declaration.At(field);
        }

        for (var project = 0; project < declaration.Projects.Length; project++)
        {
            foreach (var field in fields.Where(field => field == GoalField.None || field.IsOfProject() || field.IsOfIndicator()))
            {
                yield return GoalPath.OfProject(project).At(field);
            }

            for (var indicator = 0; indicator < declaration.Projects[project].Indicators.Length; indicator++)
            {
                foreach (var field in fields.Where(field => field == GoalField.None || field.IsOfIndicator()))
                {
                    yield return GoalPath.OfIndicator(project, indicator).At(field);
                }
            }
        }
    }
}
