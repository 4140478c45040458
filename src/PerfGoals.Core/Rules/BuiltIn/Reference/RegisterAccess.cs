using PerfGoals.Goals;
using PerfGoals.References;

namespace PerfGoals.Rules.BuiltIn.Reference;

/// <summary>Whether a part of the reference data can be asked about a unit, or else why it cannot. Nothing is guessed where year or unit differ.</summary>
/// <param name="Register">The register to ask, or <see langword="null"/>.</param>
/// <param name="Gap">What the register lacks, where that is the reason.</param>
/// <param name="Cell">What the declaration lacks, where that is the reason.</param>
internal readonly record struct RegisterAccess(IReferenceRegister? Register, ReferenceGap? Gap, GoalPath Cell)
{
    /// <summary>Looks whether the part can be asked.</summary>
    public static RegisterAccess To(ReferencePart part, IReferenceRegister? register, int? fiscalYear, BudgetUnit unit)
    {
        if (register is null || !register.Has(part))
        {
            return new(null, ReferenceGap.NotGiven(part), default);
        }

        if (register.FiscalYear is { } year && year != fiscalYear)
        {
            return fiscalYear is { } declared
                ? new(null, ReferenceGap.OtherYear(part, year, declared), default)
                : new(null, null, GoalPath.Declaration.At(GoalField.FiscalYear));
        }

        return ReferenceNames.Key(unit.Code).Length == 0 ? new(null, null, GoalPath.Declaration.At(GoalField.UnitCode))
            : Covers(register, part, unit.Code) ? new(register, null, default)
            : new(null, ReferenceGap.UnitNotCovered(part, unit.Code), default);
    }

    /// <summary>Says why the part cannot be asked.</summary>
    public void Explain(in ProjectContext context)
    {
        if (Gap is not null)
        {
            context.Undetermined(Gap);
        }
        else
        {
            context.Undetermined(Cell);
        }
    }

    /// <summary>Says why the part cannot be asked.</summary>
    public void Explain(in DeclarationContext context)
    {
        if (Gap is not null)
        {
            context.Undetermined(Gap);
        }
        else
        {
            context.Undetermined(Cell);
        }
    }

    private static bool Covers(IReferenceRegister register, ReferencePart part, string unitCode) => part switch
    {
        // The list of units is whole: a unit that is not in it is just what is looked for.
        ReferencePart.Units => true,
        ReferencePart.BudgetBook => register.ProjectsOf(unitCode).Count > 0 || register.CountSecretProjectsOf(unitCode) > 0,
        _ => register.GoalsOf(unitCode).Count > 0,
    };
}
