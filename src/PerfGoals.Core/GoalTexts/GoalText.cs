using System.Collections.Immutable;
using PerfGoals.Texts;

namespace PerfGoals.GoalTexts;

/// <summary>The text of an annual goal (年度目标), read for what it promises in numbers.</summary>
/// <remarks>
/// Numbers that promise nothing are left out: years and other dates, numbers of documents, lists and telephones, the titles of laws, what there is
/// already. What is not certainly a promise is none. No text makes reading fail, and a longer one takes proportionally longer. Immutable.
/// </remarks>
/// <example>
/// <code>GoalText.Read("调解率100%，全年培训3期、200人次。").Promises // 调解率 100%, 培训 3期, 培训 200人次</code>
/// </example>
public sealed class GoalText
{
    private GoalText(ImmutableArray<GoalPromise> promises, ImmutableArray<GoalDeadline> deadlines, bool hasQuantity)
    {
        Promises = promises;
        Deadlines = deadlines;
        HasQuantity = hasQuantity;
    }

    /// <summary>Gets what is promised, in the order of the text.</summary>
    public ImmutableArray<GoalPromise> Promises { get; }

    /// <summary>Gets the dates by which something is to be done, in the order of the text.</summary>
    public ImmutableArray<GoalDeadline> Deadlines { get; }

    /// <summary>Tells whether the text has a number that says how much there is of something, promised or not: 全县12个乡镇.</summary>
    public bool HasQuantity { get; }

    /// <summary>Reads a goal.</summary>
    /// <param name="text">The text, in one or more paragraphs.</param>
    public static GoalText Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var promises = ImmutableArray.CreateBuilder<GoalPromise>();
        var deadlines = ImmutableArray.CreateBuilder<GoalDeadline>();
        var hasQuantity = false;
        for (var start = 0; start < text.Length;)
        {
            var length = text.IndexOf('\n', start) is >= 0 and var end ? end - start : text.Length - start;
            var paragraph = text.AsSpan(start, length);
            var folded = new FoldedText(paragraph, new char[length], new int[length]);
            hasQuantity |= new ParagraphReading(text, start, folded, promises, deadlines).Read();
            start += length + 1;
        }

        return new(promises.ToImmutable(), deadlines.ToImmutable(), hasQuantity);
    }
}
