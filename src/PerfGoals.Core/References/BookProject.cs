using PerfGoals.Units;

namespace PerfGoals.References;

/// <summary>A project of the budget book that is not secret (汇编资料中的项目).</summary>
public sealed record BookProject
{
    /// <summary>Creates the project.</summary>
    /// <param name="unitCode">The code of the unit that it belongs to.</param>
    /// <param name="name">Its name.</param>
    /// <param name="budget">Its budget, or <see langword="null"/> where the book has none.</param>
    /// <param name="code">Its code in the budget system, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The unit code or the name is blank.</exception>
    public BookProject(string unitCode, string name, Money? budget = null, string? code = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(unitCode);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        UnitCode = unitCode;
        Name = name;
        Budget = budget;
        Code = code;
    }

    /// <summary>Gets the code of the unit that it belongs to.</summary>
    public string UnitCode { get; }

    /// <summary>Gets its name.</summary>
    public string Name { get; }

    /// <summary>Gets its budget, or <see langword="null"/> where the book has none.</summary>
    public Money? Budget { get; }

    /// <summary>Gets its code in the budget system, or <see langword="null"/>.</summary>
    public string? Code { get; }
}
