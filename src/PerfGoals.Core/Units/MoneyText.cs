using PerfGoals.Texts;

namespace PerfGoals.Units;

/// <summary>Reads the text of a budget cell: a number, also with its unit of money after it.</summary>
internal static class MoneyText
{
    /// <summary>Returns the amount, or <see langword="null"/> where the text is no amount.</summary>
    /// <param name="text">The cell's text.</param>
    /// <param name="columnUnit">The unit that the heading gives, for a cell that gives none.</param>
    public static Money? Read(string? text, UnitOfMeasure? columnUnit)
    {
        var compact = CellText.Compact(text).TrimStart('¥', '￥');
        if (!NumberText.TryReadPrefix(compact, out var amount, out var rest))
        {
            return null;
        }

        if (rest.Length == 0)
        {
            return new Money(amount, columnUnit);
        }

        return UnitOfMeasure.Read(rest) is { } unit && Money.IsMoney(unit) ? new Money(amount, unit) : null;
    }
}
