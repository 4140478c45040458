using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Texts;

namespace PerfGoals.Documentation;

/// <summary>One instruction for those who fill in the table.</summary>
public sealed class InstructionSentence
{
    internal InstructionSentence(LocalizedText text, Severity severity, ImmutableArray<HandbookPage> rules)
    {
        Text = text;
        Severity = severity;
        Rules = rules;
    }

    /// <summary>Gets the sentence.</summary>
    public LocalizedText Text { get; }

    /// <summary>Gets how grave it is not to follow it.</summary>
    public Severity Severity { get; }

    /// <summary>Gets the rules that ask for it; several where they say the same.</summary>
    public ImmutableArray<HandbookPage> Rules { get; }
}
