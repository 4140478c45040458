using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;

namespace PerfGoals.References;

/// <summary>Takes out of declarations what they hold of secret projects, so that nothing that comes after can show it.</summary>
public static class SecretRedaction
{
    /// <summary>Returns a declaration with <see cref="Project.Secret"/> in the place of each secret project.</summary>
    /// <param name="register">The register that knows them.</param>
    /// <param name="declaration">The declaration.</param>
    /// <returns>The same object where there is none.</returns>
    public static Declaration Redact(this IReferenceRegister register, Declaration declaration)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(declaration);
        var projects = declaration.Projects;
        for (var position = 0; position < projects.Length; position++)
        {
            var project = projects[position];
            if (!project.IsSecret && register.IsSecret((project.Unit ?? declaration.Unit).Code, project.Name))
            {
                projects = projects.SetItem(position, Project.Secret);
            }
        }

        return projects == declaration.Projects ? declaration : declaration with { Projects = projects };
    }

    /// <summary>Returns a document without what it holds of secret projects: neither goals, nor what its reader said of them, nor suppressions that name them.</summary>
    /// <param name="register">The register that knows them.</param>
    /// <param name="document">The document.</param>
    /// <returns>The same object where there is none.</returns>
    public static DeclarationDocument Redact(this IReferenceRegister register, DeclarationDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var (declaration, suppressions) = (register.Redact(document.Declaration), register.Redact(document.Suppressions));
        return ReferenceEquals(declaration, document.Declaration) && suppressions == document.Suppressions ? document : document with
        {
            Declaration = declaration,
            Problems = [.. document.Problems.Where(problem => problem.Path.Project is not { } project || !declaration.Projects[project].IsSecret)],
            Suppressions = suppressions,
        };
    }

    /// <summary>Returns the suppressions that name no secret project; the others can accept nothing.</summary>
    /// <remarks>Where one says the name of the unit instead of its code, or no unit, the secret projects of all units count.</remarks>
    internal static ImmutableArray<Suppression> Redact(this IReferenceRegister register, ImmutableArray<Suppression> suppressions) =>
        suppressions.RemoveAll(suppression => suppression.Project is { } project && register.IsSecret(suppression.Unit ?? "", project));
}
