namespace PerfGoals.Texts;

/// <summary>Refuses null among the entries of an array or object, which the serializer lets pass.</summary>
internal static class JsonEntries
{
    /// <summary>Returns the array, or throws where an entry is null; the serializer adds the path and the line.</summary>
    public static T[]? WithoutNull<T>(T[]? entries)
    {
        var index = entries is null ? -1 : Array.FindIndex(entries, entry => entry is null);
        return index < 0 ? entries : throw new JsonValueException(new($"第 {index + 1} 项不能是 null", $"entry {index + 1} must not be null"));
    }

    /// <summary>Returns the object, or throws where a value is null; the serializer adds the path and the line.</summary>
    public static Dictionary<string, T> WithoutNull<T>(Dictionary<string, T> entries) =>
        entries.FirstOrDefault(entry => entry.Value is null).Key is { } key ? throw new JsonValueException(new($"“{key}”不能是 null", $"'{key}' must not be null")) : entries;
}
