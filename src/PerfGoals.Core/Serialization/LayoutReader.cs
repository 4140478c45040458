using System.Collections.Immutable;
using System.Text.Json;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Tables;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Serialization;

/// <summary>Reads a layout file. All that is wrong is collected, with its place.</summary>
internal sealed class LayoutReader(JsonObjects objects)
{
    private static readonly string[] Properties = ["$schema", "columns", "labels", "headingRow", "firstRow", "moneyUnit", "term", "read", "skip"];

    /// <summary>Returns the layout, or what of it could be read.</summary>
    public static TableLayout Read(ReadOnlySpan<byte> utf8Json, string? source, ProblemList problems)
    {
        var name = source is null ? new LocalizedText("版式文件", "layout") : new LocalizedText(source, source);
        return JsonText.Parse(utf8Json, name, problems) is var (root, objects, _)
            ? new LayoutReader(objects).Read(root)
            : TableLayout.Default;
    }

    private TableLayout Read(JsonValue root)
    {
        if (!objects.Is(root, JsonValueKind.Object, "版式文件的内容", "the layout"))
        {
            return TableLayout.Default;
        }

        var read = objects.Members(root, [], Properties);
        objects.Text(read, "$schema");
        if (read.ContainsKey("headingRow") && read.TryGetValue("firstRow", out var second))
        {
            objects.Report(second.Offset, new("表格有表头就只写“headingRow”，没有表头就只写“firstRow”。", "A table has a heading ('headingRow') or it has none ('firstRow'); write one of them."));
        }

        return new()
        {
            Columns = Once(Entries(read, "columns", ["heading", "number", "field"], [], Column), TableLayout.KeyOf, new("已有同一列的另一项。", "Another entry is about the same column.")),
            Labels = Once(Entries(read, "labels", ["label", "field"], ["label"], Label), label => CellText.Compact(label.Label), new("已有同一标签的另一项。", "Another entry is about the same label.")),
            HeadingRow = Number(read, "headingRow"),
            FirstRow = Number(read, "firstRow"),
            MoneyUnit = MoneyUnit(read),
            DeclaresLongTerm = Term(read),
            Read = Areas(read, "read"),
            Skip = Areas(read, "skip"),
        };
    }

    private IEnumerable<(T Entry, int Offset)> Entries<T>(Dictionary<string, JsonMember> read, string name, string[] properties, string[] required, Func<JsonValue, Dictionary<string, JsonMember>, T?> entry)
        where T : class
    {
        foreach (var item in objects.Items(read, name))
        {
            if (!objects.Is(item, JsonValueKind.Object, $"{name} 的每一项", $"each entry of '{name}'"))
            {
                continue;
            }

            var members = objects.Members(item, [.. required, "field"], [.. properties.Except(required).Except(["field"])]);
            if (entry(item, members) is { } result)
            {
                yield return (result, item.Offset);
            }
        }
    }

    private ImmutableArray<T> Once<T, TKey>(IEnumerable<(T Entry, int Offset)> entries, Func<T, TKey> keyOf, LocalizedText problem)
    {
        var keys = new HashSet<TKey>();
        var once = ImmutableArray.CreateBuilder<T>();
        foreach (var (entry, offset) in entries)
        {
            if (keys.Add(keyOf(entry)))
            {
                once.Add(entry);
            }
            else
            {
                objects.Report(offset, problem);
            }
        }

        return once.ToImmutable();
    }

    private LayoutColumn? Column(JsonValue item, Dictionary<string, JsonMember> read)
    {
        var heading = Name(read, "heading");
        var number = Number(read, "number");
        if (!read.ContainsKey("heading") && !read.ContainsKey("number"))
        {
            objects.Report(item.Offset, new("缺少属性“heading”（表头）或“number”（列号）。", "The property 'heading' or 'number' is missing: which column it is."));
        }

        return Field(read, LayoutColumn.Fields) is { } field && (heading ?? (object?)number) is not null ? new(heading, number, field) : null;
    }

    private LayoutLabel? Label(JsonValue item, Dictionary<string, JsonMember> read) =>
        Field(read, LayoutLabel.Fields) is { } field && Name(read, "label") is { } label ? new(label, field) : null;

