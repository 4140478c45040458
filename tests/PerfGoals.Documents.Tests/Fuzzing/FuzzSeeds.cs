using System.Text;
using PerfGoals.Acceptance;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Serialization;
using PerfGoals.Tests;

namespace PerfGoals.Documents.Tests.Fuzzing;

/// <summary>The sound files: small ones of every format, in several layouts, so that many inputs take little time.</summary>
internal static class FuzzSeeds
{
    private const int RowsOfSample = 16;

    private static readonly string[] Layouts = ["L03-value-with-unit", "L05-side-by-side", "L09-two-blocks", "L15-four-grades", "L19-other-words"];

    public static IReadOnlyList<FuzzSeed> All { get; } = [.. Declarations(), .. Files()];

    private static IEnumerable<FuzzSeed> Declarations()
    {
        foreach (var (name, table) in Tables())
        {
            yield return new($"{name}.docx", FuzzKind.Declaration, Docx.Of(table));
            yield return new($"{name}.xlsx", FuzzKind.Declaration, Xlsx.Of(table));
            yield return Text($"{name}.html", FuzzKind.Declaration, table.Html());
            yield return Text($"{name}.csv", FuzzKind.Declaration, table.Csv());
            yield return Text($"{name}.tsv", FuzzKind.Declaration, table.Tabbed());
            yield return Text($"{name}.pipes", FuzzKind.Declaration, OnLines(table).Pipes());
            yield return Text($"{name}.extracted", FuzzKind.Declaration, table.Extracted());
            var document = Reading.Of(Docx.Of(table));
            yield return Written($"{name}.json", FuzzKind.Declaration, stream => CanonicalJson.Write(stream, document.Declaration));
            yield return Written($"{name}.layout.json", FuzzKind.Layout, stream => LayoutJson.Write(stream, document));
        }

        var (_, sample) = Tables().First();
        yield return new("annotated.docx", FuzzKind.Declaration, Annotated.Of(Docx.Of(sample)));
        yield return new("annotated.xlsx", FuzzKind.Declaration, Annotated.Of(Xlsx.Of(sample)));
        yield return new("gb18030.csv", FuzzKind.Declaration, CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(sample.Csv()));
        yield return new("utf-16.tsv", FuzzKind.Declaration, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(sample.Tabbed())]);
        yield return new("nested.docx", FuzzKind.Declaration, Docx.OfBody(
            "<w:sdt><w:sdtContent>" + Docx.Table(Docx.Row($"<w:tc>{Docx.Table(sample.Rows.Select(row => Docx.Row(row.Select(cell => Docx.Cell(cell)))))}<w:p/></w:tc>")) + "</w:sdtContent></w:sdt>"));
        yield return new("libreoffice.docx", FuzzKind.Declaration, Sample("libreoffice.docx"));
        yield return new("libreoffice.xlsx", FuzzKind.Declaration, Sample("libreoffice.xlsx"));
    }

    private static IEnumerable<FuzzSeed> Files()
    {
        yield return Text("layout.json", FuzzKind.Layout, """
            { "$schema": "x", "columns": [{ "heading": "甲", "number": 2, "field": "指标值" }, { "number": 3, "field": null }], "labels": [{ "label": "乙", "field": "预算数" }],
              "headingRow": 2, "moneyUnit": "元", "term": "longTerm", "read": ["S", 1], "skip": [2] }
            """);
        yield return Text("vocabulary.json", FuzzKind.Vocabulary, """
            { "units": [{ "symbol": "斛", "is": "100 升", "aliases": ["石斛"] }], "firstLevels": { "产出指标": ["过程产出"] }, "secondLevels": { "数量指标": ["规模"] }, "codes": { "101": "成本指标" } }
            """);
        yield return new("rule-set.json", FuzzKind.RuleSet, File.ReadAllBytes(Repository.PathOf("src/PerfGoals.Core/RuleSets/Shipped/luxian-2025.json")));
        yield return Text("suppressions.json", FuzzKind.Suppressions, """
            { "suppressions": [{ "rule": "PG2001", "unit": "408001", "project": "甲", "indicator": "乙", "field": "权重", "reason": "分两年实施", "by": "张三", "expires": "2025-12-31" }] }
            """);
        var (_, sample) = Tables().First();
        var checkedDocument = Annotated.Check(Docx.Of(sample));
        yield return Written("baseline.json", FuzzKind.Baseline, stream => Baseline.From([checkedDocument.Result]).Write(stream));
        yield return Text("reference.csv", FuzzKind.Reference, "单位编码,单位名称\n408001,县司法局\n408002,县公路局\n");
        yield return Written("reference-goals.json", FuzzKind.Reference, stream => CanonicalJson.Write(stream, checkedDocument.Document.Declaration));
        yield return new("reference.xlsx", FuzzKind.Reference, Xlsx.Of(sample));
    }

    private static IEnumerable<(string Name, SampleTable Table)> Tables()
    {
        var sample = SampleTable.Luxian;
        yield return ("luxian", sample with { Rows = [.. sample.Rows.Take(RowsOfSample)] });
        foreach (var name in Layouts)
        {
            var table = PerfGoals.Tables.GoalTable.FromPipes(File.ReadAllText(Repository.PathOf($"tests/PerfGoals.Core.Tests/Tables/Layouts/{name}.txt")));
            var width = table.Rows.Max(row => row.Length);
            yield return (name, new(
                [.. table.Before.Select(line => line.Text).Where(text => text.Length > 0)],
                [.. table.Rows.Select(row => row.Select(cell => cell.Text).Concat(Enumerable.Repeat("", width - row.Length)).ToArray())],
                [.. table.After.Select(line => line.Text).Where(text => text.Length > 0)]));
        }
    }

    // With bars between the cells, each row is a line.
    private static SampleTable OnLines(SampleTable table) => table with { Rows = [.. table.Rows.Select(row => row.Select(cell => cell.Replace("\n", "", StringComparison.Ordinal)).ToArray())] };

    private static byte[] Sample(string name) => File.ReadAllBytes(Repository.PathOf($"tests/PerfGoals.Documents.Tests/Samples/{name}"));

    private static FuzzSeed Text(string name, FuzzKind kind, string text) => new(name, kind, Encoding.UTF8.GetBytes(text));

    private static FuzzSeed Written(string name, FuzzKind kind, Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return new(name, kind, stream.ToArray());
    }
}
