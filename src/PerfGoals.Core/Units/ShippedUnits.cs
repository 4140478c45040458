using System.Text.Json;

namespace PerfGoals.Units;

/// <summary>Reads the table of units that comes with the library.</summary>
/// <remarks>Property by property, since to start the serializer would take longer than everything else that the first use of a unit does.</remarks>
internal static class ShippedUnits
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static byte[] Utf8Json()
    {
        using var stream = typeof(ShippedUnits).Assembly.GetManifestResourceStream("units")!;
        var json = new byte[stream.Length];
        stream.ReadExactly(json);
        return json;
    }

    public static UnitTableJson Read()
    {
        using var json = JsonDocument.Parse(Utf8Json(), Options);
        return new()
        {
            Units = Entries(json.RootElement, "units", Unit),
            Counted = Entries(json.RootElement, "counted", entry => new CountedNounsJson { With = Texts(entry, "with"), Nouns = Texts(entry, "nouns") }),
            Usual = Texts(json.RootElement, "usual"),
        };
    }

    private static UnitDefinitionJson Unit(JsonElement entry) => new()
    {
        Symbol = Text(entry, "symbol")!,
        Aliases = Texts(entry, "aliases"),
        English = Text(entry, "en"),
        Kind = Text(entry, "kind"),
        Is = Text(entry, "is"),
        Base = Text(entry, "base"),
        Meanings = entry.TryGetProperty("meanings", out _) ? Entries(entry, "meanings", Meaning) : null,
        InCompounds = Text(entry, "inCompounds"),
    };

    private static UnitMeaningJson Meaning(JsonElement entry) => new() { Kind = Text(entry, "kind"), Is = Text(entry, "is"), Base = Text(entry, "base") };

    private static string? Text(JsonElement entry, string name) => entry.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static string[] Texts(JsonElement entry, string name) => Entries(entry, name, text => text.GetString()!);

    private static T[] Entries<T>(JsonElement entry, string name, Func<JsonElement, T> read)
        where T : class
    {
        if (!entry.TryGetProperty(name, out var list))
        {
            return [];
        }

        var entries = new T[list.GetArrayLength()];
        var i = 0;
        foreach (var element in list.EnumerateArray())
        {
            entries[i++] = read(element);
        }

        return entries;
    }
}
