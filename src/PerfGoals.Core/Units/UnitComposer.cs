using System.Collections.Immutable;
using PerfGoals.Numbers;
using PerfGoals.Texts;

namespace PerfGoals.Units;

/// <summary>Makes one unit of several: one canonical spelling whatever the order, and every meaning that its parts allow.</summary>
internal sealed class UnitComposer(SpellingTable<UnitDefinition> units)
{
    private const string PerSo = "数值";

    /// <summary>Returns the composed unit.</summary>
    public UnitDefinition Compose(IReadOnlyList<UnitTerm> above, IReadOnlyList<UnitTerm> below)
    {
        var numerator = Ordered(above);
        var divisor = Ordered(below);
        if (numerator is [{ Unit: { } counted } only])
        {
            // 人/次 is how many tables write 人次, and 台/套 is 台套.
            var with = divisor.FindIndex(term => term.Scale == 1 && units.TryGet($"{counted.Symbol}/{term.Unit?.Symbol}", out _));
            if (with >= 0 && units.TryGet($"{counted.Symbol}/{divisor[with].Unit?.Symbol}", out var merged))
            {
                numerator = [only with { Unit = merged }];
                divisor.RemoveAt(with);
            }
        }

        var symbol = string.Join('·', numerator.Select(term => UnitScales.Above(term.Scale) + term.Unit!.Symbol));
        if (divisor.Count > 0)
        {
            symbol += '/' + string.Join('·', divisor.Select(term => UnitScales.Below(term.Scale) + term.Unit?.Symbol));
        }

        return divisor.Count == 0 && units.TryGet(symbol, out var known) ? known
            : new(symbol, MeaningsOf(numerator, divisor), [], null, new([.. numerator], [.. divisor]), null);
    }

    // Units with a spelling of their own within composed ones, taken apart and put into one order.
    private List<UnitTerm> Ordered(IReadOnlyList<UnitTerm> terms)
    {
        var flat = terms.SelectMany(Flat).Select(Spelled).ToList();
        Order(flat);
        for (var i = 0; i < flat.Count; i++)
        {
            // 人·次 is 人次, in whatever order it stands.
            var times = flat.FindIndex(term => term is { Unit.Symbol: "次", Scale: 1 });
            if (times >= 0 && times != i && flat[i].Unit is { } unit && units.TryGet(unit.Symbol + "次", out var merged))
            {
                flat[i] = flat[i] with { Unit = merged };
                flat.RemoveAt(times);
                Order(flat);
                break;
            }
        }

        return flat;
    }

    private static void Order(List<UnitTerm> terms) => terms.Sort(static (left, right) =>
    {
        var order = Group(left) - Group(right);
        order = order == 0 ? string.CompareOrdinal(left.Unit?.Symbol, right.Unit?.Symbol) : order;
        return order == 0 ? left.Scale.CompareTo(right.Scale) : order;
    });

    private static IEnumerable<UnitTerm> Flat(UnitTerm term) => term.Unit?.Parts is not { } parts ? [term]
        : parts.Above.Select((part, i) => i == 0 ? part with { Scale = part.Scale * term.Scale } : part);

    // 千M is a kilometre, and 天 is 日 within composed units.
    private UnitTerm Spelled(UnitTerm term)
    {
        if (term.Unit is not { } unit)
        {
            return term;
        }

        if (term.Scale == 1 && unit.InCompounds is { } other && units.TryGet(other, out var within))
        {
            return term with { Unit = within };
        }

        return UnitScales.Above(term.Scale) is { Length: > 0 } numeral && units.TryGet(numeral + unit.Symbol, out var whole) ? new(1, whole) : term;
    }

    // As people say it: things and money, what they weigh, how far, how long.
    private static int Group(UnitTerm term) => term.Unit is not { } unit ? 0 : unit.Meanings.Max(meaning => meaning.Kind switch
    {
        var kind when UnitKinds.IsTime(kind) => 3,
        UnitKind.Length or UnitKind.Area or UnitKind.Volume => 2,
        var kind when UnitKinds.IsCounted(kind) => 0,
        UnitKind.Money => 0,
        _ => 1,
    });

    private static ImmutableArray<UnitMeaning> MeaningsOf(List<UnitTerm> above, List<UnitTerm> below)
    {
        var meanings = new List<UnitMeaning>();
        var divisors = Choices(below);
        foreach (var numerator in Choices(above))
        {
            foreach (var divisor in divisors)
            {
                var meaning = new UnitMeaning(
                    UnitKinds.Of(numerator.Kinds, divisor.Kinds), numerator.Dimension.Per(divisor.Dimension), numerator.Factor / divisor.Factor);
                if (meanings.Count == 0 || !meanings.Contains(meaning))
                {
                    meanings.Add(meaning);
                }
            }
        }

        return [.. meanings];
    }

    private static List<Choice> Choices(List<UnitTerm> terms)
    {
        List<Choice> choices = [new([], Dimension.None, Fraction.One)];
        foreach (var term in terms)
        {
            var more = new List<Choice>();
            foreach (var choice in choices)
            {
                foreach (var meaning in MeaningsOf(term))
                {
                    more.Add(choice.Times(meaning, term.Scale));
                }
            }

            choices = more;
        }

        return choices;
    }

    private static IEnumerable<UnitMeaning> MeaningsOf(UnitTerm term) => term.Unit is not { } unit ? [new(UnitKind.Number, Dimension.Of(PerSo), Fraction.One)]
        : unit.Meanings.Where(meaning => UnitKinds.CanBeComposed(meaning.Kind) && (term.Scale == 1 || UnitKinds.CanBeMultiplied(meaning.Kind)));

    private sealed class Choice(UnitKind[] kinds, Dimension dimension, Fraction factor)
    {
        public UnitKind[] Kinds => kinds;

        public Dimension Dimension => dimension;

        public Fraction Factor => factor;

        public Choice Times(UnitMeaning meaning, long scale) => new([.. kinds, meaning.Kind], dimension.Times(meaning.Dimension), factor * meaning.Factor * scale);
    }
}
