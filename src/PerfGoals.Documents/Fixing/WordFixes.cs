using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Packages;
using PerfGoals.Documents.Word;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Documents.Fixing;

/// <summary>Writes fixes into a Word document.</summary>
internal sealed class WordFixes : TableFixes
{
    private readonly byte[] content;
    private readonly DocumentFixOptions options;
    private readonly PartText text;
    private readonly string part;
    private readonly string wrapper;
    private readonly string words;
    private readonly WordAnchors anchors;
    private readonly Dictionary<SourceLocation, WordCell?> cells = [];

    /// <summary>Looks at the document.</summary>
    /// <param name="content">The file.</param>
    /// <param name="document">What was read from it.</param>
    /// <param name="text">The characters of the document.</param>
    /// <param name="part">The part that is the document.</param>
    /// <param name="options">How to write.</param>
    public WordFixes(byte[] content, DeclarationDocument document, PartText text, string part, DocumentFixOptions options)
        : base(document)
    {
        (this.content, this.options, this.text, this.part) = (content, options, text, part);
        wrapper = XmlReading.WrapperOf(text, out words);
        anchors = WordReader.ReadAnchors(text);
    }

    /// <inheritdoc/>
    protected override string TextAt(SourceLocation place) => CellAt(place)?.Text ?? "";

    /// <inheritdoc/>
    protected override LocalizedText? ObstacleAt(SourceLocation place) => CellAt(place) switch
    {
        null => FixObstacles.Covered,
        { Obstacle: { } obstacle } => obstacle,
        { HasHint: true } cell when string.IsNullOrWhiteSpace(cell.Text) => FixObstacles.EmptyControl,
        _ => null,
    };

    /// <inheritdoc/>
    protected override WrittenFile Write(ImmutableArray<CellEdit> edits, ImmutableArray<CellWrite> texts)
    {
        var revisions = options.Tracked ? new WordRevisions(text) : null;
        var changes = new List<PartEdit>();
        foreach (var write in texts)
        {
            if (new WordCellWriter(CellAt(write.Place)!, text, words, revisions).Write(write.Text, changes) is { } obstacle)
            {
                return new([], []) { Obstacle = (write.Cell, obstacle) };
            }
        }

        var written = OfficePackage.Read(content, options.Reading, package => new PackageChanges(package) { [part] = text.With(changes) }.ApplyTo(content));
        return new(written, edits);
    }

    private WordCell? CellAt(SourceLocation place)
    {
        var key = SourceLocation.OfCell(place.Row, place.Column ?? 0, null, null, place.Area);
        if (!cells.TryGetValue(key, out var cell))
        {
            cells.Add(key, cell = anchors.FindOwn(place) is { } anchor ? WordCell.Read(text, anchor, wrapper, words, options.Tracked) : null);
        }

        return cell;
    }
}
