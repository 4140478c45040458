using System.Collections.Immutable;
using PerfGoals.Texts;

namespace PerfGoals.Documentation;

/// <summary>Instructions about one part of the table.</summary>
public sealed class InstructionSection
{
    internal InstructionSection(LocalizedText title, ImmutableArray<InstructionSentence> sentences)
    {
        Title = title;
        Sentences = sentences;
    }

    /// <summary>Gets the part.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the sentences, the strictest first.</summary>
    public ImmutableArray<InstructionSentence> Sentences { get; }
}
