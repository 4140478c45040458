using PerfGoals.Numbers;
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
        if (NumberText.TryTake(compact, out var amount) != ParseFailureReason.None)
        {
            return null;
        }

        if (amount.Length == compact.Length)
        {
            return new Money(amount.Value, columnUnit);
        }

        return UnitOfMeasure.Read(compact[amount.Length..]) is { } unit && Money.IsMoney(unit) ? new Money(amount.Value, unit) : null;
    }
}
