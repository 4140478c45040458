using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Fixing;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Editing;

namespace PerfGoals.Documents.Tests.Fixing;

/// <summary>What must hold of every file into which fixes are written.</summary>
public sealed class DocumentFixerLaws
{
    // Counted from the end of a row.
    private const int Weight = 1;
    private const int Target = 3;
    private const int Sign = 4;

    [Property(MaxTest = 60, Arbitrary = [typeof(DocumentFixerLaws)])]
    public void A_fixed_document_is_the_declaration_that_the_fixes_make(DamagedTable any) => AssertLaws(Docx.Of(any.Table), "word/document.xml");

    [Property(MaxTest = 60, Arbitrary = [typeof(DocumentFixerLaws)])]
    public void A_fixed_workbook_is_the_declaration_that_the_fixes_make(DamagedTable any) => AssertLaws(Xlsx.Of(any.Table), "xl/worksheets/sheet1.xml");

    [Property(MaxTest = 60, Arbitrary = [typeof(DocumentFixerLaws)])]
    public void A_document_with_tracked_changes_is_the_fixed_one_when_they_are_accepted_and_the_former_one_when_they_are_rejected(DamagedTable any)
    {
        var file = Docx.Of(any.Table);
        var tracked = Fixed.Of(file, tracked: true);

        Assert.Equal(Fixed.Of(file).Document.Declaration, Reading.Of(Bytes(tracked)).Declaration);
        Assert.Equal(Reading.Of(file).Declaration, Reading.Of(Fixed.Rejected(Bytes(tracked))).Declaration);
        Assert.Equal(Bytes(tracked), Bytes(Fixed.Of(Bytes(tracked), tracked: true)));
    }

    [Fact]
    public void The_tables_have_something_to_fix()
    {
        var files = Tables().Generator.Sample(20).Select(any => Docx.Of(any.Table));

        Assert.True(files.Count(file => !Fixed.Of(file).Edits.IsEmpty) > 10);
    }

    public static Arbitrary<DamagedTable> Tables()
    {
        var damage = from row in Gen.Choose(1, 1000) from column in Gen.Elements(Target, Weight) from text in Gen.Elements("1O", "2OO", "22。5", "12;", "9l", "") select (row, column, text);
        var tables =
            from any in ContainerTests.Tables().Generator
            from damages in damage.ListOf().Resize(4)
            select new DamagedTable(Damaged(any.Table, damages));
        return tables.ToArbitrary();
    }

    private static SampleTable Damaged(SampleTable table, IEnumerable<(int Row, int Column, string Text)> damages)
    {
        var rows = table.Rows.Select(row => row.ToArray()).ToArray();
        var indicators = Array.FindAll(rows, row => row[^Sign] is "≥" or "≤" or "＝" or "=" or "定性" or ">");
        foreach (var (row, column, text) in damages)
        {
            indicators[row % indicators.Length][^column] = text;
        }

        return table with { Rows = rows };
    }

    private static void AssertLaws(byte[] file, string part)
    {
        var document = Reading.Of(file);
        var made = Fixed.Of(file);
        var read = Reading.Of(Bytes(made));

        // What is written, and nothing else.
        var written = made.Written.Select(fix => (fix.Finding.Rule, fix.Finding.Path, fix.Fix.EquivalenceKey)).ToHashSet();
        var selection = new FixSelection
        {
            AtLeast = FixApplicability.NeedsPerson,
            Condition = chosen => written.Contains((chosen.Finding.Rule, chosen.Finding.Path, chosen.Fix.EquivalenceKey)),
        };
        Assert.Equal(new Fixer(Fixed.Recommended).Fix(document, selection).Document.Declaration, read.Declaration);
        Assert.Equal(DeclarationEditor.Apply(document, made.Edits).Declaration, read.Declaration);
        Assert.Equal(made.Edits.IsEmpty, made.Written.IsEmpty);

        var left = Fixed.Recommended.Check(read).Diagnostics;
        Assert.DoesNotContain(left, finding => made.Written.Any(fix => IsSame(fix.Finding, finding)));
        Assert.Equal(left.Where(finding => !finding.Fixes.IsEmpty).Select(finding => (finding.Rule, finding.Path)), made.Left.Select(entry => (entry.Finding.Rule, entry.Finding.Path)));

        var (before, after) = (Annotated.Parts(file), Annotated.Parts(Bytes(made)));
        Assert.All(before.Keys.Except([part, "[Content_Types].xml"]), name => Assert.Equal(before[name], after[name]));
        Assert.Equal(Bytes(made), Bytes(Fixed.Of(Bytes(made))));
        Assert.Equal(Bytes(made), Bytes(Fixed.Of(file)));
    }

    private static byte[] Bytes(FixedDocument made) => made.Content.ToArray();

    private static bool IsSame(Diagnostic one, Diagnostic other) =>
        (one.Rule, one.Path, one.Message.ToString()) == (other.Rule, other.Path, other.Message.ToString());

    public sealed record DamagedTable
    {
        internal DamagedTable(SampleTable table) => Table = table;

        internal SampleTable Table { get; }

        public override string ToString() => Table.Pipes();
    }
}
