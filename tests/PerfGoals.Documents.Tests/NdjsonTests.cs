using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Serialization;
using PerfGoals.Sources;
using PerfGoals.Tests;

namespace PerfGoals.Documents.Tests;

public sealed class NdjsonTests
{
    private static readonly DeclarationDocument Published = DeclarationReader.ReadFile(Repository.Sample);
    private static readonly string Line = LineOf(Published);

    [Fact]
    public void Each_line_is_a_declaration_named_by_file_and_line()
    {
        var outcomes = All($"{Line}\n\n{Line}\r\n{Line}", "goals.txt");

        Assert.Equal(["goals.txt:1", "goals.txt:3", "goals.txt:4"], outcomes.Select(outcome => outcome.Document?.Source));
        Assert.All(outcomes, outcome => Assert.Equal(Published.Declaration, outcome.Document?.Declaration));
        Assert.Equal([1, 3, 4], outcomes.Select(outcome => outcome.Document?.SourceMap.Find(GoalPath.OfProject(1))?.Row));
    }

    [Fact]
    public void A_broken_line_is_unread_with_its_number_and_the_next_one_goes_on()
    {
        var outcomes = All($"{Line}\n{{\"projects\": [\nnull\n[]\n{Line}\n{Line[..^9]}", "goals.txt");

        Assert.Equal([true, false, false, false, true, false], outcomes.Select(outcome => outcome.IsRead));
        Assert.Equal([null, 2, 3, 4, null, 6], outcomes.Select(outcome => outcome.Unread?.Line));
        Assert.All(outcomes.Where(outcome => !outcome.IsRead), outcome => Assert.Equal("goals.txt", outcome.Unread?.Source));
    }

    [Fact]
    public void A_broken_first_line_does_not_hide_the_others_where_the_name_says_what_the_file_is()
    {
        var outcomes = All($"{Line[..^9]}\n{Line}\n", "goals.NDJSON");

        Assert.Equal([false, true], outcomes.Select(outcome => outcome.IsRead));
    }

    [Theory]
    [InlineData("goals.ndjson", "goals.ndjson:1")]
    [InlineData("goals.jsonl", "goals.jsonl:1")]
    [InlineData("goals.json", "goals.json")]
    public void A_single_line_is_one_of_several_only_where_the_name_says_so(string source, string name) =>
        Assert.Equal(name, Assert.Single(All(Line + "\n", source)).Document?.Source);

