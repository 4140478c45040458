using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Testing.Generators;

/// <summary>One thing that can be wrong with a declaration, and the finding that it must cause.</summary>
public sealed class Defect
{
    private readonly Func<DefectSite, DefectSite?> put;

    internal Defect(string name, string ruleId, string messageKey, LocalizedText title, Func<DefectSite, DefectSite?> put)
    {
        Name = name;
        RuleId = ruleId;
        MessageKey = messageKey;
        Title = title;
        this.put = put;
    }

    /// <summary>Gets every defect that the generators know.</summary>
    public static ImmutableArray<Defect> All { get; } = [.. WeightDefects.All, .. StructureDefects.All, .. CellDefects.All];

    /// <summary>Gets the name, such as <c>weight-left-blank</c>.</summary>
    public string Name { get; }

    /// <summary>Gets what is wrong, in a few words.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the id of the rule that must report it.</summary>
    public string RuleId { get; }

    /// <summary>Gets the key of the message with which it must be reported.</summary>
    public string MessageKey { get; }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;

    /// <summary>Puts the defect into a sound declaration.</summary>
    /// <returns>The declaration with its defect, or <see langword="null"/> where the defect has no place there.</returns>
    internal NearlyValidDeclaration? In(Declaration sound, int project, int indicator, SoundNumbers numbers)
    {
        var position = project % sound.Projects.Length;
        var at = sound.Projects[position];
        if (put(new DefectSite(at, indicator % at.Indicators.Length, numbers)) is not { } site)
        {
            return null;
        }

        var path = site.IsOnProject ? GoalPath.OfProject(position) : GoalPath.OfIndicator(position, site.Position);
        var value = sound with { Projects = sound.Projects.SetItem(position, site.Project) };
        return new(value, this, path.At(site.Field), numbers, (sound, project, indicator));
    }
}
