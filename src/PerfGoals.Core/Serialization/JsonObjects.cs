using System.Globalization;
using System.Text.Json;
using PerfGoals.Texts;

namespace PerfGoals.Serialization;

/// <summary>Takes JSON apart, and reports at its place what is not as it must be.</summary>
/// <param name="lines">The lines of the text.</param>
/// <param name="source">What it is called in problems.</param>
/// <param name="problems">Takes what is wrong.</param>
/// <param name="quotes">Whether problems may repeat words of the text, such as names of properties; not where the text may hold secrets.</param>
internal sealed class JsonObjects(TextLines lines, LocalizedText source, ProblemList problems, bool quotes = true)
{
    public void Report(int offset, LocalizedText explanation) => problems.Add(explanation, source, PlaceOf(offset));

    public void ReportUnknown(int offset, LocalizedText statement, string word, IEnumerable<string> known) =>
        problems.AddUnknown(statement, word, known, source, PlaceOf(offset));

    /// <summary>Tells whether a value is of a kind, and reports it where it is not.</summary>
    public bool Is(JsonValue value, JsonValueKind kind, string chinese, string english)
    {
        if (value.Kind != kind)
        {
            var (expected, found) = (NameOf(kind), NameOf(value.Kind));
            Report(value.Offset, new(
                $"{chinese}应为{expected.Chinese}，而不是{found.Chinese}。", $"{char.ToUpperInvariant(english[0])}{english[1..]} must be {expected.English}, not {found.English}."));
        }

        return value.Kind == kind;
    }

    /// <summary>Returns the properties of an object whose names are known; reports unknown, repeated and missing ones.</summary>
    public Dictionary<string, JsonMember> Members(JsonValue value, string[] required, string[] optional)
    {
        var known = required.Concat(optional).ToList();
        var members = new Dictionary<string, JsonMember>(StringComparer.Ordinal);
        foreach (var member in Once(value))
        {
            if (known.Contains(member.Name))
            {
                members.Add(member.Name, member);
            }
            else
            {
                ReportUnknownProperty(member, known);
            }
        }

        foreach (var name in required.Where(name => !members.ContainsKey(name)))
        {
            Report(value.Offset, new($"缺少属性“{name}”。", $"The property '{name}' is missing."));
        }

        return members;
    }

    /// <summary>Returns the properties of an object whose names are free; reports repeated ones.</summary>
    public IEnumerable<JsonMember> Entries(Dictionary<string, JsonMember> read, string name) =>
        read.TryGetValue(name, out var member) && Is(member.Value, JsonValueKind.Object, $"“{name}”", $"'{name}'") ? Once(member.Value) : [];

    /// <summary>Returns the entries of an array.</summary>
    public IReadOnlyList<JsonValue> Items(Dictionary<string, JsonMember> read, string name) =>
        read.TryGetValue(name, out var member) && Is(member.Value, JsonValueKind.Array, $"“{name}”", $"'{name}'") ? member.Value.Items : [];

    public string? Text(Dictionary<string, JsonMember> read, string name) =>
        read.TryGetValue(name, out var member) ? Text(member.Value, $"“{name}”", $"'{name}'") : null;

    public string? Text(JsonValue value, string chinese, string english)
    {
        if (!Is(value, JsonValueKind.String, chinese, english))
        {
            return null;
        }

        if (value.Text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            Report(value.Offset, new($"{chinese}含有残缺的字符。", $"{char.ToUpperInvariant(english[0])}{english[1..]} holds a damaged character."));
            return null;
        }

        if (string.IsNullOrWhiteSpace(value.Text))
        {
            Report(value.Offset, new($"{chinese}不能为空白。", $"{char.ToUpperInvariant(english[0])}{english[1..]} must not be blank."));
            return null;
        }

        return value.Text;
    }

    public decimal? Number(JsonValue value, string chinese, string english)
    {
        if (!Is(value, JsonValueKind.Number, chinese, english))
        {
            return null;
        }

        if (decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Report(value.Offset, new($"{chinese}的数值过大。", $"{char.ToUpperInvariant(english[0])}{english[1..]} is too large a number."));
        return null;
    }

    public bool? Truth(Dictionary<string, JsonMember> read, string name)
    {
        if (!read.TryGetValue(name, out var member) || member.Value.Kind is JsonValueKind.True or JsonValueKind.False)
        {
            return member.Value?.Kind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null };
        }

        Is(member.Value, JsonValueKind.True, $"“{name}”", $"'{name}'");
        return null;
    }

    // To count characters takes time on a long line, which a list that is full does not need.
    private (int Line, int Column)? PlaceOf(int offset) => problems.IsFull ? null : lines.PositionOf(offset);

    private IEnumerable<JsonMember> Once(JsonValue value)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.Properties)
        {
            if (names.Add(member.Name))
            {
                yield return member;
            }
            else
            {
                var name = ProblemList.Short(member.Name);
                Report(member.Offset, quotes ? new($"“{name}”出现了两次。", $"'{name}' occurs twice.") : new("这个属性出现了两次。", "This property occurs twice."));
            }
        }
    }

    private void ReportUnknownProperty(JsonMember member, List<string> known)
    {
        if (quotes)
        {
            var name = ProblemList.Short(member.Name);
            ReportUnknown(member.Offset, new($"没有名为“{name}”的属性", $"There is no property '{name}'"), member.Name, known);
        }
        else
        {
            Report(member.Offset, new(
                $"没有这个名称的属性。已有：{string.Join("、", known)}。", $"There is no property of this name. Known: {string.Join(", ", known)}."));
        }
    }

    /// <summary>Returns what a value of a kind is called.</summary>
    public static LocalizedText NameOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => new("对象 {…}", "an object {…}"),
        JsonValueKind.Array => new("数组 […]", "an array […]"),
        JsonValueKind.String => new("文字", "a text"),
        JsonValueKind.Number => new("数字", "a number"),
        JsonValueKind.True or JsonValueKind.False => new(" true 或 false", "true or false"),
        _ => new(" null", "null"),
    };
}
