using System.Buffers;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Targets.Reading;

/// <summary>Takes the note in brackets off what stands behind a number, where it changes nothing: 100%(合格), 12.6万元(126000元).</summary>
internal static class Notes
{
    private static readonly SearchValues<char> Qualifying = SearchValues.Create("含不约暂每各半力争近均");

    // What is in a price, or that the bound itself is meant. Neither changes a number that is not strictly above or below.
    private static readonly string[] Harmless = ["含税", "不含税", "含", "含本数"];

    /// <summary>Returns the text without its note; a note that says something else than the number stays.</summary>
    /// <param name="rest">What stands behind number and unit.</param>
    /// <param name="said">The number and what was read before the note.</param>
    /// <param name="units">The units that are known.</param>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> rest, Measured said, UnitCatalog units)
    {
        var open = rest.LastIndexOf('(');
        if (open < 0 || rest is not [.., ')'])
        {
            return rest;
        }

        var note = rest[(open + 1)..^1];
        return (open == 0 && IsHarmless(note, said)) || SaysTheSame(note, said, units) || IsComment(note, units) ? rest[..open] : rest;
    }

    private static bool IsHarmless(ReadOnlySpan<char> note, Measured said)
    {
        foreach (var word in Harmless)
        {
            if (note.SequenceEqual(word))
            {
                return said.Comparison is not (Comparison.MoreThan or Comparison.LessThan);
            }
        }

        return false;
    }

    private static bool IsComment(ReadOnlySpan<char> note, UnitCatalog units) =>
        !CharacterRuns.HasDigit(note) && !note.ContainsAny(Qualifying) && !HiddenNumbers.AreIn(note, units);

    private static bool SaysTheSame(ReadOnlySpan<char> note, Measured said, UnitCatalog units) =>
        !note.Contains('(') && said.Unit is { } unit && new MeasureGrammar(note, units).TryRead(out var again, out _, out _)
        && again.Comparison is Comparison.Unknown && again.Unit?.ConversionTo(unit) is { IsExact: true } conversion
        && conversion.Factor * (Numbers.Fraction)again.Number == (Numbers.Fraction)said.Number;
}
