namespace PerfGoals.Rules.BuiltIn.Portfolio;

/// <summary>Which projects use the same words in their goals. Projects are added in the order of their places.</summary>
internal sealed class WordsInUse
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> units = new(StringComparer.Ordinal);
    private readonly HashSet<string> beside = new(StringComparer.Ordinal);
    private PortfolioPlace? first;
    private PortfolioPlace? second;

    /// <summary>Gets how many projects use the words and share no others.</summary>
    public int ProjectCount { get; private set; }

    /// <summary>Gets how many units these projects are of.</summary>
    public int UnitCount => units.Count;

    /// <summary>Takes in a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="others">What else its goal says.</param>
    public void Add(ComparedProject project, IEnumerable<string> others)
    {
        if (first is null)
        {
            first = project.Place;
        }
        else
        {
            second ??= project.Place;
        }

        var said = others.ToList();
        var isAlike = said.Exists(beside.Contains);
        beside.UnionWith(said);
        if (!isAlike && names.Add(project.Key.Name.Length > 0 ? project.Key.Name : project.Place.ToString()))
        {
            ProjectCount++;
            units.Add(project.Key.Unit);
        }
    }

    /// <summary>Returns the first project that uses the words and is not the given one.</summary>
    public PortfolioPlace? OtherThan(ComparedProject project) => first == project.Place ? second : first;
}
