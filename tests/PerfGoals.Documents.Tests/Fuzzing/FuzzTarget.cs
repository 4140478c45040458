using System.Globalization;
using System.Text;
using PerfGoals.Acceptance;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Annotation;
using PerfGoals.Documents.Fixing;
using PerfGoals.Documents.References;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.RuleSets;
using PerfGoals.Serialization;
using PerfGoals.Sources;
using PerfGoals.Tables;

namespace PerfGoals.Documents.Tests.Fuzzing;

/// <summary>Does with a file all that can be done with it. What is not documented to happen is thrown on.</summary>
internal static class FuzzTarget
{
    // Of the largest seed much more would be a bomb that went off.
    private const long MostAllocated = 1024L * 1024 * 1024;

    private static readonly Checker Checker = Checker.Create("recommended");

    private static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("zh-Hans"), CultureInfo.GetCultureInfo("en")];

    private static readonly DocumentFixOptions Fixes = new() { Selection = new() { AtLeast = FixApplicability.NeedsPerson }, Tracked = true, Culture = Cultures[0] };

    private static readonly TableLayout[] Layouts =
    [
        TableLayout.Default, TableLayout.Default, TableLayout.Default,
        new() { FirstRow = 2, Columns = [new(null, 4, GoalField.IndicatorName), new(null, 6, GoalField.Target), new(null, 1, GoalField.ProjectName)] },
        new() { HeadingRow = 3, DeclaresLongTerm = true, Columns = [new("指标值", null, GoalField.None), new("指标值", 5, GoalField.Target)], Labels = [new("年度目标", GoalField.ProjectName)] },
        new() { Skip = [TableArea.OfTable(1)], DeclaresLongTerm = true },
    ];

    /// <summary>Reads a file, and whatever can be done with what was read.</summary>
    /// <param name="kind">What reads it.</param>
    /// <param name="content">The file.</param>
    /// <param name="layout">Which of the layouts is used; any number.</param>
    /// <returns>Whether the file was read; it was refused otherwise.</returns>
    public static bool Run(FuzzKind kind, byte[] content, int layout)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        bool isRead;
        try
        {
            Use(kind, content, Layouts[(uint)layout % Layouts.Length]);
            isRead = true;
        }
        catch (Exception e) when (e is UnreadableDocumentException or LayoutException or VocabularyException or RuleSetException or AcceptanceFileException or ReferenceException)
        {
            Assert.False(string.IsNullOrWhiteSpace(e.Message));
            isRead = false;
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostAllocated);
        return isRead;
    }

    private static void Use(FuzzKind kind, byte[] content, TableLayout layout)
    {
        switch (kind)
        {
            case FuzzKind.Layout:
                UseLayout(LayoutJson.Read(content));
                break;
            case FuzzKind.Vocabulary:
                _ = VocabularyJson.Read(content);
                break;
            case FuzzKind.RuleSet:
                _ = RuleSet.Parse(content);
                break;
            case FuzzKind.Suppressions:
                SuppressionSet.Parse(content).Write(Stream.Null);
                break;
            case FuzzKind.Baseline:
                Baseline.Parse(content).Write(Stream.Null);
                break;
            case FuzzKind.Reference:
                using (var stream = new MemoryStream(content))
                {
                    _ = ReferenceReader.Read(stream, "fuzz", new() { OfficeProgram = null });
                }

                break;
            default:
                UseDeclaration(content, new() { OfficeProgram = null, Layout = layout });
                break;
        }
    }

    private static void UseLayout(TableLayout layout)
    {
        var written = TextOf(stream => LayoutJson.Write(stream, layout));
        Assert.Equal(written, TextOf(stream => LayoutJson.Write(stream, LayoutJson.Read(Encoding.UTF8.GetBytes(written)))));
    }

    private static void UseDeclaration(byte[] content, ReadOptions options)
    {
        var document = Read(content, options);
        var result = Checker.Check(document);
        // A sum of weights that no decimal holds has no verdict, and the check says so.
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Rule.Id == "PG9001" && !finding.ToString().Contains(nameof(OverflowException), StringComparison.Ordinal));
        foreach (var finding in result.Diagnostics)
        {
            _ = document.Locate(finding);
            Assert.All(Cultures, culture => Assert.NotEmpty(finding.Message.In(culture)));
        }

        var json = TextOf(stream => CanonicalJson.Write(stream, document.Declaration));
        Assert.Equal(json, TextOf(stream => CanonicalJson.Write(stream, Read(Encoding.UTF8.GetBytes(json), new()).Declaration)));
        if (!document.Tables.IsEmpty)
        {
            UseLayout(LayoutJson.Read(Encoding.UTF8.GetBytes(TextOf(stream => LayoutJson.Write(stream, document)))));
        }

        if (content.AsSpan().StartsWith("PK"u8))
        {
            var annotated = DocumentAnnotator.Annotate(content, new(document, result), Cultures[0], options);
            Assert.Equal(json, TextOf(stream => CanonicalJson.Write(stream, Read(annotated, options).Declaration)));
            var made = DocumentFixer.Fix(content, document, Checker, Fixes with { Reading = options });
            Assert.Equal(
                TextOf(stream => CanonicalJson.Write(stream, made.Document.Declaration)), TextOf(stream => CanonicalJson.Write(stream, Read(made.Content.ToArray(), options).Declaration)));
        }
    }

    private static DeclarationDocument Read(byte[] content, ReadOptions options)
    {
        using var stream = new MemoryStream(content);
        return DeclarationReader.Read(stream, "fuzz", options);
    }

    private static string TextOf(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
