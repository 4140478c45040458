using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Sources;

namespace PerfGoals.Tables;

/// <summary>Decides which column of a table gets which field: by its heading, by what stands below it, and by what stands beside it.</summary>
internal sealed class ColumnAssignment
{
    private readonly HeadingRows rows;
    private readonly TableLayout layout;
    private readonly (GoalField Field, RecognitionReason Reason, RecognitionCertainty Certainty)[] assigned;
    private readonly Dictionary<int, GoalField> duplicates = [];

    /// <summary>Decides it.</summary>
    /// <param name="rows">The rows of the heading.</param>
    /// <param name="body">The rows below it, down to the next heading.</param>
    /// <param name="layout">What a county says of its columns.</param>
    /// <param name="hasLongTermGoal">Whether the form has a goal for several years beside the one for the year.</param>
    public ColumnAssignment(HeadingRows rows, ReadOnlySpan<ImmutableArray<TableCell>> body, TableLayout layout, bool hasLongTermGoal)
    {
        (this.rows, this.layout) = (rows, layout);
        var content = new ColumnContent(body, rows.Heading.Levels);
        assigned = new (GoalField, RecognitionReason, RecognitionCertainty)[rows.Texts.Length];
        for (var column = 0; column < assigned.Length; column++)
        {
            assigned[column].Reason = TermMarks.Of(rows.Texts[column]) switch
            {
                Term.Long => RecognitionReason.ForSeveralYears,
                Term.Annual => RecognitionReason.GroupLabel,
                _ => RecognitionReason.UnknownName,
            };
        }

        foreach (var group in Usable(Candidates(content), hasLongTermGoal).GroupBy(candidate => candidate.Field))
        {
            Assign([.. group.OrderBy(candidate => candidate.Rank).ThenBy(candidate => candidate.Column)]);
        }

        TakeLevelsByContent(content);
    }

    /// <summary>Gets the field of a column, why, and how sure it is.</summary>
    public (GoalField Field, RecognitionReason Reason, RecognitionCertainty Certainty) this[int column] => assigned[column];

    /// <summary>Returns the field of which a column is a duplicate, and the column that was taken.</summary>
    public (GoalField Field, int Used) TakenInsteadOf(int column) => (duplicates[column], Array.FindIndex(assigned, entry => entry.Field == duplicates[column]));

    /// <summary>Tells whether a column is a duplicate by its heading. One whose field a layout gives to another column is none.</summary>
    public bool IsDuplicate(int column) => duplicates.ContainsKey(column);

    /// <summary>Gets whether columns were kept as text because of how long a time they are for.</summary>
    public bool KeptTerm { get; private set; }

    /// <summary>Tells whether several columns could have been taken for a field.</summary>
    public bool HasDuplicate(GoalField field) => duplicates.ContainsValue(field);

    private void Assign(List<Candidate> usable)
    {
        var chosen = usable[0];
        assigned[chosen.Column] = (chosen.Field, chosen.Reason, usable.Count > 1 ? RecognitionCertainty.Guessed : chosen.Certainty);
        foreach (var candidate in usable.Skip(1))
        {
            assigned[candidate.Column].Reason = RecognitionReason.Duplicate;
            duplicates.Add(candidate.Column, candidate.Field);
        }
    }

    private List<Candidate> Candidates(ColumnContent content)
    {
        var named = HeadingFields.Of(rows.Texts, layout, rows.Numbers);
        var fields = rows.Texts.Select(heading => ColumnNames.Read(heading, out _)).ToList();
        var found = new List<Candidate>();
        for (var column = 0; column < named.Length; column++)
        {
            var (field, rank, reason) = named[column];
            if (reason == RecognitionReason.Layout)
            {
                assigned[column].Reason = reason;
                found.Add(new(field, rank, column, reason, RecognitionCertainty.Certain));
            }
            else if (field == GoalField.IndicatorName && IsSideLabel(column, fields))
            {
                assigned[column].Reason = RecognitionReason.GroupLabel;
            }
            else if (field == GoalField.Comparison)
            {
                AddSigns(found, column, rank, content);
            }
            else if (rows.Heading.IsShifted && field is (GoalField.FirstLevel or GoalField.SecondLevel))
            {
                var lower = field == GoalField.FirstLevel ? GoalField.SecondLevel : GoalField.IndicatorName;
                found.Add(new(lower, rank, column, RecognitionReason.ShiftedLevels, RecognitionCertainty.ByContent));
            }
            else if (field != GoalField.None)
            {
                var certainty = reason == RecognitionReason.BestGrade ? RecognitionCertainty.Guessed : RecognitionCertainty.Certain;
                found.Add(new(field, rank, column, reason, certainty));
            }
        }

        return found;
    }

