namespace PerfGoals.Targets.Reading;

/// <summary>A stretch of a folded text; of no length where there is none.</summary>
internal readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;
}
