using System.Collections.Immutable;
using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.Rules;
using PerfGoals.Sources;
using PerfGoals.Tables;
using PerfGoals.Testing.Drawing;
using PerfGoals.Testing.Notation;
using PerfGoals.Testing.Robustness;
using PerfGoals.Testing.Verifying;
using PerfGoals.Texts;

namespace PerfGoals.Testing;

/// <summary>Tests a rule by itself, on small tables in which the places of the expected findings are marked.</summary>
/// <remarks>
/// <para>
/// Tables are written with <c>|</c> between the cells. <c>[|500|]</c> marks a cell in which the rule reports a finding, <c>{|off-total:500|}</c> one whose
/// message has that key, <c>{|?:500|}</c> one whose data the rule lacks so that it cannot tell. Several findings in one cell are separated by commas.
/// What is not marked must not be reported, so a table without marks must be clean.
/// </para>
/// <para>Immutable: every method that sets something returns another verifier.</para>
/// </remarks>
/// <example>
/// <code>
/// RuleVerifier.For&lt;SlowCase&gt;().Verify("""
///     | 二级指标 | 三级指标 | 指标值 | 度量单位 |
///     | 时效指标 | 结案时间 | [|3|]  | 月       |
///     """);
/// </code>
/// </example>
public sealed class RuleVerifier
{
    private readonly RuleUnderTest subject;
    private readonly ImmutableArray<ExpectedFinding> expected;

    private RuleVerifier(RuleUnderTest subject, ImmutableArray<ExpectedFinding> expected)
    {
        this.subject = subject;
        this.expected = expected;
    }

    /// <summary>Returns a verifier of a rule with its default numbers.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    public static RuleVerifier For<TRule>()
        where TRule : IRule, new() => For(new TRule());

    /// <summary>Returns a verifier of a rule with its default numbers.</summary>
    /// <param name="rule">The rule: a host's own, or one of <see cref="BuiltInRules.All"/>.</param>
    public static RuleVerifier For(IRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(new RuleUnderTest(rule), []);
    }

    /// <summary>Sets a parameter of the rule, as a rule set would.</summary>
    /// <param name="parameter">The key of the parameter.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The rule has no such parameter.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The parameter does not allow the value.</exception>
    public RuleVerifier With(string parameter, decimal value) => With(parameter, RuleValue.Of(value));

    /// <summary>Sets a parameter of the rule that is true or false, as a rule set would.</summary>
    /// <param name="parameter">The key of the parameter.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The rule has no such parameter.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The parameter does not allow the value.</exception>
    public RuleVerifier With(string parameter, bool value) => With(parameter, RuleValue.Of(value));

    /// <summary>Sets the words of the rule, as a rule set that replaces them would.</summary>
    /// <param name="parameter">The key of the parameter.</param>
    /// <param name="words">The words.</param>
    /// <exception cref="ArgumentException">The rule has no such parameter, or a word is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The parameter does not allow the value.</exception>
    public RuleVerifier With(string parameter, params IEnumerable<string> words) => With(parameter, RuleValue.Of(words));

    /// <summary>Sets the severity of the rule, as a rule set would.</summary>
    /// <param name="severity">The severity.</param>
    public RuleVerifier With(Severity severity) => new(subject with { Severity = severity }, expected);

    /// <summary>Sets the words that are known when tables are read.</summary>
    /// <param name="vocabulary">The words.</param>
    public RuleVerifier With(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        return new(subject with { Vocabulary = vocabulary }, expected);
    }

    /// <summary>Sets the reference data that tables are held against.</summary>
    /// <param name="reference">The register, such as one that <see cref="ReferenceJson"/> reads.</param>
    public RuleVerifier With(IReferenceRegister reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return new(subject with { Reference = reference }, expected);
    }

