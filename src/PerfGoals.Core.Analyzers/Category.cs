namespace PerfGoals.Core.Analyzers;

/// <summary>What a diagnostic is about.</summary>
internal static class Category
{
    public const string Identity = "Identity";
    public const string Messages = "Messages";
    public const string Examples = "Examples";
    public const string State = "State";
    public const string Registration = "Registration";
}
