namespace PerfGoals.Rules.BuiltIn.Portfolio;

/// <summary>Finds projects whose text is equal or nearly equal to that of an earlier one; how texts are compared is said by its three functions.</summary>
/// <remarks>
/// A group of equal texts is looked at once, so that ten thousand copies of one text are no more work than ten thousand different texts. A project that is
/// of kin to the other (<see cref="ProjectKey.IsKinOf"/>) is no copy of it.
/// </remarks>
internal sealed class CopySearch
{
    // Guards against portfolios in which everything is of kin, or similar and adapted, to everything.
    private const int MostHeads = 4;
    private const int MostSimilar = 8;

    /// <summary>Gets the share of elements, in percent, from which on two texts are nearly equal.</summary>
    public required decimal Similarity { get; init; }

    /// <summary>Gets what the elements of a text are, ascending and each once.</summary>
    public required Func<string, uint[]> ElementsOf { get; init; }

    /// <summary>Gets what two texts must have the same of to be nearly equal at all.</summary>
    public Func<string, string> FixedPartOf { get; init; } = _ => "";

    /// <summary>Gets what tells of two projects with nearly equal texts that each text was made for its project.</summary>
    public Func<ComparedProject, ComparedProject, bool> AreAdapted { get; init; } = (_, _) => false;

    /// <summary>Returns the projects that copy an earlier one, with the first that each of them copies.</summary>
    /// <param name="projects">The projects, in any order.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public List<(ComparedProject Copy, ComparedProject Original)> Find(IEnumerable<ComparedProject> projects, CancellationToken cancellationToken)
    {
        var inOrder = projects.OrderBy(project => project.Place).ToArray();
        var groups = new List<Group>();
        var groupOf = new Dictionary<(string, string), Group>();
        foreach (var project in inOrder)
        {
            if (!groupOf.TryGetValue((project.Scope, project.Text), out var group))
            {
                groupOf.Add((project.Scope, project.Text), group = new(groups.Count));
                groups.Add(group);
            }

            group.Add(project);
        }

        var similar = IndexOf(groups);
        var copies = new List<(ComparedProject, ComparedProject)>();
        foreach (var project in inOrder)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var group = groupOf[(project.Scope, project.Text)];
            if ((OriginalIn(group.Heads, project) ?? OriginalIn(SimilarTo(group, groups, similar), project)) is { } original)
            {
                copies.Add((project, original));
            }
        }

        return copies;
    }

    private static ComparedProject? OriginalIn(IEnumerable<ComparedProject> heads, ComparedProject project) =>
        heads.FirstOrDefault(head => head.Place < project.Place && !head.Key.IsKinOf(project.Key));

    private SimilarSets IndexOf(List<Group> groups)
    {
        var partitions = new Dictionary<(string, string), int>();
        return new(
            [
                .. groups.Select(group =>
                {
                    var first = group.Heads[0];
                    var key = (first.Scope, FixedPartOf(first.Text));
                    partitions.TryAdd(key, partitions.Count);
                    return (partitions[key], ElementsOf(first.Text));
                }),
            ],
            Similarity);
    }

    private List<ComparedProject> SimilarTo(Group group, List<Group> groups, SimilarSets similar) => group.Similar ??=
    [
        .. similar.Before(group.Index).Take(MostSimilar).SelectMany(index => groups[index].Heads)
            .Where(head => !group.Heads.TrueForAll(own => own.Key.IsKinOf(head.Key)) && !AreAdapted(group.Heads[0], head)),
    ];

    /// <summary>The projects with one text.</summary>
    private sealed class Group(int index)
    {
        public int Index => index;

        /// <summary>Gets the first projects, each with another name.</summary>
        public List<ComparedProject> Heads { get; } = [];

        /// <summary>Gets projects with nearly this text, once they were looked for.</summary>
        public List<ComparedProject>? Similar { get; set; }

        public void Add(ComparedProject project)
        {
            if (Heads.Count < MostHeads && !Heads.Exists(head => head.Key.Name.Length > 0 && head.Key.IsKinOf(project.Key)))
            {
                Heads.Add(project);
            }
        }
    }
}