    /// <summary>Says more of the next marked finding of the table: the first call is about the first one, in the order of reading.</summary>
    /// <param name="message">The key of its message.</param>
    /// <param name="arguments">Arguments of the message; those that are not named may be anything. See <see cref="ExpectedFinding.Arguments"/>.</param>
    public RuleVerifier Expect(string message, params (string Name, object? Value)[] arguments)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(arguments);
        return Expect(new ExpectedFinding { Message = message, Arguments = [.. arguments] });
    }

    /// <summary>Says more of the next marked finding of the table: the first call is about the first one, in the order of reading.</summary>
    /// <param name="finding">What to expect of it.</param>
    public RuleVerifier Expect(ExpectedFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(subject, expected.Add(finding));
    }

    /// <summary>Checks a table by the rule, and fails unless it reports what is marked and nothing else.</summary>
    /// <param name="table">The table, with marks.</param>
    /// <returns>What the check gave, for whatever else a test asks of it.</returns>
    /// <exception cref="RuleVerificationException">The rule reports something else, fails, or a reader stumbles over the table.</exception>
    /// <exception cref="ArgumentException">A mark is malformed or names what the rule does not say, or there are more expectations than marks.</exception>
    /// <exception cref="UnreadableDocumentException">The text is no goal table.</exception>
    public CheckResult Verify(string table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Verify([MarkedTable.Parse(table)]).Tables[0].Result;
    }

    /// <summary>Checks several tables by the rule as one portfolio, and fails unless it reports what is marked and nothing else.</summary>
    /// <param name="tables">The tables, with marks; a blank line below the rows of one ends it. Their keys are <c>table#1</c>, <c>table#2</c> and so on.</param>
    /// <returns>What the check gave of the portfolio, for whatever else a test asks of it.</returns>
    /// <exception cref="RuleVerificationException">The rule reports something else, fails, or a reader stumbles over a table.</exception>
    /// <exception cref="ArgumentException">A mark is malformed or names what the rule does not say, or there are more expectations than marks.</exception>
    /// <exception cref="UnreadableDocumentException">A text is no goal table.</exception>
    public PortfolioResult VerifyPortfolio(string tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return Verify(MarkedTable.ParseAll(tables)).Whole;
    }

    /// <summary>Checks a table by the rule, and fails unless the rule says everywhere that it is not concerned.</summary>
    /// <param name="table">The table, without marks.</param>
    /// <returns>What the check gave.</returns>
    /// <exception cref="RuleVerificationException">The rule is concerned with a place of the table.</exception>
    /// <exception cref="ArgumentException">The notation is malformed.</exception>
    /// <exception cref="UnreadableDocumentException">The text is no goal table.</exception>
    public CheckResult VerifyNotApplicable(string table)
    {
        var result = Verify(table);
        var entry = result.Ledger.Single();
        if (entry.NotApplicable == entry.Due && entry.Due > 0)
        {
            return result;
        }

        var (all, some) = (entry.Due.ToString(CultureInfo.InvariantCulture), entry.NotApplicable.ToString(CultureInfo.InvariantCulture));
        throw Failure.Of(subject.Descriptor, new("应不适用于表中任何一处", "was expected not to apply anywhere in the table"), Verification.Of(subject, MarkedTable.Parse(table)).Draw(),
            [new LocalizedText($"{all} 处中只有 {some} 处不适用", $"it says so at {some} of {all} places")]);
    }

    /// <summary>Checks a table by the rule, applies the fixes of what it finds, and fails unless they leave the table that is expected.</summary>
    /// <remarks>
    /// Each finding gets its first fix, or the first of the kind. What a check of the fixed table still reports is marked in it, so that without marks
    /// it must be clean.
    /// </remarks>
    /// <param name="before">The table, with marks.</param>
    /// <param name="after">The table as the fixes leave it, with marks where findings remain.</param>
    /// <param name="equivalenceKey">The kind of fix, where the rule offers several; <see langword="null"/> for whichever is first.</param>
    /// <returns>What the check of the fixed table gave.</returns>
    /// <exception cref="RuleVerificationException">The rule reports something else, offers no such fix, or the fixes leave another table.</exception>
    /// <exception cref="ArgumentException">The notation is malformed.</exception>
    /// <exception cref="UnreadableDocumentException">A text is no goal table.</exception>
    public CheckResult VerifyFix(string before, string after, string? equivalenceKey = null)
    {
        ArgumentNullException.ThrowIfNull(after);
        Verify(before);
        var expected = MarkedTable.Parse(after).Table;
        var differences = new FixVerification(subject, MarkedTable.Parse(before).Table).Together(expected, equivalenceKey, out var actual);
        RequireSame(expected, actual, differences);
        return new RuleVerifier(subject, []).Verify(after);
    }

    /// <summary>Checks a table in which the rule has one finding, and fails unless its fixes are those that are expected, the best first.</summary>
    /// <param name="before">The table, with one mark.</param>
    /// <param name="after">The tables that the fixes leave, one for each of them; none where the finding has no fix.</param>
    /// <exception cref="RuleVerificationException">The rule reports something else, or offers other fixes.</exception>
    /// <exception cref="ArgumentException">The notation is malformed, or the table marks more or less than one finding.</exception>
    /// <exception cref="UnreadableDocumentException">A text is no goal table.</exception>
    public void VerifyAlternatives(string before, params IReadOnlyList<string> after)
    {
        ArgumentNullException.ThrowIfNull(after);
        Verify(before);
        var table = MarkedTable.Parse(before).Table;
        var verification = new FixVerification(subject, table);
        var fixes = verification.Findings is [var finding] ? finding.Fixes : throw new ArgumentException(new LocalizedText(
            "要列出各种修复，表中应只有一个发现。", "To list the fixes of a finding, a table has one finding.").In(), nameof(before));
        if (fixes.Length != after.Count)
        {
            RequireSame(table, table, [new($"应有 {after.Count} 种修复，实有 {fixes.Length} 种：{string.Join("；", fixes.Select(fix => fix.Title.Chinese))}",
                $"expected {after.Count} fixes, there are {fixes.Length}: {string.Join("; ", fixes.Select(fix => fix.Title.English))}")]);
        }

        for (var index = 0; index < fixes.Length; index++)
        {
            var expected = MarkedTable.Parse(after[index]).Table;
            var differences = verification.Leaves(expected, fixes[index].Edits, out var actual);
            RequireSame(expected, actual, differences);
            new RuleVerifier(subject, []).Verify(after[index]);
        }
    }

    /// <summary>Runs the examples of the rule's descriptor with its default numbers.</summary>
    /// <exception cref="RuleVerificationException">
    /// There is no example of one kind, one that should be flagged is not or the other way round, an argument of a message is empty in one language,
    /// a finding stands in a column that the descriptor does not name, the fixes do not leave what an example says, no example says what they leave, or a
    /// fix leaves its finding.
    /// </exception>
    public void VerifyExamples() => ExampleVerification.Run(subject.WithDefaults());

    /// <summary>Feeds the rule tables that nobody had in mind: blank and missing cells, wrong types, empty and repeated projects, extreme numbers, hostile texts.</summary>
    /// <remarks>
    /// The rule must not fail, must report at places that exist, say the same again, on several threads and in every culture; and unless it looks at
    /// the declaration as a whole, the order of projects must not matter. A rule about portfolios must say the same of several tables in whatever order
    /// they are added, and however they are divided among parts that are then merged. Every fix that it offers can be applied and removes its finding;
    /// one that is safe causes no other. The tables are the same at every run.
    /// </remarks>
    /// <exception cref="RuleVerificationException">The rule does not stand it; the message shows the smallest table found.</exception>
    public void VerifyRobust() => RobustnessVerification.Run(subject);

    /// <summary>Does <see cref="VerifyExamples"/> and <see cref="VerifyRobust"/>.</summary>
    /// <exception cref="RuleVerificationException">One of them fails.</exception>
    public void VerifyAll()
    {
        VerifyExamples();
        VerifyRobust();
    }

    private void RequireSame(GoalTable expected, GoalTable actual, IReadOnlyList<LocalizedText> differences)
    {
        if (differences.Count > 0)
        {
            throw Failure.Of(subject.Descriptor, new("的修复与预期不符（- 应有，+ 实有）", "does not fix the table as expected (- expected, + actual)"), TableDrawing.Draw(expected, actual), differences);
        }
    }

    private RuleVerifier With(string parameter, RuleValue value)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return subject.ParameterOf(parameter).Allows(value)
            ? new(subject with { Parameters = subject.Parameters.SetItem(parameter, value) }, expected)
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a value of the parameter '{parameter}' of {subject.Descriptor}; allowed: {subject.ParameterOf(parameter).AllowedValues.English}.");
    }

    private Verification Verify(IReadOnlyList<MarkedTable> tables)
    {
        var verification = Verification.Of(subject, tables);
        return verification.Differences(expected) is { Count: > 0 } differences
            ? throw Failure.Of(subject.Descriptor, new("的结果与表中标记不符（- 应有，+ 实有）", "does not report what is marked (- expected, + actual)"), verification.Draw(), differences)
            : verification;
    }
}
