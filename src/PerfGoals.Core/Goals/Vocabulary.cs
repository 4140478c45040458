using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Goals;

/// <summary>The words that readers of declarations know: units of measure, names and codes of indicator types.</summary>
/// <remarks>Immutable. <see cref="Default"/> is what the library knows by itself; a host adds its own words to it.</remarks>
public sealed class Vocabulary
{
    /// <summary>Creates a vocabulary.</summary>
    /// <param name="units">The units of measure; <see langword="null"/> for <see cref="UnitCatalog.Default"/>.</param>
    /// <param name="indicators">The names and codes of indicator types; <see langword="null"/> for <see cref="IndicatorVocabulary.Default"/>.</param>
    public Vocabulary(UnitCatalog? units = null, IndicatorVocabulary? indicators = null)
    {
        Units = units ?? UnitCatalog.Default;
        Indicators = indicators ?? IndicatorVocabulary.Default;
        Requirements = new(Units);
    }

    /// <summary>Gets what the library knows by itself.</summary>
    public static Vocabulary Default { get; } = new();

    /// <summary>Gets the units of measure (度量单位).</summary>
    public UnitCatalog Units { get; }

    /// <summary>Gets the names and codes of indicator types (一级指标, 二级指标).</summary>
    public IndicatorVocabulary Indicators { get; }

    /// <summary>Gets the reader of sign, value and unit that knows <see cref="Units"/>.</summary>
    public RequirementReader Requirements { get; }
}
