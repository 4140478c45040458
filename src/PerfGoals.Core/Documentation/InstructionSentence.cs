using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Texts;

namespace PerfGoals.Documentation;

/// <summary>One instruction for those who fill in the table.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Severity">How grave it is not to follow it.</param>
/// <param name="Rules">The rules that ask for it; several where they say the same.</param>
public sealed record InstructionSentence(LocalizedText Text, Severity Severity, ImmutableArray<HandbookPage> Rules);