    [Fact]
    public void Any_other_file_is_one_outcome()
    {
        using var pretty = new MemoryStream();
        CanonicalJson.Write(pretty, Published);
        var json = Encoding.UTF8.GetString(pretty.ToArray());

        Assert.Equal("goals.ndjson", Assert.Single(All(json, "goals.ndjson")).Document?.Source);
        Assert.Equal("table.txt", Assert.Single(All(File.ReadAllText(Repository.Sample), "table.txt")).Document?.Source);
        Assert.Equal("empty.ndjson", Assert.Single(All("", "empty.ndjson")).Unread?.Source);
        Assert.Contains("array", Assert.Single(All($"[{Line}]", "array.json")).Unread?.Explanation.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n}")]
    [InlineData("{}")]
    [InlineData("{\"a\": {\"b\": 1}\n, \"c\": 2}")]
    [InlineData("{\"a\": [{\"b\": 1}\n]}")]
    [InlineData("{\"a\": {\"b\": 1}\n}")]
    [InlineData("{\"projects\":[\n{\"name\": 1}]}")]
    public void Json_on_several_lines_is_not_taken_for_several_declarations(string json)
    {
        Assert.NotNull(System.Text.Json.Nodes.JsonNode.Parse(json));
        Assert.False(NdjsonStart.Decide(Encoding.UTF8.GetBytes(json), isWhole: true, isNamed: false));
    }

    [Fact]
    public void What_reads_one_declaration_says_that_there_are_several() =>
        Assert.Contains("several declarations", Reading.Refusal(Encoding.UTF8.GetBytes($"{Line}\n{Line}\n")).Explanation.English, StringComparison.Ordinal);

    [Property(MaxTest = 40)]
    public bool It_is_the_same_however_the_bytes_arrive(ushort size, byte lines)
    {
        var text = string.Concat(Enumerable.Range(0, lines % 5).Select(number => number == 2 ? "{\"oops\n" : Line + "\n"));
        var content = Encoding.UTF8.GetBytes(text);
        using var whole = new MemoryStream(content);
        using var pieces = new ChunkedStream(content, size + 1);
        using var later = new ChunkedStream(content, size + 1, onlyAsync: true);

        var expected = DeclarationReader.ReadAll(whole, "x.jsonl").Select(NameOf).ToList();
        return expected.SequenceEqual(DeclarationReader.ReadAll(pieces, "x.jsonl").Select(NameOf))
            && expected.SequenceEqual(DeclarationReader.ReadAllAsync(later, "x.jsonl").ToBlockingEnumerable().Select(NameOf));
    }

    [Fact]
    public void Lines_are_given_as_they_arrive_and_not_kept()
    {
        using var stream = new EndlessLines(Line + "\n");

        var outcomes = DeclarationReader.ReadAll(stream, "endless").Take(200).ToList();

        Assert.All(outcomes, outcome => Assert.True(outcome.IsRead));
        Assert.InRange(stream.Position, 200L * Line.Length, 220L * Line.Length * 3);
    }

    [Fact]
    public void A_line_above_the_limit_is_unread_and_takes_no_more_memory_than_the_limit()
    {
        var limit = new ReadOptions { MaxBytes = Encoding.UTF8.GetByteCount(Line) };
        var text = $"{Line}\n{{{new string(' ', 1_000_000)}}}\n{Line}\n{Line} ";

        var outcomes = All(text, "goals.txt", limit);

        Assert.Equal([true, false, true, false], outcomes.Select(outcome => outcome.IsRead));
        Assert.Equal([2, 4], outcomes.Where(outcome => !outcome.IsRead).Select(outcome => outcome.Unread?.Line));
        Assert.Contains("larger than the limit", outcomes[1].Unread?.Explanation.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_with_damaged_bytes_is_read_and_says_so()
    {
        var content = Encoding.UTF8.GetBytes($"{Line}\n{Line}\n");
        content[Array.LastIndexOf(content, (byte)0xE5)] = 0xFF;
        using var stream = new MemoryStream(content);

        var outcomes = DeclarationReader.ReadAll(stream, "goals").ToList();

        Assert.Equal([0, 1], outcomes.Select(outcome => outcome.Document?.Problems.Count(problem => problem.Rule == ReadingProblems.DamagedEncoding)));
        Assert.Equal(2, outcomes[1].Document?.Problems.Single(problem => problem.Rule == ReadingProblems.DamagedEncoding).Location?.Row);
    }

    [Fact]
    public async Task It_is_stopped_between_two_lines()
    {
        using var stop = new CancellationTokenSource();
        using var stream = new EndlessLines(Line + "\n");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var outcome in DeclarationReader.ReadAllAsync(stream, "endless").WithCancellation(stop.Token))
            {
                await stop.CancelAsync();
            }
        });
    }

    private static List<ReadOutcome> All(string text, string source, ReadOptions? options = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return [.. DeclarationReader.ReadAll(stream, source, options)];
    }

    private static string NameOf(ReadOutcome outcome) => outcome.Document is { } document
        ? document.Source + document.Declaration.Equals(Published.Declaration)
        : string.Create(CultureInfo.InvariantCulture, $"{outcome.Unread?.Source}, {outcome.Unread?.Line}: {outcome.Unread?.Explanation.English}");

    private static string LineOf(DeclarationDocument document)
    {
        using var line = new MemoryStream();
        CanonicalJson.WriteLine(line, document);
        return Encoding.UTF8.GetString(line.ToArray()).TrimEnd('\n');
    }

    private sealed class EndlessLines(string line) : Stream
    {
        private readonly byte[] content = Encoding.UTF8.GetBytes(line);

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var from = (int)(Position % content.Length);
            var taken = Math.Min(count, content.Length - from);
            Array.Copy(content, from, buffer, offset, taken);
            Position += taken;
            return taken;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
