using System.Globalization;
using PerfGoals.Texts;

namespace PerfGoals.RuleSets;

/// <summary>Finds the rule set of a jurisdiction for a year.</summary>
/// <param name="library">The rule sets there are.</param>
internal sealed class RuleSetSelection(RuleSetLibrary library)
{
    private readonly List<(RuleSet Set, Jurisdiction Place)> all =
        [.. library.RuleSets.Where(set => set.Jurisdiction is not null).Select(set => (set, Jurisdiction.Of(set.Jurisdiction!)))];

    /// <summary>Returns the rule set of the smallest place that holds the jurisdiction and has one for the year.</summary>
    /// <exception cref="RuleSetException">None fits, or more than one fits equally well.</exception>
    public RuleSet Find(string jurisdiction, int fiscalYear)
    {
        var place = WholePathOf(jurisdiction);
        var fitting = all
            .Where(entry => entry.Place.Holds(place) && (entry.Set.FiscalYears.IsEmpty || entry.Set.FiscalYears.Contains(fiscalYear)))
            // What names the year says more than what is for every year.
            .GroupBy(entry => (Depth: entry.Place.Path.Length, NamesYear: !entry.Set.FiscalYears.IsEmpty))
            .OrderByDescending(group => group.Key)
            .FirstOrDefault();
        var best = fitting?.ToList() ?? [];
        var year = fiscalYear.ToString(CultureInfo.InvariantCulture);
        return best switch
        {
            [var only] => only.Set,
            [] => throw new RuleSetException(WithCandidates(
                new($"没有适用于{place}、{year} 年度的规则集", $"There is no rule set of {place} for {year}"), all.Any(entry => entry.Place.Holds(place)) ? all.Where(entry => entry.Place.Holds(place)) : all)),
            _ => throw new RuleSetException(WithCandidates(
                new($"适用于{place}、{year} 年度的规则集不止一个，请用编号指定", $"More than one rule set of {place} is for {year}; name one by its id"), best)),
        };
    }

    private static string Described(RuleSet set)
    {
        var years = string.Join(", ", set.FiscalYears.Select(year => year.ToString(CultureInfo.InvariantCulture)));
        return years.Length == 0 ? $"{set.Id} ({set.Jurisdiction})" : $"{set.Id} ({set.Jurisdiction}, {years})";
    }

    private Jurisdiction WholePathOf(string text)
    {
        var asked = Jurisdiction.Of(text);
        var known = all.SelectMany(entry => entry.Place.WithAllAbove()).DistinctBy(place => place.ToString()).ToList();
        var fitting = known.Where(place => place.EndsWith(asked)).ToList();
        switch (fitting)
        {
            case [var only]:
                return only;
            case [] when asked.IsWhole:
                return asked;
            case []:
                throw new RuleSetException(Unknown(text, asked, known));
            default:
                // The whole path of one place may be the end of another's.
                return fitting.FirstOrDefault(place => place.Path.Length == asked.Path.Length && place.IsWhole)
                    ?? throw new RuleSetException(new LocalizedText(
                        $"“{text}”不止一处：{string.Join("、", fitting)}。请写全称。", $"There is more than one '{text}': {string.Join(", ", fitting)}. Write the whole path."));
        }
    }

    private LocalizedText Unknown(string text, Jurisdiction asked, List<Jurisdiction> known)
    {
        var similar = Misspelling.Of(asked.ToString(), known, place => [place.ToString(), place.Path[^1]]);
        return similar.Count > 0
            ? new($"没有规则集属于“{text}”。是否指：{string.Join("、", similar)}？", $"No rule set is of '{text}'. Did you mean: {string.Join(", ", similar)}?")
            : WithCandidates(
                new($"没有规则集属于“{text}”；若要用上级地区的规则集，请从省写起，如 四川省泸州市泸县", $"No rule set is of '{text}'; to use one of a place above it, write the path from the province down, such as 四川省泸州市泸县"),
                all);
    }

    private static LocalizedText WithCandidates(LocalizedText statement, IEnumerable<(RuleSet Set, Jurisdiction Place)> candidates)
    {
        var list = candidates.Select(entry => Described(entry.Set)).ToList();
        return list.Count == 0
            ? new($"{statement.Chinese}。", $"{statement.English}.")
            : new($"{statement.Chinese}。已有：{string.Join("、", list)}。", $"{statement.English}. There are: {string.Join(", ", list)}.");
    }
}
