using System.Collections.Immutable;
using System.Globalization;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Pages;
using PerfGoals.Texts;

namespace PerfGoals.Reporting.Html;

/// <summary>Draws the weights of each project by dimension as a bar, with the total and the shares that the rules ask for.</summary>
/// <param name="html">Where to write.</param>
/// <param name="shares">What the weights are held against.</param>
internal sealed class WeightBars(HtmlWriter html, WeightShares shares)
{
    // Narrower, a part of the bar has no room for its name, which then stands below only.
    private const decimal LeastForName = 9;

    /// <summary>Writes the bars of a document; nothing where it has no weights.</summary>
    /// <param name="document">The document.</param>
    public void Write(ReportedDocument document)
    {
        var projects = document.Declaration.Projects.Select((project, index) => (Project: project, Index: index, Shares: shares.Of(project))).Where(entry => !entry.Shares.IsEmpty).ToList();
        if (projects.Count == 0)
        {
            return;
        }

        html.Element("h3", new LocalizedText("各项目权重", "Weights of each project"), ("id", document.Anchor + "-weights")).Line();
        using (html.Open("ul", ("class", "weights")))
        {
            html.Line();
            foreach (var (project, index, actual) in projects)
            {
                using (html.Open("li"))
                {
                    WriteProject(document, project, GoalPath.OfProject(index), actual);
                }

                html.Line();
            }
        }

        html.Line();
    }

    private void WriteProject(ReportedDocument document, Project project, GoalPath path, ImmutableArray<(FirstLevel Dimension, decimal Weight)> actual)
    {
        var sum = actual.Sum(entry => entry.Weight);
        var required = shares.RequiredFor(actual);
        var isRight = shares.Totals.IsEmpty || shares.Totals.Contains(sum);
        using (html.Open("p", ("class", "weight-head")))
        {
            html.Element("a", PlaceText.ProjectOf(path, document.Declaration)!, ("href", "#" + document.AnchorOf(path)));
            using (html.Open("span", ("class", isRight ? "sum" : "sum mark error")))
            {
                html.Text(isRight ? SumOf(sum) : new($"✖ {SumOf(sum).Chinese}", $"✖ {SumOf(sum).English}"));
            }
        }

        var scale = Math.Max(100, Math.Max(sum, Math.Max(shares.Totals.DefaultIfEmpty().Max(), required.Sum(entry => entry.Weight))));
        WriteBar(actual, scale, isRequired: false);
        if (!required.IsEmpty)
        {
            WriteBar(required, scale, isRequired: true);
        }

        html.Element("p", required.IsEmpty ? TextOf(actual) : new($"{TextOf(actual).Chinese}；规定比例：{TextOf(required).Chinese}", $"{TextOf(actual).English}; required: {TextOf(required).English}"), ("class", "aside faint"));
    }

    private void WriteBar(ImmutableArray<(FirstLevel Dimension, decimal Weight)> parts, decimal scale, bool isRequired)
    {
        var label = isRequired ? new LocalizedText("规定比例：", "Required: ") : new LocalizedText("实际权重：", "Weights: ");
        using (html.Open("svg", ("class", isRequired ? "bar required" : "bar"), ("role", "img"), ("width", "100%"), ("height", isRequired ? "8" : "22"), ("aria-label", label.In(html.Culture) + TextOf(parts).In(html.Culture))))
        {
            var start = 0m;
            foreach (var (dimension, weight) in parts)
            {
                var kind = $"part {dimension.ToString().ToLowerInvariant()}";
                html.Element("rect", "", ("class", kind), ("x", Percent(start / scale)), ("y", "0"), ("width", Percent(weight / scale)), ("height", "100%"));
                if (!isRequired && weight / scale * 100 >= LeastForName)
                {
                    html.Element("text", $"{NameOf(dimension).In(html.Culture)} {Number(weight)}", ("class", "bar-text"), ("x", Percent((start + (weight / 2)) / scale)), ("y", "15.5"), ("text-anchor", "middle"));
                }

                start += weight;
            }

            foreach (var total in isRequired ? [] : shares.Totals)
            {
                var x = Percent(total / scale);
                html.Element("line", "", ("class", "total"), ("x1", x), ("x2", x), ("y1", "0"), ("y2", "100%"));
            }
        }
    }

    private LocalizedText SumOf(decimal sum) => shares.Totals.IsEmpty
        ? new($"合计 {Number(sum)}", $"total {Number(sum)}")
        : new($"合计 {Number(sum)}，应为 {string.Join(" 或 ", shares.Totals.Select(Number))}", $"total {Number(sum)}, must be {string.Join(" or ", shares.Totals.Select(Number))}");

    private static LocalizedText TextOf(IEnumerable<(FirstLevel Dimension, decimal Weight)> parts) => new(
        string.Join("、", parts.Select(part => $"{NameOf(part.Dimension).Chinese} {Number(part.Weight)}")),
        string.Join(", ", parts.Select(part => $"{NameOf(part.Dimension).English} {Number(part.Weight)}")));

    private static LocalizedText NameOf(FirstLevel dimension) => dimension switch
    {
        FirstLevel.Cost => new("成本", "cost"),
        FirstLevel.Output => new("产出", "output"),
        FirstLevel.Benefit => new("效益", "benefit"),
        FirstLevel.Satisfaction => new("满意度", "satisfaction"),
        _ => new("未识别", "not recognised"),
    };

    private static string Percent(decimal share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Number(decimal weight) => weight.ToString("0.####", CultureInfo.InvariantCulture);
}
