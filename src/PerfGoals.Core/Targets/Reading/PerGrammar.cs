using System.Buffers;
using System.Globalization;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Targets.Reading;

/// <summary>Reads what a number is to be divided by where that stands before it: 每人每月300元, 每村10万元, 每2年1次, 一年一次, 人均300元.</summary>
internal readonly ref struct PerGrammar(UnitCatalog units)
{
    private const int LongestSpan = 100;

    // 人均 and 月均 are numbers per person and per month; 平均 only says how it was measured.
    private static readonly SearchValues<char> Averaged = SearchValues.Create("人户村亩生校床");
    private static readonly SearchValues<char> Times = SearchValues.Create("日周月年");

    // What comes anew in each day or month. The 日均 of another kind, such as 日均浓度, is a level.
    private static readonly UnitKind[] Counted = [UnitKind.Occurrences, UnitKind.PersonTimes];

    // What can be shared out. A 人均 of another kind, such as 人均预期寿命, is not the sum divided by the persons.
    private static readonly UnitKind[] Shared =
        [UnitKind.Money, UnitKind.UnitPrice, UnitKind.Persons, UnitKind.Count, UnitKind.Length, UnitKind.Area, UnitKind.Mass, UnitKind.Volume, UnitKind.Energy, UnitKind.TeachingTime, UnitKind.Occurrences];

    /// <summary>Takes one divisor off the front of a text.</summary>
    /// <param name="rest">The text.</param>
    /// <param name="mayLackWord">Whether 每 may be missing, as in 一年一次.</param>
    /// <param name="per">The divisor.</param>
    /// <param name="length">How many characters it takes.</param>
    public bool TryTake(ReadOnlySpan<char> rest, bool mayLackWord, out string per, out int length)
    {
        (per, length) = ("", 0);
        var skipped = rest switch
        {
            ['每', '个', ..] => 2,
            ['每', ..] => 1,
            _ => 0,
        };
        if (skipped > 0 && TryTakeThing(rest[skipped..], out per, out length))
        {
            length += skipped;
            return true;
        }

        return (skipped == 1 || (skipped == 0 && mayLackWord)) && TryTakeSpan(rest, skipped, out per, out length);
    }

    /// <summary>Divides a unit by what stood before the number.</summary>
    /// <param name="per">The divisors that were taken, or <see langword="null"/>.</param>
    /// <param name="label">The words before everything else, which may say 人均.</param>
    /// <param name="unit">The unit behind the number.</param>
    /// <returns><see langword="false"/> where there is no such unit.</returns>
    public bool TryGive(string? per, ReadOnlySpan<char> label, ref UnitOfMeasure? unit)
    {
        if (per is not null && !TryDivide(per, ref unit))
        {
            return false;
        }

        var at = label.IndexOf('均');
        if (at < 1 || unit is not { } own)
        {
            return true;
        }

        // 人均, 月人均, 人月均, 人均年收入
        var around = label[Math.Max(0, at - 2)..Math.Min(label.Length, at + 2)];
        var isShared = around.IndexOfAny(Averaged) >= 0;
        if (!(isShared || Times.Contains(label[at - 1])) || !(isShared ? Shared : Counted).Contains(own.Kind))
        {
            return true;
        }

        foreach (var word in around)
        {
            if (Averaged.Contains(word) || Times.Contains(word))
            {
                Divide(word, ref unit);
            }
        }

        return unit is { IsKnown: true };
    }

    // 每月5日 is a day of each month; and what has divisors of its own may not be divided again so that it reads otherwise.
    private bool TryDivide(string per, ref UnitOfMeasure? unit)
    {
        var isDay = unit is { } counted && counted.Meanings.Any(meaning => meaning.Kind == UnitKind.CalendarPoint);
        unit = isDay ? null : units.Read(unit?.Symbol + "/" + per);
        return unit is { IsKnown: true } divided && units.Read(divided.Symbol) == divided;
    }

    private void Divide(char by, ref UnitOfMeasure? unit)
    {
        var symbol = unit!.Value.Symbol;
        var divisor = units.Read($"元/{by}")!.Value.Symbol[2..];
        var isDivided = symbol.IndexOf('/') is var stroke and >= 0 && symbol[stroke..].Contains(divisor, StringComparison.Ordinal);
        unit = isDivided ? unit : units.Read($"{symbol}/{divisor}");
    }

    private bool TryTakeThing(ReadOnlySpan<char> rest, out string per, out int length)
    {
        if (units.TryTakePrefix(rest, out var unit, out length))
        {
            per = unit.Symbol;
            return true;
        }

        // A noun is a unit below the line only: 村 in 每村10万元.
        var below = rest.IndexOfAnyInRange('0', '9');
        per = below > 0 && units.TryTakePrefix($"元/{rest[..below]}", out unit, out length) && length > 2 ? unit.Symbol[2..] : "";
        length = per.Length > 0 ? length - 2 : 0;
        return per.Length > 0;
    }

    // 每2年1次, 两年一次. Without 每 only so many times in so much time are meant: 1年6个月 is one span of time.
    private bool TryTakeSpan(ReadOnlySpan<char> rest, int skipped, out string per, out int length)
    {
        (per, length) = ("", 0);
        if (skipped == 0 && rest.StartsWith("半年") && rest[2..] is ['一' or '1', '次', ..])
        {
            (per, length) = ("半年", 2);
            return true;
        }

        if (NumberGrammar.TryTake(rest[skipped..], out var number, out var share) != ParseFailureReason.None || share is not null
            || number.Value is < 1 or > LongestSpan || number.Value != decimal.Truncate(number.Value)
            || !units.TryTakePrefix(rest[(skipped + number.Length)..], out var unit, out var taken) || !IsTime(unit))
        {
            return false;
        }

        length = skipped + number.Length + taken;
        var behind = rest[length..];
        if (skipped == 0 && !(NumberGrammar.TryTake(behind, out var times, out _) == ParseFailureReason.None && behind[times.Length..] is ['次', ..]))
        {
            length = 0;
            return false;
        }

        per = number.Value == 1 ? unit.Symbol : number.Value.ToString(CultureInfo.InvariantCulture) + unit.Symbol;
        return true;
    }

    private static bool IsTime(UnitOfMeasure unit) => unit.Meanings.Any(meaning => UnitKinds.IsTime(meaning.Kind));
}
