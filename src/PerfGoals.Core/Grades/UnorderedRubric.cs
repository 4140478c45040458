namespace PerfGoals.Grades;

/// <summary>What each grade takes, told in another order than from the best to the worst, so that no whole <see cref="Rubric"/> can be made of it.</summary>
internal sealed class UnorderedRubric
{
    private readonly List<(string Word, int Rank)> grades;

    internal UnorderedRubric(List<(string Word, int Rank)> grades) => this.grades = grades;

    /// <summary>Gets the grades as they follow each other in the text.</summary>
    public IEnumerable<string> Words => grades.Select(grade => grade.Word);

    /// <summary>Tells whether they stand from the worst to the best, which everybody understands.</summary>
    public bool IsWorstFirst => grades.Zip(grades.Skip(1)).All(pair => pair.First.Rank > pair.Second.Rank);

    /// <summary>Tells whether these are several rubrics, one after the other: each begins with the same grade and goes on from there.</summary>
    public bool AreSeveral
    {
        get
        {
            var length = 0;
            for (var i = 0; i <= grades.Count; i++)
            {
                if (i > 0 && i < grades.Count && grades[i].Rank > grades[i - 1].Rank)
                {
                    length++;
                }
                else if (length == 1 || (i < grades.Count && grades[i].Rank != grades[0].Rank))
                {
                    return false;
                }
                else
                {
                    length = 1;
                }
            }

            return true;
        }
    }

    /// <summary>Gets the first grade that is told for the second time, or <see langword="null"/>.</summary>
    public string? Repeated => grades.GroupBy(grade => grade.Rank).FirstOrDefault(same => same.Skip(1).Any())?.ElementAt(1).Word;

    /// <summary>Finds what each grade takes in a text of which a <see cref="Rubric"/> holds only a part, or nothing.</summary>
    /// <param name="text">The text as it stands.</param>
    /// <returns>The grades, or <see langword="null"/> where there is a whole rubric, or no grades at all.</returns>
    public static UnorderedRubric? In(string text) => RubricText.FindUnordered(text);
}
