namespace PerfGoals.Cli;

/// <summary>What the tool tells the shell. Scripts rely on these numbers.</summary>
internal enum ExitStatus
{
    /// <summary>Everything was read and checked, and nothing at or above the threshold was found.</summary>
    Clean = 0,

    /// <summary>Something at or above the threshold was found.</summary>
    Findings = 1,

    /// <summary>The tool was called in a wrong way, a rule set cannot be used, or a file cannot be read or written.</summary>
    Unusable = 2,

    /// <summary>Something could not be checked through a fault of a rule or of the tool, so there is no verdict.</summary>
    Incomplete = 3,

    /// <summary>The user stopped the tool (128 + SIGINT, as shells expect).</summary>
    Interrupted = 130,
}
