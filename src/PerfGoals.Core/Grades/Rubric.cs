using System.Diagnostics.CodeAnalysis;

namespace PerfGoals.Grades;

/// <summary>A scale of grades with what each takes (评分标准), written into a text such as an indicator's name.</summary>
/// <remarks>
/// <para>For example <c>人民调解依法履职能力（优：严格依法调解。良：能依法调解。差：矛盾化解不力）</c>, <c>优（90分以上）良（80-89分）中 差</c>
/// or <c>A.优秀 B.良好</c>.</para>
/// <para>Found are two or more grades of one shipped scale, best first, each behind a break in the text and before a colon or a bracket, or behind a
/// letter or number of a list. So prose that has 优 and 差 in it is none. Texts of more than 8192 characters are documents and are not searched.</para>
/// </remarks>
public sealed record Rubric
{
    internal Rubric(GradeScale scale, string text, int position, string nameWithout)
    {
        Scale = scale;
        Text = text;
        Position = position;
        NameWithout = nameWithout;
    }

    /// <summary>Gets the grades as they are named there, best first, with their descriptions.</summary>
    public GradeScale Scale { get; }

    /// <summary>Gets the rubric as it stands in the text, with the brackets around it.</summary>
    public string Text { get; }

    /// <summary>Gets where the rubric begins in the text, counted in UTF-16 units from zero.</summary>
    public int Position { get; }

    /// <summary>Gets the text before and behind the rubric, without the punctuation that led to it; empty where there is nothing else.</summary>
    public string NameWithout { get; }

    /// <summary>Finds the rubric in a text.</summary>
    /// <param name="text">The text as it stands, such as the name of an indicator.</param>
    /// <param name="rubric">The rubric; the first, where there are several.</param>
    /// <returns><see langword="true"/> where there is one.</returns>
    public static bool TryFind(string? text, [NotNullWhen(true)] out Rubric? rubric)
    {
        rubric = text is null ? null : RubricText.Find(text);
        return rubric is not null;
    }
}
