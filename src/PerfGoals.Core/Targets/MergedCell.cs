using System.Collections.Immutable;
using PerfGoals.Targets.Reading;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Targets;

/// <summary>Takes a cell that holds sign, number and unit together apart, and puts it together again.</summary>
/// <remarks>
/// For showing a cell or moving it into three columns. To know what it says use <see cref="RequirementReader"/>: a word such as 每季度 is of the kind
/// <see cref="CellPartKind.Other"/> here, though it belongs to the unit there.
/// </remarks>
/// <example>
/// <code>MergedCell.Split("≥28.40元/株") // Comparison ≥, Number 28.40, Unit 元/株</code>
/// </example>
public static class MergedCell
{
    /// <summary>Returns the parts of a cell in their order; together they are the cell, character by character.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="units">The units of measure; <see langword="null"/> for <see cref="UnitCatalog.Default"/>.</param>
    /// <returns>The parts; a single one of the kind <see cref="CellPartKind.Other"/> where the cell holds no single number.</returns>
    public static ImmutableArray<CellPart> Split(string text, UnitCatalog? units = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new FoldedText(text, stackalloc char[FoldedText.Limit], stackalloc int[FoldedText.Limit]);
        var inner = CellReading.WithoutFrame(folded.Text, out var before);
        if (folded.IsCut || !new MeasureGrammar(inner, units ?? UnitCatalog.Default).TryRead(out var measured, out _, out _))
        {
            return text.Length == 0 ? [] : [new(CellPartKind.Other, text)];
        }

        var parts = ImmutableArray.CreateBuilder<CellPart>();
        var at = 0;
        at = Add(CellPartKind.Comparison, measured.SignAt with { Start = measured.SignAt.Start + before }, at, folded, text, parts);
        at = Add(CellPartKind.Number, measured.NumberAt with { Start = measured.NumberAt.Start + before }, at, folded, text, parts);
        at = Add(CellPartKind.Unit, measured.UnitAt with { Start = measured.UnitAt.Start + before }, at, folded, text, parts);
        at = Add(CellPartKind.Comparison, measured.SuffixAt with { Start = measured.SuffixAt.Start + before }, at, folded, text, parts);
        AddOther(text, at, text.Length, parts);
        return parts.ToImmutable();
    }

    /// <summary>Returns the cell of which the parts are.</summary>
    /// <param name="parts">The parts in their order.</param>
    public static string Join(IEnumerable<CellPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return string.Concat(parts.Select(part => part.Text));
    }

    private static int Add(CellPartKind kind, TextSpan span, int at, FoldedText folded, string text, ImmutableArray<CellPart>.Builder parts)
    {
        if (span.Length == 0)
        {
            return at;
        }

        var start = folded.PositionOf(span.Start);
        var end = folded.PositionOf(span.End - 1) + 1;
        AddOther(text, at, start, parts);
        parts.Add(new(kind, text[start..end]));
        return end;
    }

    private static void AddOther(string text, int start, int end, ImmutableArray<CellPart>.Builder parts)
    {
        if (start < end)
        {
            parts.Add(new(CellPartKind.Other, text[start..end]));
        }
    }
}
