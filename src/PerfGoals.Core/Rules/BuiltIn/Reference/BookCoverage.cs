using PerfGoals.References;

namespace PerfGoals.Rules.BuiltIn.Reference;

/// <summary>Holds what units declare against the budget book.</summary>
internal static class BookCoverage
{
    /// <summary>Returns the projects of the book that are not declared, each once, however the declarations of a unit are divided among files.</summary>
    /// <param name="declared">What was declared, in any order.</param>
    /// <param name="register">The register with the book.</param>
    public static IEnumerable<CoverageGap> GapsIn(IEnumerable<DeclaredUnit> declared, IReferenceRegister register)
    {
        foreach (var unit in declared.GroupBy(entry => ReferenceNames.Key(entry.UnitCode), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            // A book without a year is held against each year by itself; a declaration without one may be of any.
            var years = unit.Select(entry => entry.Year).Where(year => year is not null).Distinct().Order().DefaultIfEmpty().ToList();
            foreach (var gap in years.SelectMany(year => GapsOf([.. unit.Where(entry => entry.Year is null || entry.Year == year).OrderBy(entry => entry.Place)], register)))
            {
                yield return gap;
            }
        }
    }

    private static IEnumerable<CoverageGap> GapsOf(List<DeclaredUnit> unit, IReferenceRegister register)
    {
        var book = register.ProjectsOf(unit[0].UnitCode);
        var secret = register.CountSecretProjectsOf(unit[0].UnitCode);
        var declared = unit.SelectMany(entry => entry.Projects).OrderBy(project => project.Place).ToList();
        var keys = declared.Select(project => project.Name).ToHashSet(StringComparer.Ordinal);
        var listed = book.Select(project => ReferenceNames.Key(project.Name)).ToHashSet(StringComparer.Ordinal);
        var strangers = declared.Where(project => !listed.Contains(project.Name)).ToList();
        foreach (var lacking in book.Where(project => !keys.Contains(ReferenceNames.Key(project.Name))))
        {
            // A declared project of nearly that name may be the one: which it is, is for the rule about names to ask.
            var near = strangers.Where(project => BookMatch.Near([lacking], project.Name).Count > 0).Select(project => (PortfolioPlace?)project.Place).FirstOrDefault();
            yield return near is { } place
                ? new(place, null, book.Count + secret, secret)
                : new(unit[0].Place, lacking, book.Count + secret, secret);
        }
    }
}
