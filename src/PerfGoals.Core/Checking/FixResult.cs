using System.Collections.Immutable;
using PerfGoals.Editing;
using PerfGoals.Sources;

namespace PerfGoals.Checking;

/// <summary>What became of a declaration whose findings were fixed.</summary>
public sealed class FixResult
{
    internal FixResult(DeclarationDocument document, CheckResult remaining, ImmutableArray<AppliedFix> applied, ImmutableArray<SkippedFix> skipped)
    {
        Document = document;
        Remaining = remaining;
        Applied = applied;
        Skipped = skipped;
    }

    /// <summary>Gets the document with the fixes applied.</summary>
    public DeclarationDocument Document { get; }

    /// <summary>Gets what a check of <see cref="Document"/> finds.</summary>
    public CheckResult Remaining { get; }

    /// <summary>Gets the fixes that were applied, in their order.</summary>
    public ImmutableArray<AppliedFix> Applied { get; }

    /// <summary>Gets the fixes that were chosen and never applied, or in vain, with the reasons.</summary>
    public ImmutableArray<SkippedFix> Skipped { get; }
}
