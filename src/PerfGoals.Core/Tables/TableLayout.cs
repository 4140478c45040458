using System.Collections.Frozen;
using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Tables;

/// <summary>How a county says that its tables are to be read where recognition is unsure or wrong (版式).</summary>
/// <remarks>Immutable. It overrides what is recognised; what it says nothing of is recognised as ever. Nothing in it is about one file only.</remarks>
public sealed record TableLayout
{
    private FrozenDictionary<string, ImmutableArray<LayoutColumn>> byHeading = FrozenDictionary<string, ImmutableArray<LayoutColumn>>.Empty;
    private FrozenDictionary<string, LayoutLabel> byLabel = FrozenDictionary<string, LayoutLabel>.Empty;

    /// <summary>Gets the layout that says nothing.</summary>
    public static TableLayout Default { get; } = new();

    /// <summary>Gets what columns hold.</summary>
    /// <exception cref="ArgumentException">Two of them are about the same column.</exception>
    public ImmutableArray<LayoutColumn> Columns
    {
        get;
        init
        {
            if (value.DistinctBy(KeyOf).Count() < value.Length)
            {
                throw new ArgumentException("Two entries are about the same column.", nameof(value));
            }

            field = value;
            byHeading = value.Where(column => column.Heading is not null).GroupBy(column => CellText.Compact(column.Heading))
                .ToFrozenDictionary(group => group.Key, group => group.OrderBy(column => column.Number is null).ToImmutableArray(), StringComparer.Ordinal);
        }
    } = [];

    /// <summary>Gets what the values of labels in the heads of forms are.</summary>
    /// <exception cref="ArgumentException">Two of them are about the same label.</exception>
    public ImmutableArray<LayoutLabel> Labels
    {
        get;
        init
        {
            field = value;
            byLabel = value.ToFrozenDictionary(label => CellText.Compact(label.Label), StringComparer.Ordinal);
        }
    } = [];

    /// <summary>Gets the row of the heading, from 1 as findings number rows, in every table that has such a row; <see langword="null"/> to find it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int? HeadingRow
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value ?? 1);
            field = value;
        }
    }

    /// <summary>Gets the first row of indicators in tables that have no heading, from 1; <see langword="null"/> where they have one. It holds before <see cref="HeadingRow"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int? FirstRow
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value ?? 1);
            field = value;
        }
    }

    /// <summary>Gets the unit of amounts that name none, whatever stands above or in the table; <see langword="null"/> to find it.</summary>
    /// <exception cref="ArgumentException">The value is no unit of money.</exception>
    public UnitOfMeasure? MoneyUnit
    {
        get;
        init => field = value is not { } unit || Money.IsMoney(unit) ? value : throw new ArgumentException($"{unit.Symbol} is no unit of money.", nameof(value));
    }

    /// <summary>Gets whether indicators for several years are declared, where there are also those for the year, which are declared otherwise.</summary>
    public bool DeclaresLongTerm { get; init; }

    /// <summary>Gets the sheets and tables that are read; none for all.</summary>
    public ImmutableArray<TableArea> Read { get; init; } = [];

    /// <summary>Gets the sheets and tables that are not read.</summary>
    public ImmutableArray<TableArea> Skip { get; init; } = [];

    /// <summary>Tells whether a sheet or table is read.</summary>
    /// <param name="area">The sheet or table.</param>
    public bool Reads(TableArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return (Read.IsEmpty || Read.Any(named => IsSame(named, area))) && !Skip.Any(named => IsSame(named, area));
    }

    /// <summary>Returns those of <see cref="Read"/> and <see cref="Skip"/> that a file does not have.</summary>
    /// <param name="areas">The sheets or tables of the file.</param>
    public IEnumerable<Diagnostic> UnusedAreas(IEnumerable<TableArea> areas)
    {
        ArgumentNullException.ThrowIfNull(areas);
        var all = areas.ToList();
        return [.. Read.Select(area => ("read", area)).Concat(Skip.Select(area => ("skip", area)))
            .Where(entry => !all.Exists(area => IsSame(entry.area, area)))
            .Select(entry => LayoutUse.Unused($"{entry.Item1}: {LayoutUse.NameOf(entry.area)}"))];
    }

    /// <summary>Returns the findings that nothing of this layout was used, as for a file without tables.</summary>
    public IEnumerable<Diagnostic> AllUnused() => [.. LayoutUse.UnusedBy(this, [], [], false), .. UnusedAreas([])];

    /// <summary>Gets whether rows are said to be the heading, or the first below a heading that is not there.</summary>
    internal bool PlacesRows => (FirstRow ?? HeadingRow) is not null;

    /// <summary>Returns the field that the layout says some column of this heading has, or <see cref="GoalField.None"/>.</summary>
    internal GoalField NameOf(string heading) => OfHeading(heading) is { IsDefault: false } entries
        ? entries.OrderBy(entry => entry.Number is not null).Select(entry => entry.Field).FirstOrDefault(found => found != GoalField.None)
        : GoalField.None;

    /// <summary>Returns what the layout says of a column, or <see langword="null"/> where it says nothing.</summary>
    internal LayoutColumn? Find(string heading, int number)
    {
        var entries = OfHeading(heading);
        return (entries.IsDefault ? null : entries.FirstOrDefault(entry => entry.Number is null || entry.Number == number))
            ?? Columns.FirstOrDefault(column => column.Heading is null && column.Number == number);
    }

    /// <summary>Returns what the layout says of a label, or <see langword="null"/> where it says nothing.</summary>
    internal LayoutLabel? Find(string label) => byLabel.Count == 0 ? null : byLabel.GetValueOrDefault(ColumnNames.Plain(label, byLabel.ContainsKey));

    /// <summary>Returns what tells a column from others, so that two entries of one key contradict each other.</summary>
    internal static (string Heading, int? Number) KeyOf(LayoutColumn column) => (CellText.Compact(column.Heading), column.Number);

    /// <summary>Tells whether a sheet or table is the one that is named.</summary>
    internal static bool IsSame(TableArea named, TableArea area) => named.Number == area.Number && CellText.Compact(named.Sheet) == CellText.Compact(area.Sheet);

    private ImmutableArray<LayoutColumn> OfHeading(string heading) =>
        byHeading.Count == 0 ? default : byHeading.GetValueOrDefault(ColumnNames.Plain(heading, byHeading.ContainsKey));
}
