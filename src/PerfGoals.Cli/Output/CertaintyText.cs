using PerfGoals.Diagnostics;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>Says how sure a rule is of what it finds.</summary>
internal static class CertaintyText
{
    /// <summary>Returns what a certainty means.</summary>
    /// <param name="certainty">The certainty.</param>
    public static LocalizedText Of(Certainty certainty) => certainty switch
    {
        Certainty.WrittenPolicy => new("依明文规定或表格形式，不作推测", "follows from written policy or the form of the table, without judgement"),
        Certainty.Strong => new("推断，很少出错", "infers, and is seldom wrong"),
        _ => new("推测，请人工复核", "guesses; a person should look"),
    };
}
