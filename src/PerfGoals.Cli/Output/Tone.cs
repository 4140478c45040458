namespace PerfGoals.Cli.Output;

/// <summary>What a piece of text is, for a page that can show it in colour.</summary>
internal enum Tone
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Strong,

    /// <summary>What is there to be found and not to be read, such as a label.</summary>
    Faint,

    /// <summary>An error.</summary>
    Error,

    /// <summary>A warning, or a place that was not checked.</summary>
    Warning,

    /// <summary>Something worth knowing.</summary>
    Info,

    /// <summary>The good news.</summary>
    Good,
}
