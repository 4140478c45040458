using System.Collections.Immutable;
using PerfGoals.Texts;

namespace PerfGoals.Documentation;

/// <summary>Instructions about one part of the table.</summary>
/// <param name="Title">The part.</param>
/// <param name="Sentences">The sentences, the strictest first.</param>
public sealed record InstructionSection(LocalizedText Title, ImmutableArray<InstructionSentence> Sentences);
