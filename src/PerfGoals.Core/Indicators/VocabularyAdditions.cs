using System.Collections.Immutable;

namespace PerfGoals.Indicators;

/// <summary>What a host adds to a vocabulary at one time.</summary>
internal sealed class VocabularyAdditions
{
    public ImmutableArray<(FirstLevel Level, string Spelling)> FirstLevels { get; init; } = [];

    public ImmutableArray<(SecondLevel Level, string Spelling)> SecondLevels { get; init; } = [];

    public ImmutableArray<(string Code, IndicatorType Type)> Codes { get; init; } = [];
}
