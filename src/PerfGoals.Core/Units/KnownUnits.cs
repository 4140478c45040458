namespace PerfGoals.Units;

/// <summary>The symbols that may stand right after a number in one cell.</summary>
internal static class KnownUnits
{
    public static bool Contains(string symbol) => UnitCatalog.Default.TryTakePrefix(symbol, out _, out var length) && length == symbol.Length;
}
