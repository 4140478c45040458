using System.Buffers;
using System.Text;
using System.Text.Json;
using PerfGoals.Texts;

namespace PerfGoals.Serialization;

/// <summary>Parses JSON that a person wrote, and says where it is none.</summary>
internal static class JsonText
{
    /// <summary>Returns the value with what takes it apart, or <see langword="null"/> where the text is no JSON.</summary>
    /// <param name="utf8Json">The text, with or without a byte-order mark.</param>
    /// <param name="source">What it is called in problems.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="quotes">Whether problems may repeat words of the text.</param>
    public static (JsonValue Root, JsonObjects Objects, TextLines Lines)? Parse(ReadOnlySpan<byte> utf8Json, LocalizedText source, ProblemList problems, bool quotes = true)
    {
        var json = WithoutMark(utf8Json);
        var lines = new TextLines(json.ToArray());
        if (json.Trim(" \t\r\n"u8).IsEmpty)
        {
            problems.Add(new("没有内容。", "There is nothing in it."), source, (1, 1));
        }
        else if (FirstDamage(json) is { } damage)
        {
            problems.Add(new("文件不是 UTF-8 编码，或已损坏。请另存为 UTF-8。", "The text is not UTF-8, or it is damaged. Save it as UTF-8."), source, lines.PositionOf(damage));
        }
        else
        {
            try
            {
                return (JsonValue.Parse(json), new JsonObjects(lines, source, problems, quotes), lines);
            }
            catch (JsonException e)
            {
                problems.Add(
                    new("JSON 语法有误：可能缺少逗号、引号或括号，或嵌套过深。", "The JSON is malformed: a comma, quote or bracket may be missing, or it is nested too deep."),
                    source,
                    lines.PositionOf(e.LineNumber ?? 0, e.BytePositionInLine ?? 0));
            }
        }

        return null;
    }

    /// <summary>Returns the text behind its byte-order mark.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8Json) =>
        utf8Json.StartsWith(Encoding.UTF8.Preamble) ? utf8Json[Encoding.UTF8.Preamble.Length..] : utf8Json;

    private static int? FirstDamage(ReadOnlySpan<byte> text)
    {
        if (System.Text.Unicode.Utf8.IsValid(text))
        {
            return null;
        }

        var offset = 0;
        while (Rune.DecodeFromUtf8(text[offset..], out _, out var length) == OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }
}
