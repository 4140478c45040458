using System.Collections.Immutable;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Editing;
using PerfGoals.Goals;
using PerfGoals.Serialization;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Documents.Fixing;

/// <summary>Writes fixes into canonical JSON, which is written anew.</summary>
/// <param name="document">What was read from it.</param>
/// <param name="vocabulary">The words with which it was read.</param>
internal sealed class JsonFixes(DeclarationDocument document, Vocabulary vocabulary) : FixTarget(document)
{
    /// <inheritdoc/>
    public override WrittenFile Write(ImmutableArray<CellEdit> edits, ImmutableArray<AppliedFix> reasons)
    {
        using var json = new MemoryStream();
        CanonicalJson.Write(json, DeclarationEditor.Apply(Document, edits, vocabulary));
        return new(json.ToArray(), edits);
    }

    /// <inheritdoc/>
    protected override LocalizedText? FindObstacle(GoalPath cell) => null;
}