    // 指标性质 and its like hold signs in one county, 正向 and 反向 in the next, 定量 and 定性 in a third: what is in the column decides.
    private void AddSigns(List<Candidate> found, int column, int rank, ColumnContent content)
    {
        var isPlain = ColumnNames.IsPlainSignHeading(rank);
        var holds = content.SignsIn(column);
        if (holds == SignContent.Signs || (holds != SignContent.Kinds && ColumnNames.PromisesSigns(rank)))
        {
            // What is no sign under such a heading is one that was misspelt, which each cell's own finding says.
            var (reason, certainty) = !isPlain && holds == SignContent.Signs
                ? (RecognitionReason.Content, RecognitionCertainty.ByContent)
                : (RecognitionReason.Name, RecognitionCertainty.Certain);
            found.Add(new(GoalField.Comparison, rank, column, reason, certainty));
        }
        else
        {
            assigned[column].Reason = RecognitionReason.OtherContent;
        }
    }

    // What a layout says holds, and no other column is asked about its field.
    private List<Candidate> Usable(List<Candidate> named, bool hasLongTermGoal)
    {
        var said = named.FindAll(candidate => candidate.Reason == RecognitionReason.Layout);
        var fields = said.Select(candidate => candidate.Field).ToHashSet();
        foreach (var other in named.Except(said).Where(other => fields.Contains(other.Field)))
        {
            assigned[other.Column].Reason = RecognitionReason.Duplicate;
        }

        return
        [
            .. said.Where(candidate => candidate.Field != GoalField.None),
            .. OfTheTerm([.. named.Except(said).Where(other => !fields.Contains(other.Field))], hasLongTermGoal),
        ];
    }

    // Where a form shows what is for several years and what is for the year side by side, the year's is declared.
    private List<Candidate> OfTheTerm(List<Candidate> named, bool hasLongTermGoal)
    {
        var twice = named.GroupBy(candidate => candidate.Field).Where(group => group.Count() == 2).ToDictionary(group => group.Key, group => group.ToList());
        var saysTerms = rows.Terms.Contains(Term.Long) && rows.Terms.Contains(Term.Annual);
        var bothSets = twice.ContainsKey(GoalField.Target) && twice.ContainsKey(GoalField.IndicatorName);
        if (!saysTerms && !(bothSets && hasLongTermGoal))
        {
            return named;
        }

        var (declared, position) = layout.DeclaresLongTerm ? (Term.Long, 0) : (Term.Annual, 1);
        var kept = new List<Candidate>();
        foreach (var candidate in named)
        {
            if (!twice.TryGetValue(candidate.Field, out var pair) || (saysTerms && pair.Count(one => rows.Terms[one.Column] == declared) != 1))
            {
                kept.Add(candidate);
            }
            else if (saysTerms ? rows.Terms[candidate.Column] == declared : candidate.Column == pair[position].Column)
            {
                kept.Add(candidate with { Reason = layout.DeclaresLongTerm ? RecognitionReason.Layout : RecognitionReason.ForTheYear, Certainty = saysTerms ? RecognitionCertainty.Certain : RecognitionCertainty.Guessed });
            }
            else
            {
                KeptTerm = true;
                assigned[candidate.Column].Reason = layout.DeclaresLongTerm ? RecognitionReason.Layout : RecognitionReason.ForSeveralYears;
            }
        }

        return kept;
    }

    // A column left of the names whose every cell is a level holds that level, whatever its heading: 评价内容.
    private void TakeLevelsByContent(ColumnContent content)
    {
        var name = Array.FindIndex(assigned, entry => entry.Field == GoalField.IndicatorName);
        for (var column = 0; column < name; column++)
        {
            if (assigned[column] is (GoalField.None, RecognitionReason.UnknownName, _) && content.LevelOf(column) is var level
                && level != GoalField.None && !Array.Exists(assigned, entry => entry.Field == level))
            {
                assigned[column] = (level, RecognitionReason.Content, RecognitionCertainty.ByContent);
            }
        }
    }

    // 绩效指标 left of the levels heads them all.
    private static bool IsSideLabel(int column, List<GoalField> fields) =>
        column < fields.FindIndex(other => other is GoalField.FirstLevel or GoalField.SecondLevel) && fields.LastIndexOf(GoalField.IndicatorName) > column;

    private sealed record Candidate(GoalField Field, int Rank, int Column, RecognitionReason Reason, RecognitionCertainty Certainty);
}
