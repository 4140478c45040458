using System.Collections.Immutable;
using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Annotation;
using PerfGoals.Documents.Packages;
using PerfGoals.Documents.Spreadsheets;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Documents.Fixing;

/// <summary>Writes fixes into a workbook, with a note on each cell that says what stood there.</summary>
internal sealed class WorkbookFixes : TableFixes
{
    private readonly byte[] content;
    private readonly DocumentFixOptions options;
    private readonly string workbook;
    private readonly Dictionary<string, string> parts;
    private readonly Dictionary<string, SheetCells> sheets = new(StringComparer.Ordinal);
    private readonly SharedTexts shared;
    private readonly WorksheetReader reader;
    private readonly CellStyles styles;
    private readonly bool since1904;

    /// <summary>Looks at the workbook.</summary>
    /// <param name="content">The file.</param>
    /// <param name="document">What was read from it.</param>
    /// <param name="package">The file as a package.</param>
    /// <param name="workbook">The part that is the workbook.</param>
    /// <param name="options">How to write.</param>
    public WorkbookFixes(byte[] content, DeclarationDocument document, OfficePackage package, string workbook, DocumentFixOptions options)
        : base(document)
    {
        (this.content, this.options, this.workbook) = (content, options, workbook);
        parts = WorkbookReader.SheetsOf(package, workbook).DistinctBy(sheet => sheet.Name).ToDictionary(sheet => sheet.Name, sheet => sheet.Part, StringComparer.Ordinal);
        (reader, var texts, styles, since1904) = WorkbookReader.CellsOf(package, workbook);
        shared = new(texts is null ? null : package.ReadXml(texts));
    }

    /// <inheritdoc/>
    protected override string TextAt(SourceLocation place)
    {
        var sheet = SheetOf(place);
        if (sheet.IsCovered(place.Row, place.Column!.Value) || sheet.Cell(place.Row, place.Column!.Value) is not { } cell)
        {
            return "";
        }

        using var xml = cell.Open();
        xml.MoveToContent();
        xml.Read();
        return reader.ReadCell(xml) ?? "";
    }

    /// <inheritdoc/>
    protected override LocalizedText? ObstacleAt(SourceLocation place)
    {
        if (place.Area?.Sheet is not { } name || !parts.ContainsKey(name))
        {
            return FixObstacles.NoCell;
        }

        var (sheet, column) = (SheetOf(place), place.Column!.Value);
        return sheet.IsCovered(place.Row, column) ? FixObstacles.Covered
            : sheet.Cell(place.Row, column) is { } cell ? SheetCell.Read(cell).HasFormula ? FixObstacles.Formula : null
            : sheet.Row(place.Row) is not { HasAddresses: true } ? FixObstacles.Addresses
            : null;
    }

    /// <inheritdoc/>
    protected override WrittenFile Write(ImmutableArray<CellEdit> edits, ImmutableArray<CellWrite> texts)
    {
        var shown = edits.ToDictionary(edit => edit.Cell);
        var changed = new Dictionary<string, List<PartEdit>>(StringComparer.Ordinal);
        foreach (var write in texts.OrderBy(write => write.Place.Row).ThenBy(write => write.Place.Column))
        {
            var (edit, now) = Change(write);
            if (!changed.TryGetValue(write.Place.Area!.Sheet!, out var list))
            {
                changed.Add(write.Place.Area.Sheet!, list = []);
            }

            list.Add(edit);
            var known = shown[write.Cell];
            shown[write.Cell] = known.After == write.Text ? known with { After = now } : known;
        }

        var written = OfficePackage.Read(content, options.Reading, package =>
        {
            var changes = new PackageChanges(package);
            foreach (var (name, list) in changed)
            {
                changes[parts[name]] = sheets[name].Text.With(list);
                new SheetNotes(changes, parts[name]).AddFixes([.. texts.Where(write => write.Place.Area!.Sheet == name).Select(NoteFor)]);
            }

            if (sheets.Values.Any(sheet => sheet.HasFormula) || changes.FindRelated(workbook, "calcChain") is not null)
            {
                // What formulas make of the cells was saved before they changed.
                changes[workbook] = Recalculation.OnLoad(changes[workbook]);
            }

            return changes.ApplyTo(content);
        });
        return new(written, [.. edits.Select(edit => shown[edit.Cell])]);
    }

    private SheetCells SheetOf(SourceLocation place)
    {
        var name = place.Area!.Sheet!;
        if (!sheets.TryGetValue(name, out var sheet))
        {
            sheets.Add(name, sheet = OfficePackage.Read(content, options.Reading, package => new SheetCells(package.ReadXml(parts[name]))));
        }

        return sheet;
    }

    private (PartEdit Edit, string Shown) Change(CellWrite write)
    {
        var (sheet, row, column) = (SheetOf(write.Place), write.Place.Row, write.Place.Column!.Value);
        var cell = sheet.Cell(row, column) is { } part
            ? SheetCell.Read(part)
            : new($" r=\"{TableArea.AddressOf(row, column)}\"", null, CellStyles.None, false, false, null, null);
        var (xml, shown) = Content(cell, sheet, TextAt(write.Place), write.Text);
        xml = $"<{sheet.Prefix}c{cell.Attributes}{xml}</{sheet.Prefix}c>";
        var own = sheet.Row(row)!;
        if (own.Cells.Find(known => known.Column == column) is { End: > 0 } known)
        {
            return (new(known.Start, known.End - known.Start, xml), shown);
        }

        var next = own.Cells.Find(other => other.Column > column);
        return (next.End > 0 ? new(next.Start, 0, xml)
            : own.IsEmptyTag ? new(own.End, 2, $">{xml}</{own.Name}>")
            : new(own.End, 0, xml), shown);
    }

    // Of the cell, what stands behind its address and style.
    private (string Xml, string Shown) Content(SheetCell cell, SheetCells sheet, string before, string after)
    {
        var prefix = sheet.Prefix;
        if (after.Length == 0)
        {
            return (">", "");
        }

        if (cell.IsNumber && NumberCell.Find(after, styles.Find(cell.Style), since1904) is var (number, shown))
        {
            return ($"><{prefix}v>{CellNumber.Plain(number)}</{prefix}v>", shown);
        }

        var rich = shared.Find(cell.SharedText) is { } text ? RichText.Changed(text, shared.Wrapper, before, after, prefix)
            : cell.InlineText is { } own ? RichText.Changed(own, sheet.Wrapper, before, after, prefix)
            : null;
        return ($" t=\"inlineStr\">{rich ?? RichText.Plain(after, prefix)}", after);
    }

    private Note NoteFor(CellWrite write)
    {
        var culture = options.Culture ?? CultureInfo.CurrentUICulture;
        var before = TextAt(write.Place);
        return new(write.Place,
        [
            (string.IsNullOrWhiteSpace(before) ? new LocalizedText("已改，原为空白", "Changed; it was blank") : new($"已改，原为：{before}", $"Changed; it was: {before}")).In(culture),
            .. write.Reasons.Select(fix => $"{fix.Finding.Rule.Id} {fix.Finding.Rule.Title.In(culture)}: {fix.Fix.Title.In(culture)}").Distinct(StringComparer.Ordinal),
        ]);
    }
}