    // Marks that nobody sees do not make a name.
    private string? Name(Dictionary<string, JsonMember> read, string name)
    {
        var text = objects.Text(read, name);
        if (text is not null && CellText.IsBlank(text))
        {
            objects.Report(read[name].Value.Offset, new($"“{name}”不能为空白。", $"'{name}' must not be blank."));
            return null;
        }

        return text;
    }

    private GoalField? Field(Dictionary<string, JsonMember> read, IReadOnlyList<GoalField> allowed)
    {
        if (!read.TryGetValue("field", out var member))
        {
            return null;
        }

        if (member.Value.Kind == JsonValueKind.Null)
        {
            return GoalField.None;
        }

        if (objects.Text(read, "field") is not { } word)
        {
            return null;
        }

        if (GoalFields.Find(word) is { } field && allowed.Contains(field))
        {
            return field;
        }

        var shown = ProblemList.Short(word);
        objects.ReportUnknown(member.Value.Offset, new($"这里没有名为“{shown}”的字段", $"There is no field '{shown}' here"), word, WordsOf(allowed));
        return null;
    }

    /// <summary>Returns the words that name fields.</summary>
    public static IEnumerable<string> WordsOf(IReadOnlyList<GoalField> fields) => GoalFields.Words.Where(word => fields.Contains(GoalFields.Find(word)!.Value));

    private int? Number(Dictionary<string, JsonMember> read, string name) =>
        read.TryGetValue(name, out var member) ? Number(member.Value, $"“{name}”", $"'{name}'") : null;

    private int? Number(JsonValue value, string chinese, string english)
    {
        if (objects.Number(value, chinese, english) is not { } number)
        {
            return null;
        }

        if (number is >= 1 and <= int.MaxValue && decimal.IsInteger(number))
        {
            return (int)number;
        }

        objects.Report(value.Offset, new($"{chinese}应为从 1 数起的整数。", $"{char.ToUpperInvariant(english[0])}{english[1..]} must be a whole number from 1."));
        return null;
    }

    private UnitOfMeasure? MoneyUnit(Dictionary<string, JsonMember> read)
    {
        if (objects.Text(read, "moneyUnit") is not { } text)
        {
            return null;
        }

        if (UnitOfMeasure.Read(text) is { } unit && Money.IsMoney(unit))
        {
            return unit;
        }

        var shown = ProblemList.Short(text);
        objects.Report(read["moneyUnit"].Value.Offset, new($"“{shown}”不是金额单位，应为“元”“万元”之类。", $"'{shown}' is no unit of money, such as 元 or 万元."));
        return null;
    }

    private bool Term(Dictionary<string, JsonMember> read)
    {
        if (objects.Text(read, "term") is { } word && word is not (LayoutJson.Annual or LayoutJson.LongTerm))
        {
            var shown = ProblemList.Short(word);
            objects.ReportUnknown(read["term"].Value.Offset, new($"“term”没有“{shown}”这个值", $"'term' has no value '{shown}'"), word, [LayoutJson.Annual, LayoutJson.LongTerm]);
        }

        return read.TryGetValue("term", out var member) && member.Value.Text == LayoutJson.LongTerm;
    }

    private ImmutableArray<TableArea> Areas(Dictionary<string, JsonMember> read, string name)
    {
        var areas = new List<(TableArea Entry, int Offset)>();
        foreach (var item in objects.Items(read, name))
        {
            var area = item.Kind != JsonValueKind.Number ? objects.Text(item, $"{name} 的每一项", $"each entry of '{name}'") is { } sheet ? TableArea.OfSheet(sheet) : null
                : Number(item, $"{name} 的每一项", $"each entry of '{name}'") is { } number ? TableArea.OfTable(number)
                : null;
            if (area is not null)
            {
                areas.Add((area, item.Offset));
            }
        }

        return Once(areas, area => (CellText.Compact(area.Sheet), area.Number), new("这个工作表或表格写了两次。", "This sheet or table occurs twice."));
    }
}
