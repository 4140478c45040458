using System.Text.Json;
using PerfGoals.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.Reporting;

/// <summary>The properties of an object of a report, to be written as a JSON Schema has them.</summary>
internal sealed class SchemaObject
{
    private readonly List<(string Name, bool IsRequired, Action<Utf8JsonWriter> Write)> properties = [];

    /// <summary>Adds a text.</summary>
    public SchemaObject Text(string name, LocalizedText description, bool orNull = false) => Add(name, description, json => WriteType(json, "string", orNull));

    /// <summary>Adds a number of things, or the number of a place.</summary>
    public SchemaObject Count(string name, LocalizedText description, bool orNull = false, int minimum = 0) => Add(name, description, json =>
    {
        WriteType(json, "integer", orNull);
        json.WriteNumber("minimum", minimum);
    });

    /// <summary>Adds what is true or false.</summary>
    public SchemaObject Flag(string name, LocalizedText description) => Add(name, description, json => WriteType(json, "boolean", orNull: false));

    /// <summary>Adds one of some words.</summary>
    public SchemaObject Word(string name, LocalizedText description, params string[] words) => Add(name, description, json =>
    {
        json.WriteStartArray("enum");
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    });

    /// <summary>Adds an object.</summary>
    public SchemaObject Object(string name, LocalizedText description, SchemaObject value, bool orNull = false) => Add(name, description, json => value.Write(json, orNull));

    /// <summary>Adds what is defined elsewhere in the schema.</summary>
    public SchemaObject Defined(string name, LocalizedText description, string definition) => Add(name, description, json => json.WriteString("$ref", "#/$defs/" + definition));

    /// <summary>Adds a list of objects.</summary>
    public SchemaObject List(string name, LocalizedText description, SchemaObject item) => List(name, description, json => item.Write(json));

    /// <summary>Adds a list of what is defined elsewhere in the schema.</summary>
    public SchemaObject List(string name, LocalizedText description, string definition) => List(name, description, json => json.WriteString("$ref", "#/$defs/" + definition));

    /// <summary>Adds a list.</summary>
    public SchemaObject List(string name, LocalizedText description, Action<Utf8JsonWriter> item) => Add(name, description, json =>
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        item(json);
        json.WriteEndObject();
    });

    /// <summary>Adds a property.</summary>
    public SchemaObject Add(string name, LocalizedText description, Action<Utf8JsonWriter> keywords)
    {
        properties.Add((name, true, json =>
        {
            json.WriteStartObject(name);
            JsonSchemaParts.Describe(json, null, description);
            keywords(json);
            json.WriteEndObject();
        }
        ));
        return this;
    }

    /// <summary>Makes the property added last one that may be missing.</summary>
    public SchemaObject Optional()
    {
        properties[^1] = properties[^1] with { IsRequired = false };
        return this;
    }

    /// <summary>Writes the keywords of the object.</summary>
    public void Write(Utf8JsonWriter json, bool orNull = false)
    {
        if (orNull)
        {
            json.WriteStartArray("anyOf");
            json.WriteStartObject();
            json.WriteString("type", "null");
            json.WriteEndObject();
            json.WriteStartObject();
        }

        JsonSchemaParts.WriteObject(json, [.. properties.Where(property => property.IsRequired).Select(property => property.Name)], () => properties.ForEach(property => property.Write(json)));
        if (orNull)
        {
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private static void WriteType(Utf8JsonWriter json, string type, bool orNull)
    {
        if (!orNull)
        {
            json.WriteString("type", type);
            return;
        }

        json.WriteStartArray("type");
        json.WriteStringValue(type);
        json.WriteStringValue("null");
        json.WriteEndArray();
    }
}
