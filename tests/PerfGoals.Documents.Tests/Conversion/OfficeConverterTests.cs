using PerfGoals.Documents.Tests.Layouts;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Tests;

namespace PerfGoals.Documents.Tests.Conversion;

public sealed class OfficeConverterTests
{
    private static readonly Declaration Published = DeclarationReader.ReadFile(Repository.Sample).Declaration;

    [OfficeFact]
    public void A_document_of_word_97_is_the_same_declaration() => Assert.Equal(Published, Read("libreoffice.doc").Declaration);

    [OfficeFact]
    public void A_workbook_of_excel_97_is_the_same_declaration() => Assert.Equal(Published, Read("libreoffice.xls").Declaration);

    [OfficeTheory]
    [InlineData("L03-value-with-unit.doc")]
    [InlineData("L03-value-with-unit.rtf")]
    [InlineData("L03-value-with-unit.odt")]
    [InlineData("L06-direction.xls")]
    [InlineData("L06-direction.ods")]
    public void A_file_of_another_format_is_the_declaration_of_its_layout(string file)
    {
        var expected = LayoutTable.Read(Path.GetFileNameWithoutExtension(file));
        var content = File.ReadAllBytes(Repository.PathOf("tests/PerfGoals.Documents.Tests/Layouts/" + file));
        var document = Reading.Of(content, ReadOptions.Default);

        Same.Declaration(expected.Declaration, document.Declaration);
        Assert.Equal(expected.Problems.Select(problem => problem.Rule), document.Problems.Select(problem => problem.Rule));
        Assert.Equal(file.StartsWith("L06", StringComparison.Ordinal), document.SourceMap.Find(GoalPath.OfProject(0))?.Area?.Sheet is not null);
    }

    // What WPS writes under these names has the streams of the older formats; a file that WPS itself wrote was never tried.
    [OfficeTheory]
    [InlineData("L03-value-with-unit.doc", "申报表.wps")]
    [InlineData("L06-direction.xls", "申报表.et")]
    public void The_name_of_a_file_does_not_matter(string file, string name)
    {
        using var content = File.OpenRead(Repository.PathOf("tests/PerfGoals.Documents.Tests/Layouts/" + file));

        Same.Declaration(LayoutTable.Read(Path.GetFileNameWithoutExtension(file)).Declaration, DeclarationReader.Read(content, name).Declaration);
    }

    [OfficeFact]
    public void A_damaged_workbook_of_excel_97_is_refused()
    {
        byte[] content = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. System.Text.Encoding.Unicode.GetBytes("Workbook"), .. new byte[600]];

        Assert.Throws<UnreadableDocumentException>(() => Reading.Of(content, ReadOptions.Default));
    }

    [Fact]
    public void Without_libreoffice_it_is_said_what_to_install()
    {
        foreach (var program in new[] { null, "no-such-program" })
        {
            var refusal = Assert.Throws<UnreadableDocumentException>(() => Read("libreoffice.doc", new ReadOptions { OfficeProgram = program }));

            Assert.Contains("libreoffice-writer-nogui", refusal.Explanation.Chinese, StringComparison.Ordinal);
            Assert.Contains("libreoffice-writer-nogui", refusal.Explanation.English, StringComparison.Ordinal);
        }
    }

    [OfficeFact]
    public void A_conversion_that_takes_too_long_is_stopped()
    {
        var refusal = Assert.Throws<UnreadableDocumentException>(() => Read("libreoffice.doc", new ReadOptions { MaxConversionTime = TimeSpan.FromMilliseconds(1) }));

        Assert.Contains("stopped", refusal.Explanation.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversion_is_stopped_with_the_reading_and_leaves_nothing_behind()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // It stands in for a LibreOffice that never ends, and says where it is.
        using var folder = new TemporaryFolder();
        var program = folder.PathOf("soffice");
        await File.WriteAllTextAsync(program, $"#!/bin/sh\necho $$ $HOME > {folder.PathOf("started.part")}\nmv {folder.PathOf("started.part")} {folder.PathOf("started")}\nsleep 600 & wait\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        using var stop = new CancellationTokenSource();
        var path = Repository.PathOf("tests/PerfGoals.Documents.Tests/Samples/libreoffice.doc");

        var reading = Task.Run(() => DeclarationReader.ReadFileAsync(path, new ReadOptions { OfficeProgram = program }, stop.Token));
        while (!File.Exists(folder.PathOf("started")) && !reading.IsCompleted)
        {
            await Task.Delay(10);
        }

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        var started = (await File.ReadAllTextAsync(folder.PathOf("started"))).Split();
        Assert.Throws<ArgumentException>(() => System.Diagnostics.Process.GetProcessById(int.Parse(started[0], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.False(Directory.Exists(started[1]));
    }

    private static DeclarationDocument Read(string sample, ReadOptions? options = null) =>
        DeclarationReader.ReadFile(Repository.PathOf("tests/PerfGoals.Documents.Tests/Samples/" + sample), options);
}
