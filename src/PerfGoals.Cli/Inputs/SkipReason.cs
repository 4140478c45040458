namespace PerfGoals.Cli.Inputs;

/// <summary>Why something in a folder is not read.</summary>
internal enum SkipReason
{
    /// <summary>Its name ends as those of no files do that hold declarations.</summary>
    OtherKind,

    /// <summary>It is hidden, as <c>.DS_Store</c>.</summary>
    Hidden,

    /// <summary>Office keeps it beside a file that is open: <c>~$申报表.docx</c>.</summary>
    Lock,

    /// <summary>The command line names it for something else, such as a rule set, or it is where the results go.</summary>
    NamedOtherwise,

    /// <summary>It is a link to a folder, which could lead in a circle.</summary>
    LinkedFolder,
}
