using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace PerfGoals.Testing.Notation;

/// <summary>A line of a marked table, taken apart into its text and its marks.</summary>
/// <remarks>
/// A mark opens with <c>[|</c> or <c>{|label:</c> and closes with <c>|]</c> or <c>|}</c> in the same cell; input methods write these full-width.
/// Within a cell <c>\|</c> is a bar, and <c>\[</c> or <c>\{</c> before a bar is a bracket that opens nothing.
/// </remarks>
internal sealed partial class MarkedLine
{
    private readonly string line;
    private readonly int number;
    private readonly StringBuilder plain = new();
    private readonly ImmutableArray<FoundMark>.Builder marks = ImmutableArray.CreateBuilder<FoundMark>();
    private int column;
    private int cellStart;
    private (char Bracket, ImmutableArray<string> Labels)? open;
    private ImmutableArray<string>? labelsOfCell;

    private MarkedLine(string line, int number)
    {
        this.line = line;
        this.number = number;
        IsRow = line.StartsWith('|');
        column = IsRow ? -1 : 0;
    }

    /// <summary>Gets whether the line is a row of the table.</summary>
    public bool IsRow { get; }

    /// <summary>Gets the line without its marks.</summary>
    public string Plain => plain.ToString();

    /// <summary>Gets the marks, from the left.</summary>
    public ImmutableArray<FoundMark> Marks => marks.ToImmutable();

    /// <summary>Takes a line apart.</summary>
    /// <param name="line">The line, trimmed.</param>
    /// <param name="number">Its number, from 1.</param>
    public static MarkedLine Read(string line, int number)
    {
        var read = new MarkedLine(line, number);
        var at = 0;
        while (at < line.Length)
        {
            at += read.Take(at);
        }

        read.EndCell(line.Length);
        return read;
    }

    // Returns how many characters were taken.
    private int Take(int at)
    {
        var character = Narrow(line[at]);
        var next = at + 1 < line.Length ? Narrow(line[at + 1]) : '\0';
        switch (character)
        {
            case '\\' when next == '|':
                plain.Append("\\|");
                return 2;
            case '\\' when next is '[' or '{' && at + 2 < line.Length && Narrow(line[at + 2]) == '|':
                plain.Append(line[at + 1]);
                return 2;
            case '[' or '{' when next == '|':
                return Open(at, character);
            case '|' when open is { } opened && next == (opened.Bracket == '[' ? ']' : '}'):
                labelsOfCell = opened.Labels;
                open = null;
                return 2;
            case '|' when open is not null:
                throw Error("标记 [|…|] 或 {|…|} 没有在同一单元格内结束；若不是标记，把括号写成 \\[ 或 \\{", "a mark [|…|] or {|…|} does not end in its cell; if it is none, write the bracket as \\[ or \\{");
            case '|' when line[at] == '|' && IsRow:
                EndCell(at);
                plain.Append('|');
                column++;
                cellStart = at + 1;
                return 1;
            default:
                plain.Append(line[at]);
                return 1;
        }
    }

    private int Open(int at, char bracket)
    {
        if (open is not null)
        {
            throw Error("标记不能嵌套；一处有几个发现时写成 {|甲,乙:…|}", "marks cannot be nested; for several findings in one place write {|one,two:…|}");
        }

        if (labelsOfCell is not null)
        {
            throw Error("一个单元格只能有一个标记；一处有几个发现时写成 {|甲,乙:…|}", "a cell has one mark at most; for several findings in one place write {|one,two:…|}");
        }

        if (bracket == '[')
        {
            open = (bracket, [Mark.AnyFinding]);
            return 2;
        }

        var label = Labels().Match(line, at + 2);
        if (!label.Success)
        {
            throw Error("{| 之后应写信息的键和冒号，如 {|off-total:80|}；任何信息都可以时写成 [|80|]", "after {| come the key of a message and a colon, as in {|off-total:80|}; for any message write [|80|]");
        }

        open = (bracket, [.. label.Groups[1].Value.Replace('，', ',').Replace('？', '?').Split(',').Select(key => key.Trim())]);
        return 2 + label.Length;
    }

    private void EndCell(int at)
    {
        if (open is not null)
        {
            throw Error("标记没有结束，缺少 |] 或 |}", "a mark is not closed: |] or |} is missing");
        }

        if (labelsOfCell is { } labels)
        {
            marks.Add(new(column, labels, line[cellStart..at].Trim()));
        }

        labelsOfCell = null;
    }

    private ArgumentException Error(string chinese, string english) => NotationError.At(number, new(chinese, english));

    private static char Narrow(char character) => character switch
    {
        '［' => '[',
        '］' => ']',
        '｛' => '{',
        '｝' => '}',
        '｜' => '|',
        _ => character,
    };

    // Keys of messages, ids of findings, or a question mark, each more than once where there are several findings.
    [GeneratedRegex(@"\G\s*((?:[A-Za-z0-9-]+|[?？])(?:\s*[,，]\s*(?:[A-Za-z0-9-]+|[?？]))*)\s*[:：]")]
    private static partial Regex Labels();
}
