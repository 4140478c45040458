using System.Globalization;
using System.Text.Json;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;

namespace PerfGoals.Reporting.Sarif;

/// <summary>Writes places: as a region where the source is a text, as the cell of a table or sheet, and as a place in the goals.</summary>
/// <param name="json">Where to write.</param>
/// <param name="artifacts">The files.</param>
/// <param name="culture">The reader's culture.</param>
internal sealed class SarifLocations(Utf8JsonWriter json, SarifArtifacts artifacts, CultureInfo culture)
{
    /// <summary>Writes a place of a document, without the braces around it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">The place in its goals.</param>
    /// <param name="location">The place in its file, or <see langword="null"/> where that is not known.</param>
    public void Write(DeclarationDocument document, GoalPath path, SourceLocation? location)
    {
        WritePhysical(document.Source, location);
        json.WriteStartArray("logicalLocations");
        if (location is { IsInTable: true } cell)
        {
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", NameOf(cell));
            json.WriteString("kind", cell.Column is null ? "row" : "cell");
            json.WriteEndObject();
        }

        json.WriteStartObject();
        if (NameOf(document.Declaration, path) is { } name)
        {
            json.WriteString("name", name);
        }

        json.WriteString("fullyQualifiedName", path.ToJsonPointer());
        json.WriteString("kind", "member");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Writes a place of a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="location">The place in it, or <see langword="null"/> where the file as a whole is meant.</param>
    public void WritePhysical(string source, SourceLocation? location)
    {
        json.WriteStartObject("physicalLocation");
        artifacts.WriteLocation(source);
        // Binary files have no regions of text (§3.30.1).
        if (location is { Line: { } line } place)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", line);
            if (place is { IsInTable: false, Column: { } column })
            {
                json.WriteNumber("startColumn", column);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Returns a cell or a row in the notation of its file: <c>'申报表'!J7</c> of a sheet, <c>table[1]/row[30]/cell[12]</c> of a document.</summary>
    public static string NameOf(SourceLocation cell)
    {
        if (cell.Area?.Sheet is { } sheet)
        {
            var row = cell.Row.ToString(CultureInfo.InvariantCulture);
            return $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{cell.Address ?? $"{row}:{row}"}";
        }

        var table = cell.Area?.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"table[{number}]/") : "";
        var column = cell.Column is { } position ? string.Create(CultureInfo.InvariantCulture, $"/cell[{position}]") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{table}row[{cell.Row}]{column}");
    }

    private string? NameOf(Declaration declaration, GoalPath path)
    {
        if (!declaration.Contains(path))
        {
            return null;
        }

        var names = PlaceNames.Of(declaration, path);
        var parts = new[] { names.Unit, names.Project, names.Indicator, path.Field.Name()?.In(culture) ?? "" }.Where(part => part.Length > 0);
        return string.Join(" / ", parts) is { Length: > 0 } text ? text : null;
    }
}
