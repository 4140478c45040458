using System.Collections.Immutable;
using PerfGoals.Goals;

namespace PerfGoals.Rules;

/// <summary>The indicators of a project as a rule sees them, in the order of the table.</summary>
public readonly ref struct IndicatorViews
{
    private readonly ImmutableArray<Indicator> indicators;
    private readonly int project;

    internal IndicatorViews(ImmutableArray<Indicator> indicators, int project)
    {
        this.indicators = indicators;
        this.project = project;
    }

    /// <summary>Gets how many there are.</summary>
    public int Count => indicators.Length;

    /// <summary>Gets the indicator at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public IndicatorView this[int index] => new(indicators[index], project, index);

    /// <summary>Returns what <c>foreach</c> uses.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Walks the indicators.</summary>
    public ref struct Enumerator
    {
        private readonly IndicatorViews views;
        private int index = -1;

        internal Enumerator(IndicatorViews views) => this.views = views;

        /// <summary>Gets the indicator reached.</summary>
        public readonly IndicatorView Current => views[index];

        /// <summary>Goes to the next indicator.</summary>
        /// <returns><see langword="false"/> when there is none.</returns>
        public bool MoveNext() => ++index < views.Count;
    }
}
