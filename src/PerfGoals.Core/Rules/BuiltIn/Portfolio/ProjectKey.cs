using PerfGoals.References;
using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Portfolio;

/// <summary>What a project is known by in another declaration. What is blank or a placeholder is known of none and is an empty text here.</summary>
/// <param name="Unit">The code of the unit, or its name.</param>
/// <param name="Code">The code of the project.</param>
/// <param name="Name">The name of the project.</param>
internal sealed record ProjectKey(string Unit, string Code, string Name)
{
    private static readonly LocalizedText Unnamed = new("（未命名）", "(without a name)");

    /// <summary>Gets what a message calls the project.</summary>
    public object Shown => Name.Length > 0 ? Name : Code.Length > 0 ? Code : Unnamed;

    public static ProjectKey Of(ProjectView project) => new(
        Known(project.Unit.Code) is { Length: > 0 } code ? code : Known(project.Unit.Name),
        Known(project.Code),
        Known(project.Name));

    /// <summary>Returns a note about the project for a finding at another one, with the unit where it is another.</summary>
    /// <param name="other">The project that the finding is at.</param>
    /// <param name="note">What the project has to do with it.</param>
    public LocalizedText NoteFor(ProjectKey other, LocalizedText note) =>
        Unit.Length == 0 || Unit == other.Unit ? note : new($"{note.Chinese}（单位：{Unit}）", $"{note.English} (unit: {Unit})");

    /// <summary>Tells whether two projects are one declared twice, as far as can be told, or parts of one programme that several units have.</summary>
    public bool IsKinOf(ProjectKey other) =>
        (Name.Length > 0 && Name == other.Name)
        || (Code.Length > 0 && Code == other.Code && (Unit == other.Unit || Unit.Length == 0 || other.Unit.Length == 0));

    // A code of "/" or a name of 待定 is known of no project.
    private static string Known(string? text)
    {
        var folded = ReferenceNames.Key(text);
        return Placeholders.IsPlaceholder(folded, UnitCatalog.Default, out _) ? "" : folded;
    }
}
