using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;

namespace PerfGoals.Serialization;

/// <summary>The canonical JSON of a declaration: typed values beside the texts they were read from. <c>docs/canonical-json.md</c> describes it.</summary>
/// <remarks>
/// What was read from a table or from canonical JSON and is written reads as an equal declaration, and writing that gives the same bytes.
/// </remarks>
public static class CanonicalJson
{
    private static readonly CanonicalJsonContext Context = new(new JsonSerializerOptions(CanonicalJsonContext.Default.Options)
    {
        // The text goes into files and pipes, never into HTML, so ≥ and 万元 need no escapes.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });

    private static readonly CanonicalJsonContext LineContext = new(new JsonSerializerOptions(Context.Options) { WriteIndented = false });

    /// <summary>Writes a declaration as indented UTF-8 without a byte-order mark, with a line feed at the end.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="declaration">The declaration.</param>
    public static void Write(Stream output, Declaration declaration) => Write(output, declaration, []);

    /// <summary>Writes the declaration of a document, with its suppressions, as <see cref="Write(Stream, Declaration)"/> does.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="document">The document.</param>
    public static void Write(Stream output, DeclarationDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Write(output, document.Declaration, document.Suppressions);
    }

    /// <summary>Writes the declaration of a document, with its suppressions, on one line that a line feed ends: a line of NDJSON.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="document">The document.</param>
    public static void WriteLine(Stream output, DeclarationDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Write(output, document.Declaration, document.Suppressions, LineContext);
    }

    internal static void Write(Stream output, ImmutableArray<Suppression> suppressions)
    {
        JsonSerializer.Serialize(output, new SuppressionFileJson { Suppressions = [.. suppressions.Select(SuppressionJson.From)] }, Context.SuppressionFileJson);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Reads a declaration.</summary>
    /// <param name="utf8Json">The text, as UTF-8 with or without a byte-order mark.</param>
    /// <param name="source">What the source is called.</param>
    /// <param name="vocabulary">The words that are known; <see langword="null"/> for <see cref="Vocabulary.Default"/>.</param>
    /// <param name="firstLine">The number that the first line of the text has in its source, where it is a part of one, such as a line of NDJSON.</param>
    /// <exception cref="UnreadableDocumentException">The text is no canonical JSON; the message names the line and the property.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="firstLine"/> is not positive.</exception>
    public static DeclarationDocument Read(ReadOnlyMemory<byte> utf8Json, string source, Vocabulary? vocabulary = null, int firstLine = 1)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(firstLine);
        var words = vocabulary ?? Vocabulary.Default;
        var json = utf8Json.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? utf8Json[3..] : utf8Json;
        try
        {
            var content = JsonSerializer.Deserialize(json.Span, Context.DeclarationJson)
                ?? throw new UnreadableDocumentException(new("内容是 null，不是申报表。", "The content is null, not a declaration."), firstLine);
            var declaration = content.ToDeclaration(words);
            var map = new JsonSourceMap(json.ToArray(), firstLine);
            ImmutableArray<Suppression> suppressions = [.. (content.Suppressions ?? []).Select((form, index) => form.ToSuppression(map.Find($"/suppressions/{index}")))];
            return new DeclarationDocument
            {
                Source = source,
                Declaration = declaration,
                SourceMap = map,
                Suppressions = suppressions,
                Problems = JsonProblems.Of(content, declaration, suppressions, words),
            };
        }
        catch (JsonException e)
        {
            throw new UnreadableDocumentException(JsonErrorText.Of(e), (int?)(e.LineNumber + firstLine), e);
        }
    }

    private static void Write(Stream output, Declaration declaration, ImmutableArray<Suppression> suppressions, CanonicalJsonContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(declaration);
        JsonSerializer.Serialize(output, DeclarationJson.From(declaration, suppressions), (context ?? Context).DeclarationJson);
        output.WriteByte((byte)'\n');
    }
}
