using PerfGoals.Documents.Tests.Support;
using PerfGoals.Sources;
using PerfGoals.Tests;

namespace PerfGoals.Documents.Tests;

public sealed class ReadAsyncTests
{
    private static readonly ReadOptions NoProgram = new() { OfficeProgram = null };

    [Theory]
    [InlineData("luxian-2025.txt")]
    [InlineData("luxian-2025.docx")]
    [InlineData("luxian-2025.xlsx")]
    public async Task A_stream_that_arrives_in_pieces_is_the_same_document_as_the_file(string sample)
    {
        var path = Repository.PathOf("docs/samples/" + sample);
        var expected = DeclarationReader.ReadFile(path);
        using var stream = new ChunkedStream(await File.ReadAllBytesAsync(path), 1000, onlyAsync: true);

        var streamed = await DeclarationReader.ReadAsync(stream, path, NoProgram);
        var file = await DeclarationReader.ReadFileAsync(path);

        foreach (var document in (DeclarationDocument[])[streamed, file])
        {
            Assert.Equal(expected.Declaration, document.Declaration);
            Assert.Equal((path, expected.Problems.Length, expected.Tables.Length), (document.Source, document.Problems.Length, document.Tables.Length));
        }
    }

    [Fact]
    public async Task What_is_larger_than_the_limit_is_refused_before_it_is_all_there()
    {
        using var stream = new EndlessStream(long.MaxValue);

        var refusal = await Assert.ThrowsAsync<UnreadableDocumentException>(() => DeclarationReader.ReadAsync(stream, "endless", new ReadOptions { MaxBytes = 1024 * 1024 }));

        Assert.Contains("larger than the limit of 1 MiB", refusal.Explanation.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_declaration_is_refused_as_by_read()
    {
        using var stream = new MemoryStream("%PDF-1.7"u8.ToArray());

        var refusal = await Assert.ThrowsAsync<UnreadableDocumentException>(() => DeclarationReader.ReadAsync(stream, "a.docx"));

        Assert.Equal(Reading.Refusal("%PDF-1.7"u8.ToArray()).Explanation, refusal.Explanation);
    }

    [Fact]
    public async Task It_is_stopped_while_bytes_arrive_and_before_they_are_parsed()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        using var endless = new EndlessStream(long.MaxValue);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DeclarationReader.ReadAsync(endless, "endless", null, stop.Token));
        Assert.Throws<OperationCanceledException>(() => DeclarationReader.Parse(File.ReadAllBytes(Repository.Sample), "sample", NoProgram, stop.Token));
    }

    [Fact]
    public void A_wrong_argument_is_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => { _ = DeclarationReader.ReadAsync(null!, "a"); });
        Assert.Throws<ArgumentNullException>(() => { _ = DeclarationReader.ReadAsync(Stream.Null, null!); });
        Assert.Throws<ArgumentException>(() => { _ = DeclarationReader.ReadFileAsync(""); });
        Assert.Throws<ArgumentNullException>(() => { _ = DeclarationReader.ReadAll(null!, "a"); });
        Assert.Throws<ArgumentNullException>(() => { _ = DeclarationReader.ReadAllAsync(Stream.Null, null!); });
    }
}
