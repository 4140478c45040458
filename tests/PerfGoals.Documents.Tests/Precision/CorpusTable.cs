using System.Globalization;
using System.Text;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Tests;

namespace PerfGoals.Documents.Tests.Precision;

/// <summary>A table of the corpus: as rules see it, and what a reviewer said of it.</summary>
internal sealed class CorpusTable
{
    private const string LabelsMark = "标注：";
    private const string TotalMark = "权重合计：";
    private const string LabelsHeader = "| 标注 |";

    private static readonly string Folder = Repository.PathOf("tests/PerfGoals.Documents.Tests/Corpus");

    private CorpusTable(string name, DeclarationDocument document, IReadOnlyList<CorpusLabel> labels, IReadOnlyList<string> rows, decimal total)
    {
        Name = name;
        Document = document;
        Labels = labels;
        Rows = rows;
        Total = total;
    }

    /// <summary>Gets the path within the corpus, without the ending.</summary>
    public string Name { get; }

    /// <summary>Gets whether the table is held out from those who mend rules.</summary>
    public bool IsHeldOut => Name.Contains("held-out/", StringComparison.Ordinal);

    public DeclarationDocument Document { get; }

    public IReadOnlyList<CorpusLabel> Labels { get; }

    /// <summary>Gets the rows as they are written; the first row has the number 1.</summary>
    public IReadOnlyList<string> Rows { get; }

    /// <summary>Gets what the weights of a project have to add up to.</summary>
    public decimal Total { get; }

    /// <summary>Reads the tables below a folder of the corpus, by name.</summary>
    public static IReadOnlyList<CorpusTable> AllIn(string folder) =>
    [
        .. Directory.GetFiles(Path.Combine(Folder, folder), "*.txt", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')[..^".txt".Length])
            .Order(StringComparer.Ordinal)
            .Select(name => Parse(name, File.ReadAllLines(Path.Combine(Folder, name + ".txt")))),
    ];

    /// <summary>Takes the labels out of a table and reads the rest.</summary>
    public static CorpusTable Parse(string name, IEnumerable<string> lines)
    {
        var (table, labels, rows, total, inRows) = (new StringBuilder(), new List<CorpusLabel>(), new List<string>(), 90m, false);
        foreach (var line in lines)
        {
            if (line.StartsWith(LabelsMark, StringComparison.Ordinal))
            {
                labels.AddRange(CorpusLabel.Parse(0, line[LabelsMark.Length..]));
            }
            else if (line.StartsWith(TotalMark, StringComparison.Ordinal))
            {
                total = decimal.Parse(line[TotalMark.Length..], CultureInfo.InvariantCulture);
            }
            else if (!line.StartsWith('|'))
            {
                table.Append(line).Append('\n');
            }
            else if (!inRows)
            {
                inRows = line.EndsWith(LabelsHeader, StringComparison.Ordinal) ? true : throw new FormatException($"The last column of '{name}' is not 标注.");
                table.Append(line[..^(LabelsHeader.Length - 1)]).Append('\n');
            }
            else
            {
                var end = line.LastIndexOf('|', line.Length - 2);
                rows.Add(line[..(end + 1)]);
                labels.AddRange(CorpusLabel.Parse(rows.Count, line[(end + 1)..^1]));
                table.Append(rows[^1]).Append('\n');
            }
        }

        return new(name, Reading.Of(table.ToString()), labels, rows, total);
    }

    /// <summary>Returns the numbers of the rows of a project: its indicators, or its one row where it has none.</summary>
    public IReadOnlyList<int> RowsOf(int project)
    {
        var sizes = Document.Declaration.Projects.Select(each => Math.Max(1, each.Indicators.Length)).ToList();
        return [.. Enumerable.Range(sizes.Take(project).Sum() + 1, sizes[project])];
    }

    /// <summary>Returns the row of a place in an indicator.</summary>
    public int RowOf(GoalPath indicator) => RowsOf(indicator.Project!.Value)[indicator.Indicator!.Value];
}
