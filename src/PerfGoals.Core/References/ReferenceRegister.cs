using System.Collections.Frozen;
using System.Collections.Immutable;
using PerfGoals.Goals;

namespace PerfGoals.References;

/// <summary>Reference data in memory. Immutable, and safe for use by several threads.</summary>
public sealed class ReferenceRegister : IReferenceRegister
{
    private readonly bool hasUnits;
    private readonly bool hasBook;
    private readonly bool hasGoals;
    private readonly FrozenDictionary<string, BudgetUnit> unitByCode;
    private readonly UnitNames unitNames;
    private readonly FrozenDictionary<string, ImmutableArray<BookProject>> projectsByUnit;
    private readonly FrozenDictionary<string, ImmutableArray<SecretProject>> secretByUnit;
    private readonly FrozenDictionary<string, ImmutableArray<Project>> goalsByUnit;

    /// <summary>Creates a register. A part that is <see langword="null"/> was not given, and nothing is checked against it.</summary>
    /// <param name="fiscalYear">The budget year that the data is for; <see langword="null"/> takes that of the goals, where they have one.</param>
    /// <param name="units">The budget units.</param>
    /// <param name="book">The budget book.</param>
    /// <param name="goals">What was exported from the budget system; what it says of secret projects is not kept.</param>
    /// <exception cref="ArgumentException">A unit has no code, two units have one code, or the data is for several years.</exception>
    public ReferenceRegister(int? fiscalYear = null, IEnumerable<BudgetUnit>? units = null, BudgetBook? book = null, IEnumerable<Declaration>? goals = null)
    {
        (hasUnits, hasBook, hasGoals) = (units is not null, book is not null, goals is not null);
        ImmutableArray<Declaration> exported = [.. goals ?? []];
        FiscalYear = YearOf(fiscalYear, exported);
        UnitList = [.. units ?? []];
        unitByCode = ByCode(UnitList);
        unitNames = new(UnitList);
        Book = book;
        projectsByUnit = ByUnit(book?.Projects ?? [], project => project.UnitCode);
        secretByUnit = ByUnit(book?.SecretProjects ?? [], project => project.UnitCode);
        goalsByUnit = ByUnit(
            exported
                .SelectMany(declaration => declaration.Projects, (declaration, project) => project with { Unit = project.Unit ?? declaration.Unit })
                .Where(project => !IsSecret(project.Unit!.Code, project.Name)),
            project => project.Unit!.Code);
    }

    /// <inheritdoc/>
    public int? FiscalYear { get; }

    /// <inheritdoc/>
    public IReadOnlyList<BudgetUnit> Units => UnitList;

    /// <summary>Gets the budget book, for a store.</summary>
    internal BudgetBook? Book { get; }

    /// <summary>Gets the goals of all units, for a store and for other forms.</summary>
    internal IEnumerable<Project> Goals => goalsByUnit.OrderBy(entry => entry.Key, StringComparer.Ordinal).SelectMany(entry => entry.Value);

    private ImmutableArray<BudgetUnit> UnitList { get; }

    /// <summary>Puts what several files say together.</summary>
    /// <param name="registers">The registers; at least one.</param>
    /// <exception cref="ArgumentException">There is none, or they contradict each other: several years, or one code for two units.</exception>
    public static ReferenceRegister Combine(params IReadOnlyCollection<ReferenceRegister> registers)
    {
        ArgumentNullException.ThrowIfNull(registers);
        var books = registers.Where(register => register.hasBook).Select(register => register.Book!).ToList();
        return registers.Count == 0 ? throw new ArgumentException("There is no register.", nameof(registers))
            : registers.Where(register => register.FiscalYear is not null).DistinctBy(register => register.FiscalYear).Skip(1).Any()
                ? throw new ArgumentException("The registers are for several budget years.", nameof(registers))
            : new(
                registers.FirstOrDefault(register => register.FiscalYear is not null)?.FiscalYear,
                registers.Any(register => register.hasUnits) ? registers.SelectMany(register => register.UnitList).Distinct() : null,
                books.Count == 0 ? null : new(books.SelectMany(book => book.Projects).Distinct(), books.SelectMany(book => book.SecretProjects)),
                registers.Any(register => register.hasGoals) ? [new Declaration { Projects = [.. registers.SelectMany(register => register.Goals)] }] : null);
    }

    /// <inheritdoc/>
    public bool Has(ReferencePart part) => part switch
    {
        ReferencePart.Units => hasUnits,
        ReferencePart.BudgetBook => hasBook,
        ReferencePart.Goals => hasGoals,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Not a part of the reference data."),
    };

    /// <inheritdoc/>
    public BudgetUnit? FindUnit(string unitCode) => unitByCode.GetValueOrDefault(ReferenceNames.Key(unitCode));

    /// <inheritdoc/>
    public BudgetUnit? FindUnitNamed(string unitName) => unitNames.Find(unitName);

    /// <inheritdoc/>
    public IReadOnlyList<BookProject> ProjectsOf(string unitCode) => Of(projectsByUnit, unitCode);

    /// <inheritdoc/>
    public int CountSecretProjectsOf(string unitCode) => Of(secretByUnit, unitCode).Length;

    /// <inheritdoc/>
    public bool IsSecret(string unitCode, string projectName)
    {
        var (code, name) = (ReferenceNames.Key(unitCode), ReferenceNames.Key(projectName));
        var isKnown = projectsByUnit.TryGetValue(code, out var open) | secretByUnit.TryGetValue(code, out var secret);
        return isKnown
            ? !secret.IsDefaultOrEmpty && secret.Any(project => project.IsCalled(name)) && (open.IsDefault || open.All(project => ReferenceNames.Key(project.Name) != name))
            : secretByUnit.Values.Any(projects => projects.Any(project => project.IsCalled(name)));
    }

    /// <inheritdoc/>
    public IReadOnlyList<Project> GoalsOf(string unitCode) => Of(goalsByUnit, unitCode);

    private static int? YearOf(int? fiscalYear, ImmutableArray<Declaration> goals)
    {
        var years = goals.Select(declaration => declaration.FiscalYear).Append(fiscalYear).OfType<int>().Distinct().ToList();
        return years.Count > 1 ? throw new ArgumentException("The data is for several budget years.", nameof(goals)) : years.Cast<int?>().FirstOrDefault();
    }

    private static FrozenDictionary<string, BudgetUnit> ByCode(ImmutableArray<BudgetUnit> units)
    {
        var byCode = new Dictionary<string, BudgetUnit>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            var code = ReferenceNames.Key(unit.Code);
            if (code.Length == 0)
            {
                throw new ArgumentException("A unit has no code.", nameof(units));
            }

            if (!byCode.TryAdd(code, unit) && ReferenceNames.Key(byCode[code].Name) != ReferenceNames.Key(unit.Name))
            {
                throw new ArgumentException("Two units have one code.", nameof(units));
            }
        }

        return byCode.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, ImmutableArray<T>> ByUnit<T>(IEnumerable<T> entries, Func<T, string> codeOf) =>
        entries.GroupBy(entry => ReferenceNames.Key(codeOf(entry)), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    private static ImmutableArray<T> Of<T>(FrozenDictionary<string, ImmutableArray<T>> byUnit, string unitCode) =>
        byUnit.TryGetValue(ReferenceNames.Key(unitCode), out var entries) ? entries : [];
}
