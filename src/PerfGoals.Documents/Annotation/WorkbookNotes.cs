using System.Collections.Immutable;
using PerfGoals.Documents.Packages;
using PerfGoals.Documents.Spreadsheets;

namespace PerfGoals.Documents.Annotation;

/// <summary>Writes notes into a workbook as notes of Excel on their cells.</summary>
/// <param name="package">The package.</param>
/// <param name="changes">Takes its changes.</param>
/// <param name="part">The part that is the workbook.</param>
internal sealed class WorkbookNotes(OfficePackage package, PackageChanges changes, string part)
{
    /// <summary>Replaces our notes.</summary>
    /// <param name="notes">The notes.</param>
    /// <param name="goals">The name of the first sheet with goals, for what has no place; <see langword="null"/> for the first sheet.</param>
    public void Replace(ImmutableArray<Note> notes, string? goals)
    {
        var sheets = WorkbookReader.SheetsOf(package, part).DistinctBy(sheet => sheet.Part).ToList();
        var first = sheets.Select(sheet => sheet.Name).FirstOrDefault(name => name == goals) ?? sheets.Select(sheet => sheet.Name).FirstOrDefault();
        foreach (var (name, sheet) in sheets)
        {
            new SheetNotes(changes, sheet).Replace([.. notes.Where(note => (note.Place?.Area?.Sheet ?? first) == name)]);
        }
    }
}
