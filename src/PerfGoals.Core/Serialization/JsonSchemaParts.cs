using System.Text.Json;
using PerfGoals.Texts;

namespace PerfGoals.Serialization;

/// <summary>Writes the parts that JSON Schemas are made of.</summary>
internal static class JsonSchemaParts
{
    /// <summary>Writes the keywords of an object with these properties and no others.</summary>
    public static void WriteObject(Utf8JsonWriter json, string[] required, Action properties)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        if (required.Length > 0)
        {
            json.WriteStartArray("required");
            foreach (var name in required)
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
        }

        json.WriteStartObject("properties");
        properties();
        json.WriteEndObject();
    }

    /// <summary>Writes a property that is an array.</summary>
    public static void WriteArray(Utf8JsonWriter json, string name, LocalizedText description, bool isSet, Action items)
    {
        json.WriteStartObject(name);
        Describe(json, null, description);
        json.WriteString("type", "array");
        if (isSet)
        {
            json.WriteBoolean("uniqueItems", true);
        }

        json.WriteStartObject("items");
        items();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes a property that is defined elsewhere.</summary>
    public static void WriteReference(Utf8JsonWriter json, string name, string definition, LocalizedText? description)
    {
        json.WriteStartObject(name);
        Describe(json, null, description);
        json.WriteString("$ref", "#/$defs/" + definition);
        json.WriteEndObject();
    }

    /// <summary>Writes a property that is a text.</summary>
    public static void WriteText(Utf8JsonWriter json, string name, LocalizedText description)
    {
        json.WriteStartObject(name);
        Describe(json, null, description);
        WriteTextType(json);
        json.WriteEndObject();
    }

    /// <summary>Writes the keywords of a text that is not blank.</summary>
    public static void WriteTextType(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", "\\S");
    }

    /// <summary>Writes title and description. A schema has one of each; whoever reads it in an editor finds his language in it.</summary>
    public static void Describe(Utf8JsonWriter json, LocalizedText? title, LocalizedText? description)
    {
        if (title is not null)
        {
            json.WriteString("title", $"{title.Chinese} / {title.English}");
        }

        if (description is not null)
        {
            json.WriteString("description", $"{description.Chinese}\n{description.English}");
        }
    }
}
